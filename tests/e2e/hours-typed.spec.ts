// What is typed in Timeregnskap and not yet taken in, and what is told where: on a telephone of the smallest kind.
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { hoursFill } from '#text/nb/hours-fill.ts';
import { hoursGranted } from '#text/nb/hours-granted.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { hoursWeek } from '#text/nb/hours-week.ts';
import { openHours, toView } from './hours-views.ts';
import { expect, test } from './test.ts';

const phone = { width: 320, height: 640 };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isAsked = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('what is half-typed stands there after another week and another view, and leaving is asked about', async ({
  page,
}) => {
  await openHours(page, phone);
  await page.locator('#new-shift-times').fill('8-1');
  await page.locator('#new-shift-assistant').fill('AB');
  expect(await isAsked(page)).toBe(true);
  await button(page, hoursWeek.before).click();
  await expect(page.locator('#new-shift-times')).toHaveValue('8-1');
  await toView(page, 'list');
  await page.locator('#list-text').fill('16.11.2026;8');
  await toView(page, 'fill');
  await page.locator('#fill-times').fill('22-');
  await page.getByLabel(hoursFill.weekdays[4], { exact: true }).check({ force: true });
  await toView(page, 'week');
  await expect(page.locator('#new-shift-times')).toHaveValue('8-1');
  await expect(page.locator('#new-shift-assistant')).toHaveValue('AB');
  await toView(page, 'list');
  await expect(page.locator('#list-text')).toHaveValue('16.11.2026;8');
  await toView(page, 'fill');
  await expect(page.locator('#fill-times')).toHaveValue('22-');
  await expect(page.getByLabel(hoursFill.weekdays[4], { exact: true })).toBeChecked();
});

test('what was done is told in view, with the button in view too, and is not told in other views', async ({
  page,
}) => {
  await openHours(page, phone);
  await toView(page, 'granted');
  await page.locator('#grant-hours').fill('32');
  await done(page, hoursGranted.add, hoursGranted.told.added);
  await toView(page, 'fill');
  await expect(page.locator('.undo')).not.toContainText(hoursGranted.told.added);
  await expect(button(page, hours.undo)).toBeVisible();
  await page.locator('#fill-times').fill('8-16');
  await page.getByLabel(hoursFill.weekdays[0], { exact: true }).check({ force: true });
  // 2026 has 52 Mondays.
  await done(page, hoursFill.add, hoursFill.told(52));
  await toView(page, 'week');
  await button(page, hoursWeek.after).click();
  await page.getByRole('button', { name: /^Fjern vakten/ }).click();
  await expect(page.locator('.undo')).toContainText(hoursShift.told.removed);
  await done(page, hoursWeek.copy, hoursWeek.copied(1));
});

test('twenty weeks back is one choice, and two grants from one day are told at the field', async ({
  page,
}) => {
  await openHours(page, phone);
  // Sunday 22 November 2026 is in week 47, and week 27 begins on 29 June.
  await page.getByLabel(hoursWeek.goTo).selectOption({ label: 'Uke 27, fra 29. juni 2026' });
  await expect(page.locator('#uken')).toContainText('Uke 27');
  await toView(page, 'granted');
  for (const perWeek of ['32', '40']) {
    await page.locator('#grant-hours').fill(perWeek);
    await button(page, hoursGranted.add).click();
  }
  await expect(page.locator('#grant-from-error')).toHaveText(hoursGranted.sameDay('1. januar 2026'));
  await page.locator('#grant-from-month').fill('mai');
  await button(page, hoursGranted.add).click();
  await expect(page.getByRole('row', { name: /^1\. januar 2026/ })).toContainText('30. april 2026');
});

async function done(page: Page, press: string, told: string): Promise<void> {
  await button(page, press).click();
  await expect(page.locator('.undo')).toContainText(told);
  await expect(page.locator('.undo')).toBeInViewport({ ratio: 1 });
  await expect(button(page, press)).toBeFocused();
  await expect(button(page, press)).toBeInViewport({ ratio: 1 });
}
