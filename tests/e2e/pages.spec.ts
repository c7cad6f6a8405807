// What holds for every page of the site as it is built, whatever pages there are.
import type { Page } from '@playwright/test';
import { pages } from '../site/site.ts';
import { axe, ofColours } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { test } from './one-tab.ts';
import { expect } from './test.ts';

/** One page of each kind: the criteria look alike, and so do the lists of them, the answers, the rates, and the pages of a part. */
const kinds = new Map(
  [...new Map(pages.map((page) => [kindOf(page), page])).values()].map((page) => [page.url, page]),
);

function kindOf({ url, html }: (typeof pages)[number]): string {
  const rates = html.includes('class="chart') ? '/satser/drawn/' : '/satser/X/';
  return url
    .replace(/\/satser\/[^/]+\/$/, rates)
    .replace(/\/k\d\d-[^/]+\//, '/K/')
    .replace(
      /^(\/.*)?\/(type|fase|sporsmal|innbyggere|arbeidsledere|leverandorer|kommunen)\/[^/]+\/$/,
      '/$2/X/',
    );
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // A field waits, pale, for the store of its tool to open.
  await expect(page.locator('main :disabled')).toHaveCount(0);
}

/** Pages of a kind have one style sheet: their colours, and widths with room, are looked at on one of them, or with LONG on all. */
const isWholly = (url: string): boolean => kinds.has(url) || Boolean(process.env.LONG);

for (const { url } of pages) {
  test(`${url} is accessible, fits every width, and has targets large enough`, async ({ page }) => {
    const isWhole = isWholly(url);
    await open(page, url);
    expect.soft(await axe(page, isWhole ? [] : ofColours)).toEqual([]);
    if (kinds.has(url)) await expectOtherColours(page);
    if (isWhole) expect.soft(await smallTargets(page), 'targets under 44 × 44 px').toEqual([]);
    for (const width of isWhole ? [1920, 768, 320] : [320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `wider than ${width} px`).toEqual([]);
    }
    expect.soft(await smallTargets(page), 'targets under 44 × 44 px at 320 px').toEqual([]);
    if (kinds.has(url)) await expectOnPaper(page);
  });
}

/** In the same visit: to open a page takes as long as to look at it. */
async function expectOtherColours(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axe(page), 'dark').toEqual([]);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    expect.soft(await axe(page), `forced colours, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}

async function expectOnPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect.soft(await overflow(page), 'wider than the paper').toEqual([]);
  expect((await page.pdf({ format: 'A4' })).byteLength, 'the paper').toBeGreaterThan(1_000);
}

for (const { url, html } of kinds.values()) {
  test(`${url} says what it has to say without JavaScript`, async ({ scriptless }) => {
    await scriptless.goto(url);
    const main = scriptless.getByRole('main');
    await expect(main).toBeVisible();
    const isToolPage = html.includes('<astro-island');
    const words = isToolPage ? main.locator('noscript') : main.getByRole('heading', { level: 1 });
    await expect(words.first()).toBeVisible();
  });
}
