// What single pages must do, and the host with them, when somebody comes to them anew.
import { isTool, pages } from '../site/site.ts';
import { scriptsWith, sum } from '../site/weights.ts';
import { expect, test } from './test.ts';

test('on paper addresses are written out, but not those of the glossary', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('innbyggere/timer/');
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
  await page.goto('./');
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
    await page.goto(url);
    // A field waits, pale, for the store of its tool to open.
    await expect(page.locator('main :disabled')).toHaveCount(0);
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

test('the blank form keeps the line at the top of each sheet clear of what stands below it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('soknad/skjema/');
  const head = page.locator('.sheet-head');
  // A header of a table is set on every sheet; a fixed line would lie over the words.
  await expect(head).toHaveCSS('display', 'table-header-group');
  await expect(head).toHaveCSS('position', 'static');
  await expect(page.locator('.sheets')).toHaveCSS('display', 'table');
});
