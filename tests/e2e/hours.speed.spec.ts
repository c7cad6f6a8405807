// Ten thousand shifts: a month is shown at a time, and any view after the first is there within 200 ms.
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { expect, test } from './test.ts';

/** Five a day for five and a half years, with three assistants. */
function account(): string {
  const first = Date.UTC(2022, 0, 1);
  const times = [
    ['00:00', '06:00'],
    ['06:00', '10:00'],
    ['10:00', '14:00'],
    ['14:00', '18:00'],
    ['22:00', '24:00'],
  ];
  const shifts = Array.from({ length: 10_000 }, (_, nth) => {
    const [from, to] = times[nth % times.length] ?? [];
    const day = new Date(first + Math.floor(nth / times.length) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `shift-${nth}`,
      day,
      from,
      to,
      assistant: ['AB', 'CD', 'EF'][nth % 3],
      isAbroad: nth % 400 < 30,
    };
  });
  const grants = [{ id: 'grant', from: '2022-01-01', to: null, hoursPerWeek: '140' }];
  return JSON.stringify({
    format: 'bpa-timeregnskap',
    schemaVersion: 1,
    account: { id: 'own', name: '', grants, shifts },
  });
}

/** Milliseconds from the press to the frame in which the view is drawn. */
function pressed(page: Page, view: string): Promise<number> {
  return page.evaluate(async (name) => {
    const menu = [...document.querySelectorAll<HTMLElement>('.price-menu button')];
    const begun = performance.now();
    menu.find((each) => each.textContent === name)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  }, view);
}

test('ten thousand shifts are opened, kept, and seen in every view within 200 ms', async ({ page }) => {
  await page.goto('./timeregnskap/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  const menu = page.locator('.price-menu');
  await menu.getByRole('button', { name: hours.views.keeping }).click();
  await page
    .locator('#apne-fil')
    .setInputFiles({ name: 'regnskap.json', mimeType: 'application/json', buffer: Buffer.from(account()) });
  await expect(page.getByRole('heading', { level: 1, name: hours.views.year })).toBeVisible();
  // The code of each view comes the first time it is asked for.
  for (const name of Object.values(hours.views)) {
    await menu.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  const slow: string[] = [];
  for (const name of Object.values(hours.views)) {
    // The best of three: other work on the machine only makes it slower.
    const times = [await pressed(page, name), await back(page, name), await back(page, name)];
    if (Math.min(...times) >= 200) slow.push(`${name}: ${times.map(Math.round).join(', ')} ms`);
  }
  expect(slow).toEqual([]);

  await menu.getByRole('button', { name: hours.views.month, exact: true }).click();
  expect(await page.locator('.hours-shifts tbody tr').count()).toBeLessThanOrEqual(155);
  await menu.getByRole('button', { name: hours.views.keeping, exact: true }).click();
  await page.getByRole('button', { name: 'Husk på denne enheten' }).click();
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
  await page.reload();
  await expect(page.locator('.save-status')).toHaveAttribute('data-state', 'saved');
});

/** Away, and to the view again. */
async function back(page: Page, view: string): Promise<number> {
  await pressed(page, view === hours.views.keeping ? hours.views.granted : hours.views.keeping);
  return pressed(page, view);
}
