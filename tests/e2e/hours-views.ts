// The ways of Timeregnskap: how it is opened, and how one comes to a view, with the list of views folded away on a narrow screen.
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { keyboard } from './hands.ts';

/** Sunday 22 November 2026, as the pages say they were checked. */
export async function openHours(page: Page, size = { width: 320, height: 800 }): Promise<void> {
  await page.setViewportSize(size);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+01:00'));
  await page.goto('./timeregnskap/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

export async function toView(page: Page, view: keyof typeof hours.views): Promise<void> {
  const opener = page.getByRole('button', { name: hours.menu, exact: true });
  if (await opener.isVisible()) await keyboard(page).press(opener);
  await keyboard(page).press(
    page.locator('.price-menu').getByRole('button', { name: hours.views[view], exact: true }),
  );
}
