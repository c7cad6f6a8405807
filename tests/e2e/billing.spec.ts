// Fakturaplan by keyboard at 320 px and by mouse: a plan, more hours in May with their invoice, and what is refunded at the year's end.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { type States, seeEvery } from './every-state.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow } from './measure.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const answer = (page: Page) => page.locator('.price-answer');
const used = (page: Page, quarter: number) => page.getByLabel(`Brukte timer i ${quarter}. kvartal`);

async function open(page: Page): Promise<void> {
  await page.goto('./fakturaplan/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/** A list of the browser's own, by its first letters where there is no mouse. */
async function pick(page: Page, list: Locator, first: string, hands: Hands): Promise<void> {
  await hands.press(list);
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await expect(list.locator('option:checked')).toHaveText(first);
}

interface Change {
  readonly of: 'timene' | 'prisen';
  readonly date: string;
  readonly month: string;
  readonly label: string;
  readonly value: string;
}

async function addChange(page: Page, { of, date, month, label, value }: Change, hands: Hands): Promise<void> {
  await hands.press(button(page, `Legg til en endring av ${of}`));
  const change = group(page, `Endring 1 av ${of}`);
  await expect(change.getByLabel('Dag')).toBeFocused();
  await hands.type(change.getByLabel('Dag'), date);
  await pick(page, change.getByLabel('Måned'), month, hands);
  await hands.type(change.getByLabel(label), value);
}

const moreInMay: Change = { of: 'timene', date: '15', month: 'Mai', label: 'Nye timer i uken', value: '45' };
const priceInJuly: Change = {
  of: 'prisen',
  date: '1',
  month: 'Juli',
  label: 'Ny pris, kroner i timen',
  value: '468',
};

for (const [name, handsOf, width] of [
  ['a keyboard at 320 px', keyboard, 320],
  ['a mouse', mouse, 1280],
] as const)
  test(`a year is planned, changed in May and settled, with ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const hands = handsOf(page);
    await open(page);
    await hands.type(page.getByLabel('År', { exact: true }), '2025');
    await hands.type(page.getByLabel('Timer i uken fra første dag'), '30');
    await addChange(page, moreInMay, hands);
    await hands.type(page.getByLabel('Pris fra første dag'), '452,37');
    await hands.press(button(page, 'Lag planen'));
    await expect(page.getByRole('heading', { name: 'Året', exact: true })).toBeFocused();
    // 30 / 7 × 134 + 45 / 7 × 231
    await expect(answer(page)).toContainText('2\u202f059,29');
    const extra = page.getByRole('row', { name: /Timene endres 15\. mai 2025/ });
    await expect(extra).toContainText('100,71');
    await expect(extra).toContainText('45\u202f558,18');
    await hands.press(page.locator('summary').filter({ hasText: 'Timene endres 15. mai 2025' }));
    await expect(page.getByText('100,71 timer × 452,37')).toBeVisible();
    for (const quarter of [1, 2, 3, 4]) await hands.type(used(page, quarter), '380,5');
    await hands.press(button(page, 'Regn ut oppgjøret'));
    await expect(page.getByRole('heading', { name: 'Oppgjøret', exact: true })).toBeFocused();
    // 2059.29 − 4 × 380.5 = 537.29, × 452.37
    const refund = page.getByRole('row', { name: /^Den siste prisen i året/ });
    await expect(refund).toContainText('243\u202f053,88');
    await expect(page.getByRole('status').filter({ hasText: '537,29 timer er ikke brukt' })).toHaveCount(1);
    expect(await overflow(page)).toEqual([]);
  });

test('the published example of a price that rises in July has three refunds', async ({ page }) => {
  const hands = mouse();
  await open(page);
  await page.getByLabel('År', { exact: true }).fill('2025');
  await addChange(page, priceInJuly, hands);
  for (const [at, hours] of ['500,25', '450', '455,5', '500'].entries()) await used(page, at + 1).fill(hours);
  for (const [method, refund] of [
    ['Hver periode til sin egen pris', '82\u202f708,56'],
    ['Gjennomsnittsprisen i året', '82\u202f614,94'],
    ['Den siste prisen i året', '84\u202f221,28'],
  ] as const)
    await expect(page.getByRole('row', { name: new RegExp(`^${method}`) })).toContainText(refund);
});

test('a change that is removed comes back, and the focus is never lost', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await addChange(page, moreInMay, hands);
  await hands.press(button(page, 'Fjern endring 1 av timene'));
  await expect(button(page, 'Angre')).toBeFocused();
  await page.keyboard.press('Enter');
  const change = group(page, 'Endring 1 av timene');
  await expect(change.getByLabel('Dag')).toBeFocused();
  await expect(change.getByLabel('Nye timer i uken')).toHaveValue('45');
});

/** As the hours account saves it: the first quarter of 2025. */
const report = [
  'Fra;Til;Innvilgede timer;Brukte timer;Ubrukte timer;Timer over vedtaket;Kveld og natt;Helg;Helligdager;I utlandet;Rad',
  '2025-01-01;2025-01-31;177,14;150,25;26,89;0,00;0,00;0,00;0,00;0,00;Måned',
  '2025-02-01;2025-02-28;160,00;140,50;19,50;0,00;0,00;0,00;0,00;0,00;Måned',
  '2025-03-01;2025-03-31;177,14;160,00;17,14;0,00;0,00;0,00;0,00;0,00;Måned',
  '2025-01-01;2025-03-31;514,29;450,75;63,54;0,00;0,00;0,00;0,00;0,00;Sum',
].join('\r\n');

test('used hours are taken from a report that is pasted or chosen, and another report changes nothing', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await hands.press(page.locator('summary').filter({ hasText: 'Hent brukte timer fra en rapport' }));
  await hands.type(page.getByLabel('Eller lim inn rapporten'), report);
  await hands.press(button(page, 'Bruk det du limte inn'));
  await expect(page.getByRole('alert').filter({ hasText: 'Rapporten har ingen dager i 2026' })).toBeVisible();
  await expect(used(page, 1)).toHaveValue('');
  await page.getByLabel('År', { exact: true }).fill('2025');
  await page
    .getByLabel('Velg rapporten')
    .setInputFiles({ name: 'rapport.csv', mimeType: 'text/csv', buffer: Buffer.from(report) });
  await expect(used(page, 1)).toBeFocused();
  await expect(used(page, 1)).toHaveValue('450,75');
  await expect(used(page, 2)).toHaveValue('');
  // A file is used at once: nothing that was told before is left standing.
  await expect(page.getByText('Rapporten ble ikke brukt')).toHaveCount(0);
  await page.getByLabel('Eller lim inn rapporten').fill('');
  await button(page, 'Bruk det du limte inn').click();
  await expect(page.getByLabel('Eller lim inn rapporten')).toHaveAccessibleDescription(
    'Lim inn rapporten her først.',
  );
  await expect(page.getByText('Timene er fylt ut for 1. kvartal.')).toBeVisible();
  await page.getByLabel('Måned').first().selectOption({ label: 'Mars' });
  await expect(page.getByText('Timene er fylt ut for 1. kvartal.')).toHaveCount(0);
  await page
    .getByLabel('Velg rapporten')
    .setInputFiles({ name: 'rapport.csv', mimeType: 'text/csv', buffer: Buffer.from(report) });
  // 150.25 + 140.50
  await expect(page.getByRole('status').filter({ hasText: 'er fra før 1. mars 2025' })).toContainText(
    '290,75 timer',
  );
  await page.getByLabel('Eller lim inn rapporten').fill('noe annet');
  await button(page, 'Bruk det du limte inn').click();
  await expect(page.getByText('Rapporten ble ikke brukt')).toBeVisible();
  for (const quarter of [2, 3, 4]) await used(page, quarter).fill('400');
  await button(page, 'Regn ut oppgjøret').click();
  await expect(page.getByRole('heading', { name: 'Oppgjøret', exact: true })).toBeFocused();
  await expect(page.getByText('Rapporten ble ikke brukt')).toHaveCount(0);
});

test('the browser asks before changed figures are left, and not when they are in a file', async ({
  page,
  watch,
}) => {
  await open(page);
  const asked: string[] = [];
  // The watch answers the question, and counts it as a fault.
  watch.allow(/^Dialog: beforeunload/);
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  const leave = () => page.evaluate(() => void setTimeout(() => location.reload()));
  await expect(page.getByText('Ingenting er lagret. Planen er bare på denne siden.')).toBeVisible();
  await page.getByLabel('Timer i uken fra første dag').fill('33,5');
  await expect(page.getByText('Endringene er ikke lagret.')).toBeVisible();
  // The page stays, so nobody can wait for another.
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  const saved = page.waitForEvent('download');
  await button(page, 'Lagre planen til fil').click();
  await saved;
  await expect(page.getByText('Alt er lagret til fil.').first()).toBeVisible();
  const loaded = page.waitForEvent('load');
  await leave();
  await loaded;
  expect(asked).toEqual(['beforeunload']);
});

test('what was told of a plan goes when it cannot be made any more', async ({ page }) => {
  await open(page);
  const told = page.getByRole('status').filter({ hasText: 'Planen har 4 fakturaer' });
  await button(page, 'Lag planen').click();
  await expect(told).toHaveCount(1);
  await button(page, 'Legg til en endring av timene').click();
  await expect(answer(page)).toContainText('Planen kan ikke lages ennå');
  await expect(told).toHaveCount(0);
});

test('what is wrong is told at its field and in a summary, and nothing that was typed is lost', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await hands.type(page.getByLabel('Timer i uken fra første dag'), 'mange');
  await hands.press(button(page, 'Lag planen'));
  const summary = page.getByRole('alert').filter({ hasText: 'Dette må rettes' });
  await expect(summary).toBeFocused();
  await hands.press(summary.getByRole('link'));
  const hours = page.getByLabel('Timer i uken fra første dag');
  await expect(hours).toBeFocused();
  await expect(hours).toHaveValue('mange');
  await expect(hours).toHaveAccessibleDescription(/Skriv et tall med sifre/);
  await hands.type(hours, '32');
  await expect(answer(page)).toContainText('timer i året');
});

test('the plan is saved to a file and opened again, and is saved as a paper and as a table', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Timer i uken fra første dag').fill('33,5');
  for (const [name, ending] of [
    ['Last ned PDF', 'pdf'],
    ['Last ned tabell (CSV)', 'csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await button(page, name).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^fakturaplan-\\d{4}\\.${ending}$`));
  }
  const saved = page.waitForEvent('download');
  await button(page, 'Lagre planen til fil').click();
  const file = await readFile(await (await saved).path());
  await page.getByLabel('Timer i uken fra første dag').fill('20');
  await page
    .getByLabel('Fil med en fakturaplan')
    .setInputFiles({ name: 'fakturaplan.json', mimeType: 'application/json', buffer: file });
  await button(page, 'Bytt ut planen').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('Timer i uken fra første dag')).toHaveValue('33,5');
});

/** In the order in which one leads to the next. */
const states: States = [
  ['as it opens', async (page) => expect(answer(page)).toBeVisible()],
  [
    'with changes, every invoice open',
    async (page) => {
      await addChange(page, moreInMay, mouse());
      await addChange(page, priceInJuly, mouse());
      for (const summary of await page.locator('.tool summary').all()) await summary.click();
    },
  ],
  [
    'with an account',
    async (page) => {
      for (const quarter of [1, 2, 3, 4]) await used(page, quarter).fill('400');
      await expect(page.getByRole('row', { name: /^Gjennomsnittsprisen/ })).toBeVisible();
    },
  ],
  [
    'with a report that is refused',
    async (page) => {
      await page.getByLabel('Eller lim inn rapporten').fill('noe annet');
      await button(page, 'Bruk det du limte inn').click();
      await expect(page.getByText('Rapporten ble ikke brukt')).toBeVisible();
    },
  ],
  [
    'with problems',
    async (page) => {
      await page.getByLabel('År', { exact: true }).fill('i fjor');
      await button(page, 'Lag planen').click();
      await expect(page.locator('.ds-error-summary')).toBeVisible();
    },
  ],
];

test('every state is accessible and fits, light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  await seeEvery(page, open, states);
});
