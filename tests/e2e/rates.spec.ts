// Timepris: from a day in 2019 to the first of the worked build-ups, what is missing told and mended on the way, and a line opened
// to see how it was computed. Once with nothing but a keyboard on a narrow screen, once with a mouse on a wide one.
import type { Page } from '@playwright/test';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { priceDay } from '#text/nb/rates-price-day.ts';
import { priceChoices, priceFields } from '#text/nb/rates-price-fields.ts';
import { lineNames, termNames } from '#text/nb/rates-price-lines.ts';
import { priceWeek } from '#text/nb/rates-price-week.ts';
import cases from '../cases/rates.json' with { type: 'json' };
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const first = cases.cases.find(({ id }) => id === 'R01');
if (first?.calculator !== 'hourlyPrice') throw new Error('R01 is the first hourly price.');
/** As it is written in Norwegian. */
const price = String((first.expected as { price: string }).price).replace('.', ',');

const ways: readonly (readonly [string, number, (page: Page) => Hands])[] = [
  ['nothing but a keyboard', 320, keyboard],
  ['a mouse', 1280, mouse],
];

for (const [way, width, handsOf] of ways)
  test(`a price is filled in, mended and understood, with ${way} at ${width} px`, async ({ page }) => {
    const hands = handsOf(page);
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await axe(page)).toEqual([]);

    // The rates of March 2019: wage, holiday pay, pension and contribution are known, the supplements are not.
    await typeDay(page, hands, ['1', '3', '2019']);
    await hands.press(page.getByRole('button', { name: words.compute, exact: true }).last());
    const summary = page.getByRole('alert').filter({ hasText: words.problemHeading });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(3);
    await expect(page).toHaveTitle(/^Feil: /);
    expect(await axe(page)).toEqual([]);

    await hands.press(summary.getByRole('link', { name: priceFields.eveningNightRate.label }));
    await expect(figure(page, 'eveningNightRate')).toBeFocused();
    await hands.type(figure(page, 'eveningNightRate'), '54');
    await hands.type(figure(page, 'weekendRate'), 'femti');
    await hands.type(figure(page, 'holidayFactor'), '4/3');
    await hands.press(page.getByRole('button', { name: words.compute, exact: true }).last());
    await expect(summary.getByRole('link')).toHaveCount(1);
    await hands.press(summary.getByRole('link'));
    await expect(figure(page, 'weekendRate')).toHaveValue('femti');
    await hands.type(figure(page, 'weekendRate'), '50 kr');
    await hands.press(page.getByRole('button', { name: words.compute, exact: true }).last());

    await expect(page.locator('#price-result')).toBeFocused();
    await expect(page.locator('.price-large')).toContainText(price);
    await expect(page.getByRole('status').filter({ hasText: words.result.told(price) })).toHaveCount(1);
    await expect(page).toHaveTitle(/^Timepris/);

    const line = page.locator('#line-eveningNight');
    await hands.press(line.locator('summary'));
    await expect(line).toContainText(lineNames.eveningNight);
    await expect(line.locator('.price-formula')).toHaveText('25\u00a0% × 54,00\u00a0kr = 13,50\u00a0kr');
    expect(await overflow(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

test('on the smallest screen the price comes first, the first figures soon, and the views fold away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  await expect(page.locator('.price-glance')).toBeInViewport({ ratio: 1 });
  const end = await page.locator('.draft-bar').evaluate((bar) => bar.getBoundingClientRect().top);
  expect(end).toBeLessThan(568);
  // From the top of the tool: the price, the views, whether it is kept, and the first group of figures.
  await page.locator('.price-glance').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(page.locator('.price-group > summary').first()).toBeFocused();
  await page.getByRole('button', { name: words.allViews }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.price-menu button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.allViews })).toBeFocused();
  await expect(page.locator('.price-menu')).toBeHidden();
});

test("a tariff that lacks rates names them, leads to the reader's own figure, and offers a day", async ({
  page,
}) => {
  const hands = keyboard(page);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+01:00'));
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  const note = page.locator('#day-note');
  const lacking = note.getByRole('listitem').getByRole('button');
  await expect(note).toContainText('For i dag, 22. november 2026, mangler timelønn, tillegg for kveld');
  await page.locator('#tariff').selectOption('tariff-nho-geneo-bpa');
  await expect(lacking).toHaveText([
    termNames.baseWage,
    termNames.eveningNightRate,
    termNames.weekendRate,
    termNames.holidayFactor,
  ]);
  await expect(figure(page, 'baseWage')).toHaveAttribute('aria-invalid', 'true');
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await hands.press(lacking.filter({ hasText: termNames.weekendRate }));
  await expect(figure(page, 'weekendRate')).toBeFocused();
  await page.keyboard.insertText('60');
  await expect(lacking).toHaveCount(3);
  await hands.press(note.getByRole('button', { name: /siste dag .* i denne tariffen: 31\. mars 2023/ }));
  await expect(note).toBeFocused();
  await expect(page.locator('#day-year')).toHaveValue('2023');
  await expect(lacking).toHaveText([termNames.holidayFactor]);
  await hands.press(lacking);
  await expect(figure(page, 'holidayFactor')).toBeFocused();
  await page.keyboard.insertText('1');
  await expect(page.locator('.price-large')).toHaveCount(1);
  await hands.press(note.getByRole('button', { name: priceDay.takeToday }));
  await expect(note).toBeFocused();
  await expect(page.locator('#day-year')).toHaveValue('2026');
  await expect(lacking).toHaveText([termNames.baseWage, termNames.eveningNightRate]);
});

test("an example that is typed anew is the reader's own", async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await expect(page.locator('.price-answer')).toContainText(words.result.examples(11));
  await hands.press(page.locator('summary', { hasText: words.groups.own }));
  const margin = figure(page, 'marginPercent');
  await expect(margin).toHaveAccessibleDescription(/Eksempel/);
  await hands.type(margin, await margin.inputValue());
  await expect(margin).not.toHaveAccessibleDescription(/Eksempel/);
  await expect(page.locator('.price-answer')).toContainText(words.result.examples(10));
});

test('shares are computed from a week, and a shift that was removed comes back', async ({ page }) => {
  const hands = keyboard(page);
  // The code of the week comes late: whoever is led to it comes there all the same.
  let arrive = (): void => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/WeekFields/, (route) => late.then(() => route.continue()));
  await open(page);
  await hands.press(page.locator('summary', { hasText: words.groups.times }));
  await hands.choose(page.getByLabel(priceChoices.sharesWeek));
  await expect(page.locator('.price-large')).toHaveCount(0);
  await hands.press(page.locator('summary', { hasText: words.groups.times }));
  await hands.press(page.locator('.price-answer').getByRole('listitem').getByRole('button'));
  await expect(page.locator('.price-group').getByText(words.opening)).toBeVisible();
  arrive();
  await expect(page.getByRole('button', { name: priceWeek.add })).toBeFocused();
  await hands.press(page.getByRole('button', { name: priceWeek.add }));
  await expect(page.locator('.price-large')).toHaveCount(1);
  await expect(page.getByText(/har 52 lørdager, 52 søndager og 12 helligdager/)).toBeVisible();
  await hands.press(page.getByRole('button', { name: priceWeek.remove(1) }));
  await expect(page.locator('#week-undo')).toBeFocused();
  await hands.press(page.locator('#week-undo'));
  await expect(page.locator('#shift-0-weekday')).toBeFocused();
  await expect(page.locator('.price-large')).toHaveCount(1);
});

test('an alternative is copied, changed, removed and brought back', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  const before = await page.locator('.price-large').innerText();
  await hands.press(page.getByRole('button', { name: words.scenarios.copy }));
  await expect(page.getByLabel(words.scenarios.name)).toBeFocused();
  await hands.type(page.getByLabel(words.scenarios.name), 'Med tillegg');
  await hands.press(page.locator('summary', { hasText: words.groups.own }));
  await hands.type(figure(page, 'marginPercent'), '10');
  await expect(page.locator('.price-large')).not.toHaveText(before);
  await expect(page.locator('#scenario-0')).toContainText(/\d{3},\d\d/);
  await hands.press(page.getByRole('button', { name: words.scenarios.remove('Med tillegg') }));
  await expect(page.locator('.price-large')).toHaveText(before);
  await expect(page.locator('#scenario-undo')).toBeFocused();
  await hands.press(page.locator('#scenario-undo'));
  await expect(page.locator('#scenario-1')).toContainText('Med tillegg');
  await expect(figure(page, 'marginPercent')).toHaveValue('10');
  expect(await axe(page)).toEqual([]);
});

async function open(page: Page): Promise<void> {
  await page.goto('./timepris/');
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

async function typeDay(page: Page, hands: Hands, parts: readonly [string, string, string]): Promise<void> {
  for (const [index, id] of ['day', 'day-month', 'day-year'].entries())
    await hands.type(page.locator(`#${id}`), parts[index] ?? '');
}

function figure(page: Page, term: string) {
  return page.locator(`#term-${term}`);
}
