// Browsers that keep nothing, or promise nothing: the tool works all the same, and says how it stands.
import { expect, type Page } from '@playwright/test';
import { newProfile } from '../profile.ts';
import { test } from '../test.ts';
import { begin, expectSaved, nameField } from './application-page.ts';

/** From the first words to a file on disk, with nothing kept on the way. */
async function expectWorkInMemory(page: Page): Promise<void> {
  const started = Date.now();
  await page.goto('./soknad/');
  await expect(page.getByRole('heading', { name: 'Nettleseren lar oss ikke lagre' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start en ny søknad' })).toBeEnabled();
  // Three seconds to decide, and room for a slow machine to draw.
  expect(Date.now() - started).toBeLessThan(10_000);
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await nameField(page).fill('Bare i minnet');
  await expect(page.locator('.save-status')).toHaveText('Svarene står bare i denne fanen.');
  await expect(page.getByRole('heading', { name: 'Nettleseren lar oss ikke lagre' })).toBeVisible();
}

async function expectPackage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
}

test('a reader who has blocked site data works in memory, is told so, and gets the package out', async ({
  baseURL,
}) => {
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  const profile = newProfile(baseURL, blocked);
  const context = await profile.open();
  const page = await context.newPage();
  await expectWorkInMemory(page);
  await expectPackage(page);
  await context.close();
  profile.erase();
});

/** Each is put in the place of the browser's own before the page's code runs. */
const databases: readonly (readonly [string, () => void])[] = [
  ['is missing', () => Object.defineProperty(window, 'indexedDB', { get: () => undefined })],
  [
    'throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'InvalidStateError');
      };
    },
  ],
  [
    'gives nothing back',
    () => {
      Object.assign(IDBFactory.prototype, { open: () => undefined });
    },
  ],
  [
    'never answers',
    () => {
      Object.assign(IDBFactory.prototype, { open: () => new EventTarget() });
    },
  ],
];

test('a database that is missing, throws, gives nothing or never answers is decided about, and said to be', async ({
  context,
  watch,
}) => {
  watch.allow(/Dexie/);
  for (const [what, refuse] of databases)
    await test.step(what, async () => {
      const page = await context.newPage();
      await page.addInitScript(refuse);
      await expectWorkInMemory(page);
      await page.close();
    });
});

test('the browser is asked to keep the draft once, after something typed was saved; and a private window is told what it is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { persist } = StorageManager.prototype;
    Object.assign(window, { asked: 0 });
    StorageManager.prototype.persist = function () {
      Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1);
      return persist.call(this);
    };
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'));
  await page.goto('./soknad/');
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await expect(nameField(page)).toBeVisible();
  expect(await asked()).toBe(0);
  await nameField(page).fill('Noe å ta vare på');
  await expectSaved(page);
  await expect(page.getByText('I et privat vindu forsvinner alt når dere lukker vinduet')).toBeVisible();
  await nameField(page).fill('Noe mer å ta vare på');
  await expectSaved(page);
  expect(await asked()).toBe(1);
});

test('a browser that has promised to keep the draft is believed', async ({ baseURL }) => {
  const profile = newProfile(baseURL);
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto('./');
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const permission = { name: 'persistent-storage' };
  await cdp.send('Browser.setPermission', { permission, setting: 'granted', origin });
  await begin(page, 'Tatt vare på');
  await expect(page.getByText('Nettleseren har lovet å ikke slette utkastet')).toBeVisible();
  // And at the next visit it is known without asking.
  await page.reload();
  await expect(page.getByText('Nettleseren har lovet å ikke slette utkastet')).toBeVisible();
  await context.close();
  profile.erase();
});
