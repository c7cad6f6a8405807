// The files of Timepris: nothing that writes them is fetched before the button is pressed, and each says the price that the page said.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { toDecimals } from '#domain/shared/exact.ts';
import { computed, openSheets } from '#export/table/testing/open-sheets.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { ratesSave as words } from '#text/nb/rates-save.ts';
import { saveViewName } from '#text/nb/rates-save-name.ts';
import { sharedMachine } from '#text/nb/shared-machine.ts';
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow } from './measure.ts';
import { readPaper } from './paper.ts';
import { toView } from './price-views.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-price-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typedName = '=HYPERLINK("http://e","x")';
/** The line of the price in the spreadsheet: the twentieth below a head of four rows. */
const priceCell = 'Pris!B24';

test('three files of one calculation say one price, with nothing but a keyboard', async ({ page }) => {
  const hands = keyboard(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await openFiles(page, hands);
  await expect(page).toHaveTitle(/^Last ned – Timepris – /);
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await expect(page.getByText(sharedMachine.heading)).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const csv = readFileSync(await download(page, hands, 'csv'), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const price = /;Pris;Timepris;(\d+,\d\d);/.exec(csv)?.[1] ?? '';
  expect(asked.filter((url) => url.includes('calculation-csv'))).toHaveLength(1);
  expect(asked.filter((url) => /calculation-(?:pdf|xlsx)/.test(url))).toEqual([]);

  const sheets = await openSheets(new Blob([readFileSync(await download(page, hands, 'xlsx'))]));
  expect(toDecimals(computed(sheets, priceCell)).replace('.', ',')).toBe(price);
  const paper = await readPaper(await download(page, hands, 'pdf'));
  paper.expectSaid(price);
  expect(await axe(page)).toEqual([]);

  await toView(page, hands, ratesPrice.price);
  await expect(page.locator('section', { has: page.locator('#price-result') }).first()).toContainText(price);
});

test('a name that looks like a formula is text in every file, and in no file name', async ({ page }) => {
  const hands = mouse();
  await page.goto('./timepris/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await hands.press(page.getByRole('button', { name: ratesPrice.scenarios.copy, exact: true }));
  await hands.type(page.getByLabel(ratesPrice.scenarios.name), typedName);
  await toView(page, hands, saveViewName);
  const csv = readFileSync(await download(page, hands, 'csv'), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""http://e"",""x"")"`);
  const sheets = await openSheets(new Blob([readFileSync(await download(page, hands, 'xlsx'))]));
  const named = [...sheets.values()].filter(({ text }) => text === typedName);
  expect(named.length).toBeGreaterThan(1);
  expect(named.every(({ formula }) => formula === null)).toBe(true);
  const paper = await readPaper(await download(page, hands, 'pdf'));
  paper.expectSaid(typedName);
});

test('a file that cannot be made is told, and can be tried again', async ({ page, watch }) => {
  const hands = mouse();
  await openFiles(page, hands);
  await page.context().setOffline(true);
  await hands.press(page.getByRole('button', { name: words.download.csv }));
  await expect(page.getByRole('heading', { name: words.notMade })).toBeVisible();
  await page.context().setOffline(false);
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
});

async function openFiles(page: Page, hands: Hands): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto('./timepris/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await toView(page, hands, saveViewName);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
}

async function download(page: Page, hands: Hands, kind: keyof typeof words.download): Promise<string> {
  const made = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: words.download[kind] }));
  const file = await made;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^timepris-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
  const where = path.join(mkdtempSync(path.join(folder, 'made-')), file.suggestedFilename());
  await file.saveAs(where);
  await expect(page.getByRole('status').getByText(words.made(file.suggestedFilename()))).toBeVisible();
  return where;
}
