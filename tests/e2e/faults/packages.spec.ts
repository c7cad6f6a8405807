// Packages that are broken, from the future, opened twice, or made to hurt: refused whole in words, or kept beside what is here.
import type { Page } from '@playwright/test';
import { changedData, resealed, samplePackage, utf8 } from '#export/package/testing/sample.ts';
import { expect, test } from '../test.ts';
import { expectSaved, nameField } from './application-page.ts';
import { stored } from './stored.ts';

const zip = async (name: string, bytes: Uint8Array<ArrayBuffer> | Blob) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(await new Blob([bytes]).arrayBuffer()),
});

async function choose(page: Page, files: readonly Awaited<ReturnType<typeof zip>>[]): Promise<void> {
  await page.goto('./soknad/');
  await expect(page.locator('#apne-pakke')).toBeEnabled();
  await page.locator('#apne-pakke').setInputFiles([...files]);
}

const refusal = (page: Page, name: string) =>
  page.getByRole('alert').filter({ hasText: 'Filen kunne ikke åpnes' }).filter({ hasText: name });

/** One bit of the byte at this part of the way through. */
function flipped(bytes: Uint8Array<ArrayBuffer>, part: number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(bytes.length * part);
  return bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte));
}

test('packages that are cut, changed, newer, too deep or too large are each refused in words, and nothing of them is kept', async ({
  page,
}) => {
  const whole = await samplePackage();
  const newer = await changedData((data) => ({ ...data, formatVersion: 999 }));
  const nested = utf8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const huge = utf8(`"${'x'.repeat(5_000_001)}"`);
  const broken = await Promise.all([
    zip('halv.zip', whole.slice(0, whole.length / 2)),
    zip('uten slutt.zip', whole.slice(0, -10)),
    ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => zip(`bit ved ${part}.zip`, flipped(whole, part))),
    zip('nyere.zip', await resealed({ 'data/soknad.json': newer })),
    zip('dyp.zip', await resealed({ 'data/soknad.json': nested })),
    zip('svaer.zip', await resealed({ 'data/soknad.json': huge })),
  ]);
  await choose(page, broken);
  for (const { name } of broken) await expect(refusal(page, name), name).toBeVisible();
  await expect(refusal(page, 'halv.zip')).toContainText('Zip-filen er ikke hel');
  await expect(refusal(page, 'nyere.zip')).toContainText('format 999');
  await expect(refusal(page, 'nyere.zip')).toContainText('format 3 og eldre');
  for (const name of ['dyp.zip', 'svaer.zip'])
    await expect(refusal(page, name)).toContainText('Svarene i pakken kan ikke leses');
  expect(await stored(page)).toEqual({ rows: [], files: [] });
});

test('a package opened twice makes one draft, and over one that has changed it is asked about and both are kept', async ({
  page,
}) => {
  const whole = [await zip('pakke.zip', await samplePackage())];
  await choose(page, whole);
  await page.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await expect(nameField(page)).toHaveValue('Eksempel');
  await choose(page, whole);
  await expect(page.getByRole('heading', { name: 'Utkastet er her allerede' })).toBeVisible();
  expect((await stored(page)).rows).toHaveLength(1);

  await page.getByRole('link', { name: 'Fortsett på utkastet' }).click();
  await nameField(page).fill('Eksempel, endret her');
  await expectSaved(page);
  await choose(page, whole);
  await expect(page.getByRole('heading', { name: 'Hva vil dere gjøre med filen?' })).toBeVisible();
  await page.getByRole('radio', { name: /Åpne som eget utkast/ }).check({ force: true });
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect
    .poll(async () => (await stored(page)).rows.map(({ body }) => body.name).sort())
    .toEqual(['Eksempel', 'Eksempel, endret her']);
  const { rows, files } = await stored(page);
  for (const { id, body } of rows)
    expect(
      files
        .filter(({ draftId }) => draftId === id)
        .map(({ digest }) => digest)
        .sort(),
    ).toEqual(body.attachments.map(({ sha256 }) => sha256).sort());
});
