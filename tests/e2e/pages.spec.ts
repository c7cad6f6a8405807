// What holds for every page of the site as it is built, whatever pages there are.
import type { Page } from '@playwright/test';
import { isTool, pages } from '../site/site.ts';
import { scriptsWith, sum } from '../site/weights.ts';
import { overflow, smallTargets } from './measure.ts';
import { axe, expect, test } from './test.ts';

/** One page of each kind: the criteria look alike, and so do the lists of them, the answers, and the pages of a part. */
const kinds = new Map(pages.map((page) => [kindOf(page.url), page])).values();

function kindOf(url: string): string {
  return url
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

for (const { url } of pages) {
  test(`${url} is accessible, fits every width, and has targets large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, url);
    expect.soft(await axe(page)).toEqual([]);
    expect.soft(await smallTargets(page), 'targets under 44 × 44 px').toEqual([]);
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `wider than ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await smallTargets(page), 'targets under 44 × 44 px at 320 px').toEqual([]);
  });
}

for (const { url, html } of kinds) {
  test(`${url} is accessible in the dark and in forced colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, url);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axe(page)).toEqual([]);
  });

  test(`${url} fits on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await open(page, url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflow(page)).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(1_000);
  });

  test(`${url} says what it has to say without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    const main = page.getByRole('main');
    await expect(main).toBeVisible();
    const isToolPage = html.includes('<astro-island');
    const words = isToolPage ? main.locator('noscript') : main.getByRole('heading', { level: 1 });
    await expect(words.first()).toBeVisible();
    await context.close();
  });
}

test('on paper addresses are written out, but not those of the glossary', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, 'innbyggere/timer/');
  const written = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await written('.reading a.ds-link')).toContain('/innbyggere/');
  expect(await written('.sources a[href^="https:"]')).toContain('https://');
  expect(await written('a.term')).not.toContain('/ordliste/');
  await expect(page.getByText(/^Adressen til denne siden: https?:/)).toBeVisible();
});

test('the first stop for a keyboard leads past the menu', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address that leads nowhere is told so', async ({ page, watch }) => {
  watch.allow(/404/);
  const response = await page.goto('finnes/ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('pages come with the headers that the host is asked to send', async ({ page }) => {
  const response = await page.goto('./');
  expect(await response?.headerValue('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await response?.headerValue('x-content-type-options')).toBe('nosniff');
});

for (const { url } of pages.filter(isTool)) {
  test(`${url} fetches no more than it needs until something is made`, async ({ page }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
    await open(page, url);
    await page.waitForLoadState('networkidle');
    const heavy = [...scriptsWith('jsPDF'), ...scriptsWith('End of central directory')];
    const files = [...fetched]
      .map((path) => path.replace(/^.*\/_astro\//, '_astro/'))
      .filter((path) => path.endsWith('.js'));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => heavy.includes(file))).toEqual([]);
    expect(sum(files)).toBeLessThanOrEqual(90_000);
  });
}
