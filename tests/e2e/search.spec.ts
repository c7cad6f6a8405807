// The search as its readers use it: by keyboard, at 320 px, with other keyboards than the Norwegian, and without a trace.

import { axe } from './axe.ts';
import { overflow } from './measure.ts';
import { expect, test } from './test.ts';

test('a reader finds a page by keyboard alone, and what is typed stays in the field', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('sok/');
  const field = page.getByRole('searchbox', { name: 'Hva leter du etter?' });
  for (
    let stops = 0;
    stops < 20 && !(await field.evaluate((one) => one === document.activeElement));
    stops += 1
  )
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('betale for hjelp');
  await expect(page.getByRole('heading', { name: /treff på «betale for hjelp»/ })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('treff på «betale for hjelp»');
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /treff på/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sok/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const [typed, hit] of [
  ['opplaering av assistenter', /Opplæring av assistenter/],
  ['politiatest', /Politiattest/],
  ['arbeidslederopplæring', /Opplæring av arbeidsledere/],
  ['32 timer', /32/],
  ['K08', /K08/],
] as const) {
  test(`«${typed}» is found`, async ({ page }) => {
    await page.goto('sok/');
    await page.getByRole('searchbox').fill(typed);
    await expect(page.locator('.hits').getByRole('link', { name: hit }).first()).toBeVisible();
  });
}

test('nothing found is said, and the pages are still there', async ({ page }) => {
  await page.goto('sok/');
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('heading', { name: /Ingen treff/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Alle sidene', exact: true })).toBeVisible();
});
