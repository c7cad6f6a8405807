// As much as the tool promises to take: five files of 50 MB. One byte more is refused, and the package can be opened again.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './test.ts';

const fiftyMegabytes = 50_000_000;

test('250 MB of attachments are kept, packed and opened again', async ({ page, browser }) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'bpa-large-'));
  const files = [1, 2, 3, 4, 5].map((number) => {
    const file = path.join(folder, `vedlegg-${number}.txt`);
    writeFileSync(file, randomBytes(fiftyMegabytes / 2).toString('hex'));
    return file;
  });
  const oneByte = path.join(folder, 'en-byte.txt');
  writeFileSync(oneByte, 'x');
  const tooLarge = path.join(folder, 'for-stor.pdf');
  writeFileSync(tooLarge, randomBytes(fiftyMegabytes + 1));

  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await page.getByRole('link', { name: 'K01 ' }).click();
  await page.locator('#filer').setInputFiles(files);
  await expect(page.locator('.file-name')).toHaveCount(5, { timeout: 120_000 });
  await page.locator('#filer').setInputFiles(oneByte);
  await expect(page.getByText('Filene blir til sammen større enn 250 MB.')).toBeVisible();
  await page.locator('#filer').setInputFiles(tooLarge);
  await expect(page.getByText('Filen er større enn 50 MB.')).toBeVisible();
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');

  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  const download = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  const zip = path.join(folder, 'pakke.zip');
  await (await download).saveAs(zip);
  execFileSync('unzip', ['-tq', zip]);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto('./soknad/');
  await expect(other.locator('#apne-pakke')).toBeEnabled();
  await other.locator('#apne-pakke').setInputFiles(zip);
  await expect(other.getByText('Pakken er åpnet')).toBeVisible({ timeout: 300_000 });
  await elsewhere.close();
});
