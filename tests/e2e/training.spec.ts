// Opplæringsrapport: training through a year by keyboard at 320 px, changed, removed and brought back, saved as files, and opened again.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { readPaper } from './paper.ts';
import { expect, test } from './test.ts';

interface Told {
  readonly day: readonly [string, string, string];
  readonly group: 'Arbeidsledere' | 'Assistenter';
  readonly topic: string;
  readonly hours: string;
  readonly participants: string;
  readonly cost?: string;
  readonly documentation?: string;
}

const firstAid: Told = {
  day: ['4', '3', '2026'],
  group: 'Assistenter',
  topic: 'Førstehjelp',
  hours: '3,5',
  participants: '12',
  cost: '4 000',
  documentation: 'Liste over dem som var der',
};
const role: Told = {
  day: ['20', '1', '2026'],
  group: 'Arbeidsledere',
  topic: '=Rollen som leder',
  hours: '6',
  participants: '5',
};

const form = (page: Page): Locator => page.locator('section', { has: page.locator('#add') }).last();
const sums = (page: Page, group: string): Locator =>
  page.getByRole('table', { name: /^Opplæring i/ }).getByRole('row', { name: new RegExp(`^${group}`) });

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto('./opplaeringsrapport/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await expect(page.getByLabel('Året rapporten gjelder')).toHaveValue('2026');
  await expect(form(page).getByLabel('År', { exact: true })).toHaveValue('2026');
  await expect(form(page).getByRole('radio', { checked: true })).toHaveCount(0);
}

async function add(page: Page, told: Told, hands: Hands): Promise<void> {
  const of = form(page);
  for (const [index, part] of ['Dag', 'Måned', 'År'].entries())
    await hands.type(of.getByLabel(part, { exact: true }), told.day[index] ?? '');
  await hands.choose(of.getByRole('radio', { name: told.group }));
  await hands.type(of.getByLabel('Tema'), told.topic);
  await hands.type(of.getByLabel('Timer den varte'), told.hours);
  await hands.type(of.getByLabel('Antall deltakere'), told.participants);
  if (told.cost) await hands.type(of.getByLabel('Kostnad i kroner'), told.cost);
  if (told.documentation) await hands.type(of.getByLabel('Dokumentasjon'), told.documentation);
  await hands.press(of.getByRole('button', { name: 'Legg til' }));
  await expect(of.getByLabel('Tema')).toHaveValue('');
  await expect(of.getByLabel('Dag', { exact: true })).toBeFocused();
}

test('a year of training is written, changed, removed and brought back by keyboard at 320 px', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const hands = keyboard(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page);
  await add(page, firstAid, hands);
  await expect(page.getByRole('status').filter({ hasText: 'Førstehjelp er lagt til.' })).toHaveCount(1);
  await add(page, role, hands);
  // 3.5 × 12 and 6 × 5.
  await expect(sums(page, 'Assistenter')).toContainText('42');
  await expect(sums(page, 'Arbeidsledere')).toContainText('30');
  await expect(page.getByRole('listitem').filter({ hasText: 'kostnad i kroner, dokumentasjon' })).toHaveCount(
    1,
  );

  await hands.press(page.getByRole('button', { name: 'Endre 4. mars 2026: Førstehjelp' }));
  const row = page.getByRole('listitem').filter({ hasText: 'Endre 4. mars 2026' });
  await expect(row.getByLabel('Dag', { exact: true })).toBeFocused();
  await hands.type(row.getByLabel('Antall deltakere'), '10');
  await hands.press(row.getByRole('button', { name: 'Lagre endringen' }));
  await expect(page.getByRole('button', { name: 'Endre 4. mars 2026: Førstehjelp' })).toBeFocused();
  await expect(sums(page, 'Assistenter')).toContainText('35');

  await hands.press(page.getByRole('button', { name: 'Slett 4. mars 2026: Førstehjelp' }));
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await hands.press(page.getByRole('button', { name: /^Slett 20\. januar/ }));
  await expect(page.getByText('Summene kommer når du har lagt til opplæring.')).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Angre' }));
  await expect(page.getByRole('button', { name: /^Endre 20\. januar/ })).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Angre' }));
  await expect(sums(page, 'Assistenter')).toContainText('35');
  await expect(sums(page, 'Arbeidsledere')).toContainText('30');
});

test('what is wrong is told at its field and in a summary, and nothing typed is lost', async ({ page }) => {
  const hands = keyboard(page);
  await open(page);
  await hands.type(form(page).getByLabel('Tema'), 'Forflytning');
  await hands.type(form(page).getByLabel('Timer den varte'), 'hele dagen');
  await hands.press(form(page).getByRole('button', { name: 'Legg til' }));
  const summary = page.getByRole('alert').filter({ hasText: 'Dette må rettes' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(4);
  await hands.press(summary.getByRole('link', { name: /^Timer/ }));
  const hours = form(page).getByLabel('Timer den varte');
  await expect(hours).toBeFocused();
  await expect(hours).toHaveAccessibleDescription(/Skriv et tall med sifre/);
  await expect(hours).toHaveValue('hele dagen');
  await hands.type(hours, '7');
  await expect(hours).not.toHaveAccessibleDescription(/Skriv et tall med sifre/);
  await expect(form(page).getByLabel('Tema')).toHaveValue('Forflytning');
});

test('training of another year is kept, told and not counted', async ({ page }) => {
  const hands = mouse();
  await open(page);
  await add(page, firstAid, hands);
  await add(page, { ...firstAid, day: ['30', '12', '2025'], topic: 'Taushetsplikt' }, hands);
  await expect(page.getByText('Den ble ikke holdt i 2026, og er ikke med i summene.')).toBeVisible();
  await expect(sums(page, 'Assistenter')).toContainText('42');
  await page.getByLabel('Året rapporten gjelder').fill('2025');
  await expect(page.getByText('Den ble ikke holdt i 2025, og er ikke med i summene.')).toBeVisible();
});

async function pressed(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

test('the report becomes a paper and a table, without a word of it in their names', async ({ page }) => {
  const hands = mouse();
  await open(page);
  await add(page, firstAid, hands);
  await add(page, role, hands);
  const paper = await pressed(page, 'Last ned PDF');
  const table = await pressed(page, 'Last ned tabell (CSV)');
  expect(paper.suggestedFilename()).toBe('opplaeringsrapport-2026.pdf');
  expect(table.suggestedFilename()).toBe('opplaeringsrapport-2026.csv');
  const csv = readFileSync(await table.path(), 'utf8');
  expect(csv).toContain('Sum;Assistenter;;Opplæringer: 1;3,5;12;42;4000;;');
  expect(csv).toContain(";'=Rollen som leder;");
  const read = await readPaper(await paper.path());
  read.expectSaid('Satsene for i år er ikke bekreftet.');
});

test('the report is saved to a file, and opened again in place of another only when asked', async ({
  page,
}) => {
  const hands = keyboard(page);
  await open(page);
  await add(page, firstAid, hands);
  await expect(page.getByText('Endringene er ikke lagret.')).toBeVisible();
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: 'Lagre rapporten til fil' }));
  const file = await (await download).path();
  await expect(page.getByText('Alt er lagret til fil.').first()).toBeVisible();
  await hands.press(page.getByRole('button', { name: /^Slett 4\. mars/ }));
  await page.getByLabel('Velg filen med rapporten').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Rapporten som står her, er ikke lagret' })).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Åpne uten å lagre' }));
  await expect(page.getByRole('heading', { name: 'Opplæring som er ført opp' })).toBeFocused();
  await expect(sums(page, 'Assistenter')).toContainText('42');
  await expect(page.getByRole('button', { name: 'Åpne uten å lagre' })).toHaveCount(0);
});

test('the browser asks before something unsaved is left, and not otherwise', async ({ page, watch }) => {
  await open(page);
  const asked: string[] = [];
  // The watch answers the question, and counts it as a fault.
  watch.allow(/^Dialog: beforeunload/);
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  await page.reload();
  await expect(page.getByText('Ingenting er lagret.')).toBeVisible();
  expect(asked).toEqual([]);
  await form(page).getByLabel('Tema').fill('Førstehjelp');
  await expect(page.getByText('Endringene er ikke lagret.')).toBeVisible();
  // The page stays, so nobody can wait for another.
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await expect.poll(() => asked).toEqual(['beforeunload']);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every state is accessible and fits, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    const hands = mouse();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    const look = async (state: string): Promise<void> => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await axe(page), `${state}, ${width} px`).toEqual([]);
        expect.soft(await overflow(page), `${state}, ${width} px`).toEqual([]);
        expect.soft(await smallTargets(page), `${state}, ${width} px`).toEqual([]);
      }
    };
    await look('empty');
    await add(page, firstAid, hands);
    await add(page, { ...role, day: ['30', '12', '2025'] }, hands);
    await look('with entries');
    await form(page).getByRole('button', { name: 'Legg til' }).click();
    await page.getByRole('button', { name: /^Endre 4\. mars/ }).click();
    await page.getByRole('button', { name: /^Slett 30\. desember/ }).click();
    await look('with problems, changing and something to bring back');
  });
