// What the browser has thrown away: it is told, with what is left to do, and nothing empty is shown as if it were the reader's.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newProfile } from '../profile.ts';
import { expect, test } from '../test.ts';
import {
  attach,
  begin,
  bigFile,
  expectSaved,
  nameField,
  openCriterion,
  present,
} from './application-page.ts';

const gone = 'Utkastet er borte fra nettleserens lager';

test('drafts that are cleared away while the page is open stay on it, are told of, and are written anew when asked', async ({
  page,
  context,
}) => {
  await begin(page, 'Står her ennå');
  const address = page.url();
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  // At once, before anything more is typed.
  await expect(page.getByText(gone)).toBeVisible();
  await expect(nameField(page)).toHaveValue('Står her ennå');
  await expect(page.getByRole('link', { name: 'Last ned pakken nå' })).toBeVisible();

  await page.getByRole('link', { name: 'Til alle utkast' }).click();
  await expect(page.getByText(/Et utkast som ble lagret .*, er borte/)).toBeVisible();
  await page.getByRole('link', { name: 'Gå til utkastet, som fortsatt står i denne fanen' }).click();
  await nameField(page).fill('Står her, og mer til');
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'failed');
  await page.getByRole('button', { name: 'Prøv å lagre igjen' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(nameField(page)).toHaveValue('Står her, og mer til');
});

test('files, a corrupt database and a database that is gone between two visits are told of, each as what it is', async ({
  baseURL,
}) => {
  const profile = newProfile(baseURL);
  const stored = path.join(profile.folder, 'Default/IndexedDB');
  const folder = (ending: string): string => {
    const name = readdirSync(stored).find(
      (each) => each.startsWith('http_localhost') && each.endsWith(ending),
    );
    return path.join(stored, present(name, ending));
  };

  let context = await profile.open();
  let page = await context.newPage();
  await begin(page, 'Med vedlegg');
  const address = page.url();
  await openCriterion(page);
  const kept = bigFile('blir.txt', 100_000);
  const lost = bigFile('forsvinner.txt', 300_000);
  await attach(page, kept);
  await attach(page, lost);
  const criterion = page.url();
  await context.close();

  await test.step('the bytes of one file', async () => {
    removeFileOf(folder('.blob'), lost.buffer.length);
    context = await profile.open();
    page = await context.newPage();
    await page.goto(criterion);
    const row = page.locator('.file-row', { hasText: 'forsvinner.txt' });
    await expect(row.getByText('Mangler', { exact: true })).toBeVisible();
    await expect(page.getByText('Mangler', { exact: true })).toHaveCount(1);
    await page.goto(`${address}/pakke`);
    await page.getByRole('button', { name: 'Last ned utkast' }).click();
    await expect(
      page
        .getByRole('alert')
        .or(page.getByRole('status'))
        .getByText(/forsvinner\.txt/)
        .first(),
    ).toBeVisible();
    const without = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned et utkast uten filen' }).click();
    await without;
    // The way back is one link and one file.
    await page.getByRole('link', { name: /forsvinner\.txt, under K01/ }).click();
    await page.locator('#filer').setInputFiles(lost);
    await expect(page.getByText('Mangler', { exact: true })).toHaveCount(0);
    await expect(page.locator('.file-name')).toHaveText(['blir.txt', 'forsvinner.txt']);
    await page.goto(`${address}/pakke`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned utkast' }).click();
    await download;
    await context.close();
  });

  await test.step('a corrupt database', async () => {
    for (const name of readdirSync(folder('.leveldb'))) corrupt(path.join(folder('.leveldb'), name));
    context = await profile.open();
    page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Utkastet er borte fra nettleseren' })).toBeVisible();
    await expect(page.getByText(/Det ble sist lagret \d+\. \S+ \d{4} klokka \d\d\.\d\d/)).toBeVisible();
    await begin(page, 'Nytt forsøk');
    await context.close();
  });

  await test.step('a database that is gone', async () => {
    rmSync(folder('.leveldb'), { recursive: true });
    context = await profile.open();
    page = await context.newPage();
    await page.goto('./soknad/');
    await expect(page.getByText(/Et utkast som ble lagret .*, er borte/)).toHaveCount(2);
    await expect(page.locator('#apne-pakke')).toBeEnabled();
    await page.getByRole('button', { name: 'Jeg har lest dette' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Start en ny søknad' })).toBeEnabled();
    await expect(page.getByText(/Et utkast som ble lagret/)).toHaveCount(0);
    await context.close();
  });
  profile.erase();
});

/** Deletes the one file of so many bytes, as a disk that lost it would. */
function removeFileOf(folder: string, bytes: number): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const [file] = files.filter((each) => readFileSync(each).length === bytes);
  rmSync(present(file, 'a file of that size'));
}

function corrupt(file: string): void {
  writeFileSync(
    file,
    readFileSync(file).map((byte) => byte ^ 0xff),
  );
}
