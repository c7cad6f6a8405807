// Timeregnskap with nothing but a keyboard on a narrow screen: a year of shifts, what is left of it, a quarter's report, and what is
// there after a reload.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hours } from '#text/nb/hours.ts';
import { hoursFill } from '#text/nb/hours-fill.ts';
import { hoursGranted } from '#text/nb/hours-granted.ts';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';
import { keepingBar } from '#text/nb/hours-keeping-bar.ts';
import { hoursReportView } from '#text/nb/hours-report.ts';
import { hoursShift } from '#text/nb/hours-shift.ts';
import { hoursWeek } from '#text/nb/hours-week.ts';
import { ratesSave } from '#text/nb/rates-save.ts';
import { keyboard } from './hands.ts';
import { openHours, toView } from './hours-views.ts';
import { overflow } from './measure.ts';
import { readPaper } from './paper.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.save-status');
const to = toView;
const open = (page: Page, width = 320) => openHours(page, { width, height: 800 });

async function grant(page: Page, perWeek: string): Promise<void> {
  const hands = keyboard(page);
  await to(page, 'granted');
  await hands.type(page.getByLabel(hoursGranted.perWeek), perWeek);
  await hands.press(button(page, hoursGranted.add));
  await expect(page.locator('.undo')).toContainText(hoursGranted.told.added);
}

/** Monday to Friday, 8 to 16, every week of the year. @returns how many keys it took */
async function fill(page: Page): Promise<number> {
  await to(page, 'fill');
  await page.getByLabel(hoursShift.times).focus();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const key of ['8', '-', '1', '6']) await press(key);
  for (const _ of hoursFill.weekdays.slice(0, 5)) {
    await press('Tab');
    await press('Space');
  }
  await press('Enter');
  // 2026 has 261 days from Monday to Friday.
  await expect(page.locator('.undo')).toContainText(hoursFill.told(261));
  return keys;
}

test('a year of shifts takes at most twenty keys, and one quarter of it is reported', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await grant(page, '40');
  expect(await fill(page)).toBeLessThanOrEqual(20);

  await to(page, 'year');
  // 365 days of 40 / 7 hours; 261 days of 8.
  await expect(page.locator('dl.ledger')).toContainText('2\u202f085,71 timer');
  const whole = page.getByRole('row', { name: /^Hele året/ });
  // To and with the 22nd of November 232 of the days have gone, and 29 are left: 1 856 hours, and 232.
  await expect(whole).toContainText('1\u202f856');
  await expect(whole).toContainText('232');
  await expect(whole).toContainText('−2,29');
  await expect(
    page.getByText(/bruker 2,29 timer for mye\. Timene tar slutt 31\. desember 2026/),
  ).toBeVisible();
  expect(await overflow(page)).toEqual([]);

  await to(page, 'report');
  await page.getByLabel(hoursReportView.period, { exact: true }).selectOption({ label: '3. kvartal 2026' });
  // July, August and September 2026 have 66 days from Monday to Friday, and 92 days in all.
  const sum = page.getByRole('row', { name: /^Sum/ });
  await expect(sum).toContainText('525,71');
  await expect(sum).toContainText('528');
  const paper = await saved(page, () => hands.press(button(page, ratesSave.download.pdf)));
  expect(paper.name).toBe('timerapport-2026-kvartal-3.pdf');
  (await readPaper(paper.path)).expectSaid('528');
  const table = await saved(page, () => hands.press(button(page, ratesSave.download.csv)));
  const csv = readFileSync(table.path, 'utf8');
  expect(csv).toContain('528');
  expect(csv).not.toContain('Assistent ');
});

test('what is kept is there after a reload, and goes when everything is deleted', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await fill(page);
  expect(await databases(page)).toEqual([]);
  await to(page, 'keeping');
  await hands.press(button(page, hoursKeeping.remember.begin));
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  await page.reload();
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  await expect(page.getByRole('row', { name: /^Hele uken/ })).toContainText('40');
  await to(page, 'keeping');
  await hands.press(button(page, hoursKeeping.erase.begin));
  await expect(page.getByRole('heading', { name: hoursKeeping.erase.ask })).toBeFocused();
  await hands.press(button(page, hoursKeeping.erase.yes));
  const gone = page.getByRole('heading', { name: hoursKeeping.told.gone.heading });
  await expect(gone).toBeInViewport();
  await expect(page.locator('.draft-bar [tabindex="-1"]').filter({ has: gone })).toBeFocused();
  await expect(page.getByText(hoursKeeping.erase.ask)).toHaveCount(0);
  await expect(page.locator('.save-status + [role="status"]')).toHaveText(keepingBar.memory);
  expect(await databases(page)).toEqual([]);
  await hands.press(button(page, hours.undo));
  await to(page, 'week');
  await expect(page.getByRole('row', { name: /^Hele uken/ })).toContainText('40');
  expect(await databases(page)).toEqual([]);
});

test('a shift is added, changed, removed and brought back, and the focus is never lost', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await hands.type(page.getByLabel(hoursShift.times), '0800-8');
  await hands.press(button(page, hoursShift.add));
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel(hoursShift.times)).toHaveAccessibleDescription(/to ulike klokkeslett/);
  await hands.type(page.getByLabel(hoursShift.times), '8.30-16');
  await hands.press(button(page, hoursShift.add));
  await expect(page.getByRole('row', { name: /^Søndag/ })).toContainText('7,5');
  await hands.press(page.getByRole('button', { name: /^Endre vakten/ }));
  await expect(page.locator('#changed-shift-day')).toBeFocused();
  await hands.type(page.locator('#changed-shift-times'), '22-07');
  await hands.press(button(page, hoursShift.save));
  await expect(page.getByRole('button', { name: /^Endre vakten/ })).toBeFocused();
  await expect(page.getByRole('row', { name: /^Søndag/ })).toContainText('2');
  await hands.press(page.getByRole('button', { name: /^Fjern vakten/ }));
  await expect(button(page, hours.undo)).toBeFocused();
  await expect(page.getByRole('button', { name: /^Fjern vakten/ })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Fjern vakten/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Endre vakten/ })).toBeFocused();
  await expect(page.locator('.undo')).toContainText(hoursShift.told.back);
});

test('the week before is laid in again, and a list is shown before it is taken in', async ({ page }) => {
  const hands = keyboard(page);
  await open(page, 1280);
  await to(page, 'list');
  await hands.type(page.locator('#list-text'), '10.11.2026;8;16;AB\n11.11.2026;8.30-16\n12.13.2026;8;16');
  await hands.press(button(page, 'Vis hva vi har forstått'));
  await expect(page.getByRole('heading', { name: 'Vi forstod 2 vakter.' })).toBeFocused();
  await expect(page.getByRole('row', { name: /12\.13\.2026/ })).toContainText('Dagen finnes ikke');
  await hands.press(button(page, 'Legg inn 2 vakter'));
  await expect(page.locator('#list-text'), 'the row to be mended').toHaveValue('12.13.2026;8;16');
  await expect(page.locator('#list-text')).toBeFocused();
  await hands.press(button(page, hours.undo));
  await expect(page.locator('#list-text'), 'all of it').toHaveValue(/^10\.11\.2026/);
  await expect(page.locator('#list-text')).toBeFocused();
  await hands.press(button(page, 'Vis hva vi har forstått'));
  await hands.press(button(page, 'Legg inn 2 vakter'));
  await to(page, 'week');
  await expect(page.getByRole('row', { name: /^Hele uken/ })).toContainText('15,5');
  await hands.press(button(page, hoursWeek.after));
  await hands.press(button(page, hoursWeek.copy));
  await expect(page.getByRole('row', { name: /^Hele uken/ })).toContainText('15,5');
  await hands.press(button(page, hours.undo));
  await expect(page.getByRole('row', { name: /^Hele uken/ })).toContainText('0');
});

test('an account goes to a file, and is opened in another browser', async ({ page, browser }) => {
  const hands = keyboard(page);
  await open(page);
  await fill(page);
  await to(page, 'keeping');
  const file = await saved(page, () => hands.press(button(page, hoursKeeping.file.save.begin)));
  expect(file.name).toBe('regnskap-2026-11-22.json');
  const other = await browser.newPage();
  await open(other);
  await to(other, 'keeping');
  await other.locator('#apne-fil').setInputFiles(file.path);
  await expect(other.getByRole('heading', { level: 1, name: hours.views.year })).toBeFocused();
  await expect(other.getByRole('row', { name: /^Hele året/ })).toContainText('1\u202f856');
  await other.close();
});

test('leaving with shifts that are kept nowhere is asked about, and with kept ones it is not', async ({
  page,
}) => {
  const isAsked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await open(page);
  expect(await isAsked(), 'nothing is written').toBe(false);
  await fill(page);
  expect(await isAsked(), 'in memory alone').toBe(true);
  await to(page, 'keeping');
  await keyboard(page).press(button(page, hoursKeeping.remember.begin));
  await expect(status(page)).toHaveAttribute('data-state', 'saved');
  expect(await isAsked(), 'kept').toBe(false);
});

async function saved(page: Page, does: () => Promise<void>): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download');
  await does();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
