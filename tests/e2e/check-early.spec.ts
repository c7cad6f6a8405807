// What a reader does while a tool is drawn but its code is still on the way: nothing of it is lost.
import type { Page } from '@playwright/test';
import { start } from '#text/nb/check-start.ts';
import { needs } from '#text/nb/needs.ts';
import { button, heading } from './check-reader.ts';
import { mouse } from './hands.ts';
import { expect, test } from './test.ts';

/** Opens a page whose island gets no code until what is returned is called. */
async function openAsleep(page: Page, address: string, code: RegExp): Promise<() => Promise<void>> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(code, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  return async () => {
    release();
    await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  };
}

test('a button that is pressed before the check can hear it leads on once it can', async ({ page }) => {
  const wake = await openAsleep(page, './bpa-sjekken/', /\/Check\./);
  await button(page, start.begin).click();
  await expect(heading(page)).toContainText(start.heading);
  await wake();
  await expect(page).toHaveTitle(/ – spørsmål 1 av \d+$/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page), 'it was pressed once').toContainText(start.heading);
});

test('so it is with the keyboard, and the button that was pressed last is the one', async ({ page }) => {
  const wake = await openAsleep(page, './bpa-sjekken/', /\/Check\./);
  await button(page, start.begin).press('Enter');
  await button(page, start.mapWeek).press('Space');
  await wake();
  await expect(heading(page)).toContainText(needs.heading.self);
});

test('a page on which nothing was pressed stays where it is', async ({ page }) => {
  const wake = await openAsleep(page, './bpa-sjekken/', /\/Check\./);
  await heading(page).click();
  await wake();
  await button(page, start.begin).click();
  await expect(page).toHaveTitle(/ – spørsmål 1 av \d+$/);
});

test('a date that is typed before the check can hear it is the date that is used', async ({ page }) => {
  const wake = await openAsleep(page, './bpa-sjekken/', /\/Check\./);
  await page.getByText(start.otherDay.summary).click();
  for (const [id, text] of [
    ['sjekkdato', '1'],
    ['sjekkdato-month', '5'],
    ['sjekkdato-year', '2016'],
  ] as const)
    await page.locator(`#${id}`).fill(text);
  await page.locator('#sjekkdato-year').press('Enter');
  await wake();
  await expect(page.getByText(start.otherDay.chosen('2016-05-01'))).toBeVisible();
  await expect(page.locator('#sjekkdato-month')).toHaveValue('5');
});

test('boxes that are ticked before the week can hear it stay ticked, and are added', async ({ page }) => {
  const wake = await openAsleep(page, './behovskartlegging/', /\/NeedsFirst\./);
  const boxes = [needs.activities.breakfast, needs.activities.lunch, needs.activities.dinner];
  for (const name of boxes) await mouse().choose(page.getByRole('checkbox', { name, exact: true }));
  await wake();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(boxes.length);
  await button(page, needs.suggestions.add(boxes.length)).click();
  await expect(page.locator('.needs-name')).toContainText(boxes);
});

test('what is typed before the search can hear it is searched for', async ({ page }) => {
  const wake = await openAsleep(page, './sok/', /\/Search\./);
  await page.getByRole('searchbox').fill('32 timer');
  await wake();
  await expect(page.locator('.hits').getByRole('link', { name: /32/ }).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('32 timer');
});

test('in the application nothing can be pressed or filled in before it can be heard', async ({ page }) => {
  const wake = await openAsleep(page, './soknad/', /\/Application\./);
  const controls = page.locator('astro-island :is(button, input, select, textarea)');
  await expect(controls).not.toHaveCount(0);
  for (const control of await controls.all()) await expect(control).toBeDisabled();
  await wake();
  await expect(controls.first()).toBeEnabled();
});
