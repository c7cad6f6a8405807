// The views of the check in their states, each with the way into it from the one before.
import type { Page } from '@playwright/test';
import type { Answers, CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { type PaperKind, paperKinds } from '#domain/eligibility/papers.ts';
import { draft, typed } from '#domain/eligibility/testing/said.ts';
import { newRow } from '#domain/needs/suggestions.ts';
import { check } from '#text/nb/check.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { start } from '#text/nb/check-start.ts';
import { needs } from '#text/nb/needs.ts';
import { needsCounted } from '#text/nb/needs-counted.ts';
import { bring, button, give, heading, open, typeDay } from './check-reader.ts';
import { mouse } from './hands.ts';
import { expect } from './test.ts';

type State = readonly [name: string, enter: (page: Page) => Promise<void>];

const hands = mouse();
export const press = (page: Page, name: string): Promise<void> => button(page, name).click();
const proceed = (page: Page): Promise<void> => press(page, check.proceed);
const unfold = (page: Page, name: string): Promise<void> =>
  page.locator('summary', { hasText: name }).first().click();

const longWord = 'Fysioterapiøvingsveiledningsavtaleoppfølgingsmøtevirksomhet';
/** Every question answered, that of cost too. */
export function draftOf(answers: Partial<Answers>, rest: Partial<CheckDraft> = {}): CheckDraft {
  return draft({ costDocumented: 'no', ...answers }, rest);
}

/** Each outcome, several at once, and a day of another law. */
const results: readonly (readonly [string, CheckDraft])[] = [
  [
    'RETT, with notes',
    draftOf({ also: ['health', 'school', 'work', 'chapter9'], night: typed('9'), nightContinuous: 'no' }),
  ],
  ['RETT_VIDEREFORT', draftOf({ age: { kind: 'years', years: 70 }, grantedBefore67: 'right' })],
  ['RETT_MED_KOSTNADSFORBEHOLD', draftOf({ role: 'child', personal: typed('25') })],
  [
    'AVHENGER_AV_VURDERING',
    draftOf({ leader: 'none', secondHelper: typed('3'), secondHelperContinuous: 'yes' }),
  ],
  ['INGEN_RETT_KOMMUNEN_SKAL_VURDERE', draftOf({ personal: typed('24.99') })],
  ['ANNEN_TJENESTE', draftOf({ home: 'institution', movesHome: 'no' })],
  [
    'several',
    draftOf({
      role: 'parent',
      childAge: { kind: 'unknown' },
      childHome: 'unknown',
      childDisabled: 'unknown',
      parentalResponsibility: 'unknown',
      respite: { kind: 'unknown' },
      personal: { kind: 'unknown' },
    }),
  ],
  ['an earlier law', draftOf({ age: { kind: 'years', years: 70 } }, { onDate: '2019-05-01' })],
];

const questions: readonly State[] = [
  ['start', (page) => open(page)],
  ['start, another day', (page) => unfold(page, start.otherDay.summary)],
  ['a choice', (page) => press(page, start.begin)],
  ['a choice, missing', proceed],
  [
    'explained, and the conditions unfolded',
    async (page) => {
      await give(page, hands, 'self');
      await unfold(page, check.why);
    },
  ],
  [
    'a birth date that is none',
    async (page) => {
      await proceed(page);
      await give(page, hands, 'home');
      await proceed(page);
      await give(page, hands, { born: ['31', '2', '1990'] });
      await proceed(page);
    },
  ],
  ['an age', (page) => give(page, hands, { years: '66' })],
  [
    'hours that are none',
    async (page) => {
      await proceed(page);
      for (const given of ['none', 'yes', 'beyond']) {
        await give(page, hands, given);
        await proceed(page);
      }
      await give(page, hands, { hours: 'mange' });
      await proceed(page);
      await unfold(page, check.counts);
    },
  ],
  [
    'hours at night',
    async (page) => {
      await give(page, hands, { hours: '27' });
      await proceed(page);
      await give(page, hands, { hours: '8' });
    },
  ],
  ['a yes or no', proceed],
  [
    'boxes, missing',
    async (page) => {
      await give(page, hands, 'unknown');
      await proceed(page);
      await give(page, hands, 'none');
      await proceed(page);
      await proceed(page);
    },
  ],
  [
    'asking before emptying',
    async (page) => {
      await page.goBack();
      await bring(page, draftOf({}));
      await press(page, start.anew.ask);
    },
  ],
];

const rows = ['Vaske seg eller dusje', longWord, ''].map((activity, index) => ({
  ...newRow(`row-${index}`),
  activity,
  timesPerWeek: 7,
  minutes: index === 2 ? null : 45,
  ...(index === 1 ? { helpers: 2 as const, weeksPerYear: 10, part: 'night' as const } : {}),
}));

const week: readonly State[] = [
  ['needs, empty', (page) => open(page, './behovskartlegging/')],
  ['needs, nothing chosen', (page) => press(page, needs.suggestions.add(0))],
  [
    'needs, filled',
    async (page) => {
      await bring(page, draftOf({}, { needs: rows }));
      await press(page, start.toResult);
      await press(page, checkResult.needs);
    },
  ],
  ['needs, more suggestions', (page) => unfold(page, needs.suggestions.more)],
  ['needs, a row unfolded', (page) => page.locator('.needs-row summary').first().click()],
  ['needs, with problems', (page) => press(page, needsCounted.use)],
  [
    'needs, removed',
    (page) =>
      page
        .getByRole('button', { name: new RegExp(`^${needs.rows.remove} `) })
        .first()
        .click(),
  ],
];

const answered: readonly State[] = results.map(([name, draft]) => [
  `result, ${name}`,
  async (page) => {
    await bring(page, draft);
    await press(page, start.toResult);
    await expect(heading(page)).toHaveText(checkResult.heading);
    if (name === 'several') await unfold(page, checkResult.means);
  },
]);

const papers: readonly State[] = paperKinds.map((kind: PaperKind) => [
  `papers, ${kind}`,
  async (page) => {
    if (kind === 'meeting') await toPapers(page);
    await hands.choose(page.getByRole('radio', { name: papersView.kinds[kind].label }));
    if (kind === 'application') await page.locator('#papir-navn').fill(longWord.repeat(2));
    if (kind === 'complaint') {
      await typeDay(page, hands, 'papir-visste', ['1', '1', '2020']);
      await typeDay(page, hands, 'papir-vedtak', ['32', '1', '2020']);
      await press(page, papersView.download);
    }
    await expect(page.locator('.paper')).toBeVisible();
  },
]);

async function toPapers(page: Page): Promise<void> {
  await bring(page, draftOf({ role: 'child', leader: 'medleder' }, { needs: rows.slice(0, 2) }));
  await press(page, start.toResult);
  await press(page, checkResult.papers);
}

export const groups: readonly (readonly [string, readonly State[]])[] = [
  ['questions', questions],
  ['the week', week],
  ['results', answered],
  ['papers', papers],
];
