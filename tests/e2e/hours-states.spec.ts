// Every view of Timeregnskap, empty, with the example and with mistakes: axe in light, dark and forced colours, no sideways scrolling
// at 400 % zoom, targets of 44 px.
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { hoursWeek } from '#text/nb/hours-week.ts';
import { axe } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const lights = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** By day, in the dark, in forced colours; at the width of a desk and at 400 % zoom. */
async function see(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const light of lights) {
    await page.emulateMedia(light);
    expect.soft(await axe(page), `${state}, ${JSON.stringify(light)}`).toEqual([]);
  }
  await page.emulateMedia(lights[0]);
  expect.soft(await smallTargets(page), state).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await overflow(page), `${state}, at 400 %`).toEqual([]);
  expect.soft(await smallTargets(page), `${state}, at 400 %`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function open(page: Page): Promise<void> {
  await page.goto('./timeregnskap/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

async function show(page: Page, view: keyof typeof hours.views): Promise<void> {
  await page.locator('.price-menu').getByRole('button', { name: hours.views[view], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const views = Object.keys(hours.views) as readonly (keyof typeof hours.views)[];

test('no view that is empty has a finding of axe, scrolls sideways, or has small targets', async ({
  page,
}) => {
  await open(page);
  for (const view of views) {
    if (view !== 'week') await show(page, view);
    await see(page, view);
  }
});

test('no view of the example has a finding of axe, scrolls sideways, or has small targets', async ({
  page,
}) => {
  await open(page);
  await press(page, hoursWeek.start.example);
  await expect(page.getByRole('heading', { name: hours.example.heading })).toBeVisible();
  for (const view of views) {
    if (view !== 'week') await show(page, view);
    await see(page, `${view} of the example`);
  }
});

test('nor has a mistake, a deletion, a list that is looked at, or a question', async ({ page }) => {
  await open(page);
  await press(page, hoursShift.add);
  await see(page, 'a shift without times');
  await page.getByLabel(hoursShift.times).fill('8-16');
  await press(page, hoursShift.add);
  await page.getByRole('button', { name: /^Endre vakten/ }).click();
  await see(page, 'a shift that is changed');
  await press(page, hoursShift.cancel);
  await page.getByRole('button', { name: /^Fjern vakten/ }).click();
  await see(page, 'a shift that was removed');
  await show(page, 'granted');
  await press(page, 'Legg til');
  await see(page, 'granted hours, with mistakes');
  await show(page, 'fill');
  await press(page, 'Legg inn vaktene');
  await see(page, 'shifts every week, with mistakes');
  await show(page, 'list');
  await page.locator('#list-text').fill('10.11.2026;8;16;AB\n12.13.2026;8;16');
  await press(page, 'Vis hva vi har forstått');
  await see(page, 'a list that is looked at');
  await show(page, 'keeping');
  await press(page, hoursKeeping.erase.begin);
  await see(page, 'asked before deleting');
});
