// From a week of needs to papers: mapped, summed, taken into the check, answered, and taken along as PDF. Once with nothing
// but a keyboard on a narrow screen, once with a mouse on a wide one.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SuggestionCode } from '#domain/needs/suggestions.ts';
import { checkPapers } from '#text/nb/check-papers.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { outcomeSentence } from '#text/nb/check-result-outcomes.ts';
import { needs } from '#text/nb/needs.ts';
import { needsCounted } from '#text/nb/needs-counted.ts';
import { needsTaken } from '#text/nb/needs-taken.ts';
import { sharedMachine } from '#text/nb/shared-machine.ts';
import { answerAll, button, heading, open, typeDay } from './check-reader.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { overflow } from './measure.ts';
import { readPaper } from './paper.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpa-check-'));
const name = 'Åse Eksempel Kråkebølle';
const ownWords = 'Kommunen har ikke regnet med kveldene.';

/** How long each takes; how often stands there already. 32 hours of the day, 2 hours 20 minutes of the night. */
const week: readonly (readonly [part: string, SuggestionCode, minutes: string])[] = [
  ['morning', 'getUp', '45'],
  ['morning', 'wash', '30'],
  ['morning', 'breakfast', '30'],
  ['morning', 'medicines', '10'],
  ['day', 'cleaning', '2:30'],
  ['evening', 'dinner', '60'],
  ['evening', 'leisure', '300'],
  ['evening', 'undress', '45'],
  ['night', 'turning', '20'],
];
/** 5¼ + 3½ + 3½ + 2½ + 7 + 5 + 5¼; 7 × 20 minutes; 7 × 10 minutes. */
const sums = { counts: '32 timer', depends: '2,33 timer', not: '1,16 timer' };

const ways: readonly (readonly [string, number, (page: Page) => Hands])[] = [
  ['nothing but a keyboard', 320, keyboard],
  ['a mouse', 1280, mouse],
];

for (const [way, width, handsOf] of ways)
  test(`a week becomes hours, an answer, a sheet and a complaint, with ${way} at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const hands = handsOf(page);
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+01:00'));
    await page.setViewportSize({ width, height: 800 });
    await open(page, './behovskartlegging/');
    await mapWeek(page, hands);
    for (const [standing, hours] of Object.entries(sums))
      await expect(page.locator(`[data-standing="${standing}"] dd`)).toHaveText(hours);
    expect(await overflow(page)).toEqual([]);

    await hands.press(button(page, needsCounted.use));
    await expect(page.getByText(needsTaken)).toBeVisible();
    const asked = await answerAll(page, hands, {
      role: 'self',
      personal: 'needs',
      night: 'needs',
      nightContinuous: 'no',
      secondHelper: 'needs',
    });
    expect(asked).toContain('nightContinuous');
    const sentence = outcomeSentence('RETT', 'self');
    await expect(page.getByText(sentence)).toBeVisible();

    await hands.press(button(page, checkResult.papers));
    await expect(heading(page)).toHaveText(papersView.heading);
    await takeSheet(page, hands, sentence);
    await takeComplaint(page, hands);
    expect(await overflow(page)).toEqual([]);
    expect(await kept(page)).toEqual({ databases: [], local: 0, session: 0 });
  });

async function mapWeek(page: Page, hands: Hands): Promise<void> {
  for (const [part, code] of week) await hands.choose(page.locator(`#needs-choice-${part}-${code}`));
  await hands.press(button(page, needs.suggestions.add(week.length)));
  for (const [index, [, code, minutes]] of week.entries()) {
    const row = page.locator('.needs-row').nth(index);
    await expect(row.locator('legend')).toHaveText(needs.activities[code]);
    await hands.type(row.getByLabel(needs.rows.minutes), minutes);
  }
}

/** The sheet says on the page and on paper what the check said and what the week is. */
async function takeSheet(page: Page, hands: Hands, sentence: string): Promise<void> {
  await hands.choose(page.getByRole('radio', { name: papersView.kinds.meeting.label }));
  const onPage = page.locator('.paper');
  await expect(onPage.getByRole('heading', { name: checkPapers.title.meeting })).toBeVisible();
  await expect(onPage).toContainText(sentence);
  const paper = await readPaper(await download(page, hands, 'ark-2026-11-22.pdf'));
  paper.expectSaid(sentence);
  expect(paper.headings).toEqual(await onPage.getByRole('heading').allTextContents());
  for (const [, code, minutes] of week) {
    const often = `× ${minutes === '2:30' ? 150 : minutes} minutter`;
    for (const text of [needs.activities[code], often]) {
      await expect(onPage).toContainText(text);
      paper.expectSaid(text);
    }
  }
  for (const hours of Object.values(sums).map((text) => text.replace(' timer', ''))) paper.expectSaid(hours);
  paper.expectSaid(sums.counts);
}

/** Known of on 1 November: four weeks later is 29 November. */
async function takeComplaint(page: Page, hands: Hands): Promise<void> {
  await hands.choose(page.getByRole('radio', { name: papersView.kinds.complaint.label }));
  await typeDay(page, hands, 'papir-vedtak', ['30', '10', '2026']);
  await typeDay(page, hands, 'papir-visste', ['1', '11', '2026']);
  await expect(page.getByText('Siste dag for å klage er søndag 29. november 2026.')).toBeVisible();
  await hands.type(page.locator('#papir-egne-ord'), ownWords);
  await hands.type(page.locator('#papir-navn'), name);
  const onPage = page.locator('.paper');
  const said = [
    name,
    ownWords,
    '30. oktober 2026',
    '1. november 2026',
    'Slik jeg regner, kan jeg klage til og med 29. november 2026.',
  ];
  for (const text of said) await expect(onPage).toContainText(text);
  const paper = await readPaper(await download(page, hands, 'brev-2-2026-11-22.pdf'));
  for (const text of said) paper.expectSaid(text);
  paper.expectSaid('Statsforvalteren');
}

/** The name of a file tells nothing of health, of rights, or of anybody: others see the folder it lies in. */
async function download(page: Page, hands: Hands, fileName: string): Promise<string> {
  await expect(page.getByText(sharedMachine.heading)).toBeVisible();
  const made = page.waitForEvent('download');
  await hands.press(button(page, papersView.download));
  const file = await made;
  expect(file.suggestedFilename()).toBe(fileName);
  expect(fileName).not.toMatch(/bpa|helse|syk|hjelp|assist|rett|klage|soknad|omsorg/i);
  const where = path.join(mkdtempSync(path.join(folder, 'made-')), fileName);
  await file.saveAs(where);
  await expect(page.getByText(papersView.made(fileName))).toBeVisible();
  return where;
}

/** After the whole way, when nobody asked to have anything remembered. */
function kept(page: Page): Promise<object> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map((database) => database.name),
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}
