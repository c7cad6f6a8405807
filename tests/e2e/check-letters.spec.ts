// The papers of the check: from answers to a paper on the page and a file, with names that nobody else keeps.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readWithPdfjs } from '../pdf/read-with-pdfjs.ts';
import { axe } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const kind = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const paper = (page: Page): Locator => page.locator('.paper');
const name = 'Solveig Eksempelsen';
const tab = 'BPA-sjekken – papirer';

async function openPapers(page: Page, hands: Hands = mouse()): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
  await page.goto('./bpa-sjekken/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await hands.press(button(page, 'Start sjekken'));
  await hands.choose(page.getByRole('radio').first());
  // Where there is no room beside the question, what it looks like now is folded under it.
  const folded = page.locator('summary', { hasText: 'Slik ser det ut nå' });
  if (await folded.isVisible()) await hands.press(folded);
  await hands.press(button(page, 'Se resultatet så langt'));
  await hands.press(button(page, 'Lag samtaleark, søknad eller klage'));
  await expect(page).toHaveTitle(tab);
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await press();
  const made = await waiting;
  const { pages } = await readWithPdfjs(readFileSync(await made.path()));
  return { name: made.suggestedFilename(), text: pages.map(({ text }) => text).join('\n') };
}

test('by keyboard at 320 px, a paper is chosen, filled in, and taken along as a file that tells nothing by its name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const hands = keyboard(page);
  await openPapers(page, hands);
  await hands.choose(kind(page, 'Søknad'));
  await hands.type(page.getByLabel('Navnet ditt'), name);
  await expect(paper(page)).toContainText(name);
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const file = await download(page, () => hands.press(button(page, 'Last ned PDF')));
  expect(file.name).toBe('brev-2026-11-22.pdf');
  expect(file.text).toContain(name);
  await expect(page).toHaveTitle(tab);
});

test('every paper is in order for those who cannot see it, in each state', async ({ page }) => {
  await openPapers(page);
  for (const each of ['Samtaleark', 'Søknad', 'Klage']) {
    await kind(page, each).check({ force: true });
    await expect(paper(page)).toBeVisible();
    expect(await axe(page)).toEqual([]);
  }
});

test('what is typed is nowhere but on the page, and goes with it', async ({ page }) => {
  await openPapers(page);
  await kind(page, 'Klage').check({ force: true });
  await page.getByLabel('Navnet ditt').fill(name);
  await expect(paper(page)).toContainText(name);
  const held = await page.evaluate(async () =>
    JSON.stringify({
      databases: await indexedDB.databases(),
      local: { ...localStorage },
      session: { ...sessionStorage },
      state: history.state,
      address: location.href,
    }),
  );
  expect(held).not.toContain('Eksempelsen');
  await page.goBack();
  await page.goForward();
  await expect(page).toHaveTitle(tab);
  await kind(page, 'Klage').check({ force: true });
  await expect(page.getByLabel('Navnet ditt')).toHaveValue('');
});

test('the deadline is told as a date, and a day that does not exist keeps the letter from being made', async ({
  page,
}) => {
  await openPapers(page);
  await kind(page, 'Klage').check({ force: true });
  const known = page.getByRole('group', { name: 'Hvilken dag fikk du vite om vedtaket?' });
  await known.getByLabel('Dag').fill('10');
  await known.getByLabel('Måned').fill('13');
  await known.getByLabel('År').fill('2026');
  await button(page, 'Last ned PDF').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link').click();
  await expect(known.getByLabel('Dag')).toBeFocused();
  await known.getByLabel('Måned').fill('11');
  await expect(page.getByRole('alert')).toHaveCount(0);
  const deadline = page.getByRole('status').filter({ hasText: 'Siste dag for å klage' });
  await expect(deadline).toHaveText(
    'Siste dag for å klage er tirsdag 8. desember 2026. Send klagen i god tid.',
  );
  await expect(paper(page)).toContainText('Slik jeg regner, kan jeg klage til og med 8. desember 2026.');
  const file = await download(page, () => button(page, 'Last ned PDF').click());
  expect(file.name).toBe('brev-2-2026-11-22.pdf');
});

test('nothing in a complaint is ticked before the reader ticks it, and each box says when to', async ({
  page,
}) => {
  await openPapers(page);
  await kind(page, 'Klage').check({ force: true });
  await expect(paper(page)).toBeVisible();
  expect(await page.getByRole('checkbox').count()).toBeGreaterThan(10);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(
    page.getByRole('checkbox', { name: 'At vedtaket skal vente til klagen er avgjort' }),
  ).toHaveAccessibleDescription('Bare hvis vedtaket tar fra deg hjelp du har i dag.');
  await expect(paper(page)).not.toContainText('§ 42');
});

test('printed from the page, the paper is all there is', async ({ page }) => {
  await openPapers(page);
  await kind(page, 'Samtaleark').check({ force: true });
  await expect(paper(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText.trim());
  expect(printed).toBe((await paper(page).innerText()).trim());
  expect(printed).toContain('ikke et vedtak');
});
