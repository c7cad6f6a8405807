// The making of a package is stopped by the one who asked for it: nothing is made, nothing is kept, and it can be made again.
import type { Page } from '@playwright/test';
import { unpackAndCheck } from '../bag.ts';
import { keyboard } from '../hands.ts';
import { expect, test } from '../test.ts';
import { attach, begin, bigFile, expectSaved, openCriterion } from './application-page.ts';
import { stored } from './stored.ts';

const file = bigFile('stor.txt', 2_000_000);

test('«Avbryt» stops the making of a package, leaves nothing behind, and gives the focus back', async ({
  page,
}) => {
  const hands = keyboard(page);
  await begin(page, 'Avbrutt');
  await openCriterion(page);
  await attach(page, file);
  await page.getByRole('link', { name: 'Til oppgavelisten' }).click();
  await page.getByRole('link', { name: 'Last ned søknadspakken' }).click();
  await expectSaved(page);
  await expect(page.getByText('Ikke lagret som fil ennå.')).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const packer = page.getByRole('button', { name: 'Last ned utkast' });
  const cancel = page.getByRole('button', { name: 'Avbryt' });
  const before = await kept(page);

  await holdReading(page, file.buffer.length);
  await hands.press(packer);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await isHeld(page);
  await hands.press(cancel);
  await expect(packer).toBeFocused();
  await letRead(page);
  await expect(page.getByText('Dere avbrøt. Ingen pakke er laget.')).toBeVisible();
  await expect(packer).toBeFocused();
  await expect(page.getByRole('progressbar').or(cancel)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Kvittering' })).toHaveCount(0);
  await expect(page.getByText('Ikke lagret som fil ennå.')).toBeVisible();
  expect(await kept(page)).toEqual(before);
  expect(downloads).toEqual([]);

  // The button that stops goes when there is no more to stop, and the focus does not go with it.
  await holdReading(page, file.buffer.length);
  const made = page.waitForEvent('download');
  await hands.press(packer);
  await cancel.focus();
  await letRead(page);
  await unpackAndCheck(await (await made).path());
  await expect(page.getByRole('heading', { name: 'Kvittering' })).toBeVisible();
  await expect(page.getByText(/^Sist lagret som fil: /)).toBeVisible();
  await expect(packer).toBeFocused();
  expect(downloads).toHaveLength(1);
});

/** Everything that the origin has in the browser. */
async function kept(page: Page): Promise<unknown> {
  const elsewhere = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      folder: await Array.fromAsync(folder.keys()),
      local: { ...localStorage },
      session: { ...sessionStorage },
    };
  });
  return { ...elsewhere, ...(await stored(page)) };
}

/** As on a disk that does not answer: a file of this size is not read until `letRead`. */
async function holdReading(page: Page, size: number): Promise<void> {
  await page.evaluate((heldSize) => {
    const { arrayBuffer } = Blob.prototype;
    const { promise, resolve } = Promise.withResolvers<void>();
    Blob.prototype.arrayBuffer = async function () {
      if (this.size === heldSize) {
        Reflect.set(window, 'isHeld', true);
        await promise;
      }
      return arrayBuffer.call(this);
    };
    Reflect.set(window, 'letRead', () => {
      Blob.prototype.arrayBuffer = arrayBuffer;
      resolve();
    });
  }, size);
}

/** The papers are made, and the file is asked for. */
const isHeld = (page: Page) => page.waitForFunction(() => Reflect.get(window, 'isHeld'));
const letRead = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(window, 'letRead')());
