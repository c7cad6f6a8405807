// Two windows with one account that is kept, and a reader who presses before the tool's code has come.
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { hoursWeek } from '#text/nb/hours-week.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const status = (page: Page) => page.locator('.save-status');
const rows = (page: Page) => page.getByRole('button', { name: /^Fjern vakten/ });

async function open(page: Page): Promise<void> {
  await page.goto('./timeregnskap/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

async function add(page: Page): Promise<void> {
  await page.getByLabel(hoursShift.times).fill('8-16');
  await button(page, hoursShift.add).click();
}

async function view(page: Page, name: keyof typeof hours.views): Promise<void> {
  await page.locator('.price-menu').getByRole('button', { name: hours.views[name], exact: true }).click();
}

test('what one window keeps, the other shows; and when one deletes it, the other says so', async ({
  page,
  context,
}) => {
  await open(page);
  await add(page);
  await view(page, 'keeping');
  await button(page, hoursKeeping.remember.begin).click();
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  const other = await context.newPage();
  await open(other);
  await expect(rows(other)).toHaveCount(1);
  await add(other);
  await expect(rows(other)).toHaveCount(2);
  await expect(page.getByText(hoursKeeping.told.changedElsewhere.text)).toBeVisible();
  await view(page, 'week');
  await expect(rows(page)).toHaveCount(2);
  await view(page, 'keeping');
  await button(page, hoursKeeping.erase.begin).click();
  await button(page, hoursKeeping.erase.yes).click();
  await expect(other.getByText(hoursKeeping.told.erasedElsewhere.text)).toBeVisible();
  await expect(rows(other)).toHaveCount(0);
  await other.close();
});

test('a window that has written meanwhile is asked which account is to be kept', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  for (const window of [page, other]) await add(window);
  for (const window of [page, other]) {
    await view(window, 'keeping');
    await button(window, hoursKeeping.remember.begin).click();
  }
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  await expect(other.getByText(hoursKeeping.problem.changedElsewhere)).toBeVisible();
  await button(other, hoursKeeping.told.keepMine).click();
  await expect(status(other)).toHaveAttribute('data-state', 'saved');
  await other.close();
});

test('a press before the code has come is done when it comes', async ({ page }) => {
  let wake = (): void => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route(/\/Timeregnskap\./, async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto('./timeregnskap/', { waitUntil: 'commit' });
  await button(page, hoursWeek.start.example).click();
  wake();
  await expect(page.getByRole('heading', { name: hours.example.heading })).toBeVisible();
});
