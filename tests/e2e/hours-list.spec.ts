// Shifts of Timeregnskap as a table: pasted, saved, and taken in again by another reader as the same shifts. The nights on which the
// clock is moved are among them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hoursList } from '#text/nb/hours-list.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { ratesSave } from '#text/nb/rates-save.ts';
import { axe } from './axe.ts';
import { keyboard } from './hands.ts';
import { openHours, toView } from './hours-views.ts';
import { overflow } from './measure.ts';
import { expect, test } from './test.ts';

const [open, to] = [openHours, toView];
const typed = '24.10.2026;22;7;AB\n28.3.2026;22;2.30;KN;ja\n1.10.2026;8-16';
const written = [
  'Dato;Fra;Til;Initialer;Utlandet',
  '2026-10-24;22:00;07:00;AB;',
  '2026-03-28;22:00;02:30;KN;ja',
  '2026-10-01;08:00;16:00;;',
];

test('shifts are saved as a table, and taken in again as they were', async ({ page, browser }) => {
  await open(page);
  await takeIn(page, typed, 3);
  const table = await save(page);
  expect(table.name).toBe('vakter-2026-11-22.csv');
  expect(table.text).toBe(`\ufeff${written.join('\r\n')}\r\n`);
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);

  const other = await browser.newPage();
  await open(other);
  await takeIn(other, table.text, 3);
  // The table is written in the order the shifts have in the account.
  expect((await save(other)).text).toBe(table.text);
  await to(other, 'list');
  await look(other, table.text);
  await expect(other.getByText(hoursList.duplicates(3))).toBeVisible();
  await other.close();
});

test('a night on which the clock is moved has its real hours, and a time that is not there is told', async ({
  page,
}) => {
  await open(page);
  await takeIn(page, '24.10.2026;22;7;AB', 1);
  await to(page, 'month');
  const long = page.getByRole('row', { name: /^Lørdag 24\. oktober/i });
  await expect(long).toContainText(hoursShift.clockChange.hourTwice);
  await expect(long.getByRole('cell').nth(1)).toHaveText('10');
  await takeIn(page, '28.3.2026;22;2.30;KN;ja', 1);
  await to(page, 'month');
  const short = page.getByRole('row', { name: /^Lørdag 28\. mars/i });
  await expect(short).toContainText(hoursShift.clockNotes.notThere.to);
  await expect(short.getByRole('cell').nth(1)).toHaveText('4');
});

async function look(page: Page, list: string): Promise<void> {
  await keyboard(page).type(page.locator('#list-text'), list);
  await keyboard(page).press(page.getByRole('button', { name: hoursList.look, exact: true }));
}

async function takeIn(page: Page, list: string, count: number): Promise<void> {
  await to(page, 'list');
  await look(page, list);
  await expect(page.getByRole('heading', { name: hoursList.understood(count) })).toBeFocused();
  await keyboard(page).press(page.getByRole('button', { name: hoursList.take(count), exact: true }));
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  await to(page, 'keeping');
  const download = page.waitForEvent('download');
  await keyboard(page).press(page.getByRole('button', { name: ratesSave.download.csv, exact: true }));
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
