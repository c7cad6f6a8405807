// Older and newer code of the site over one database: nobody overwrites what it does not understand, and everybody is told.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { begin, crash, expectSaved, nameField } from './application-page.ts';

/** Opens the database as other code of the site would: without manners it stands in the way of every other version. */
async function openAs(page: Page, version: number, hasManners = true): Promise<void> {
  await page.evaluate(
    ([wanted, isPolite]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('bpa-soknad', wanted);
        request.onupgradeneeded = () => {
          const { result } = request;
          if (result.objectStoreNames.contains('drafts')) return;
          result.createObjectStore('drafts', { keyPath: 'id' });
          result.createObjectStore('files', { keyPath: ['draftId', 'attachmentId'] });
        };
        request.onsuccess = () => {
          const { result } = request;
          if (isPolite) result.onversionchange = () => result.close();
          Object.assign(window, { other: result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [version, hasManners] as const,
  );
}

const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const request = indexedDB.open('bpa-soknad');
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );

test('a window with older code that stands in the way is to be closed, and then this one goes on by itself', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/blocked by other connection/);
  await page.goto('./');
  await openAs(page, 5, false);
  const newer = await context.newPage();
  await newer.goto('./soknad/');
  await expect(newer.getByRole('heading', { name: 'Lukk de andre fanene' })).toBeVisible();
  await expect(newer.getByRole('button', { name: 'Start en ny søknad' })).toBeDisabled();
  await page.close();
  await expect(newer.getByRole('button', { name: 'Start en ny søknad' })).toBeEnabled();
  await expect(newer.getByRole('heading', { name: 'Lukk de andre fanene' })).toHaveCount(0);
  await begin(newer, 'Etter ventingen');
});

test('newer code in another window saves the last words of this one and freezes it; older code reads and packs, and writes nothing', async ({
  page,
  context,
}) => {
  await begin(page, 'Før ny versjon');
  const address = page.url();
  const newer = await context.newPage();
  await newer.goto('./');
  await nameField(page).fill('De siste ordene');
  await openAs(newer, 20);
  await expect(page.getByRole('heading', { name: 'Siden er kommet i ny versjon' })).toBeVisible();
  await expect(nameField(page)).toHaveValue('De siste ordene');
  await expect(nameField(page)).toBeDisabled();
  const [before] = await rows(newer);
  expect(before).toMatchObject({ body: { name: 'De siste ordene' } });

  // A site that was rolled back: the code is older than the database when it is opened.
  await page.getByRole('button', { name: 'Last siden på nytt' }).click();
  await expect(page.getByText('Lagre kan dere ikke med denne versjonen')).toBeVisible();
  await expect(nameField(page)).toHaveValue('De siste ordene');
  await expect(nameField(page)).toBeDisabled();
  await page.getByRole('link', { name: 'Last ned pakken nå' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned utkast' }).click();
  await download;
  await page.goto(address.split('#')[0] ?? address);
  await page.getByRole('button', { name: 'Start en ny søknad' }).click();
  await expect(page.getByRole('heading', { name: 'Ikke lagret' })).toBeVisible();
  const after = await rows(newer);
  expect(after).toHaveLength(1);
  expect(after).toMatchObject([
    { revision: (before as { revision: number }).revision, body: { name: 'De siste ordene' } },
  ]);
});

test('a crash in the middle of an upgrade leaves every draft as it was, and the next visit opens them', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await openAs(page, 5);
  const fixtures = [1, 2].map((version) =>
    JSON.parse(readFileSync(`tests/fixtures/stored-draft-v${version}.json`, 'utf8')),
  );
  const older = fixtures.map((row, nth) => ({
    ...row,
    id: `eldre-${nth}`,
    body: { ...row.body, id: `eldre-${nth}` },
  }));
  await page.evaluate((all) => {
    const { drafts } = {
      drafts: Reflect.get(window, 'other').transaction('drafts', 'readwrite').objectStore('drafts'),
    };
    for (const row of all) drafts.put(row);
    return new Promise((resolve) => {
      drafts.transaction.oncomplete = resolve;
    });
  }, older);

  const upgrading = await context.newPage();
  await upgrading.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      const request = open.call(this, name, version);
      request.addEventListener('upgradeneeded', () => {
        document.documentElement.dataset.upgrading = 'true';
        const keepBusy = (): void => {
          const { transaction } = request;
          if (transaction !== null) transaction.objectStore('drafts').count().onsuccess = keepBusy;
        };
        keepBusy();
      });
      return request;
    };
  });
  await upgrading.goto('./soknad/');
  await expect(upgrading.locator('html[data-upgrading]')).toBeAttached();
  await crash(upgrading);

  expect(await rows(page)).toEqual(older);
  const next = await context.newPage();
  await next.goto('./soknad/');
  for (const { id, body } of older) {
    await next.goto(`./soknad/#/utkast/${id}`);
    await next.reload();
    await expect(nameField(next)).toHaveValue(body.name);
    await next.getByRole('link', { name: 'Leverandøren' }).first().click();
    await expect(next.locator('#supplier-name')).toHaveValue(body.supplier.name);
  }
  await next.locator('#supplier-name').fill('Skrevet etter oppgraderingen');
  await expectSaved(next);
});
