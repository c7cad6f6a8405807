import { expect, test } from 'vitest';
import { hoursReportColumns, hoursReportExport, hoursReportParts } from '#text/nb/hours-report-export.ts';
import { invoicePlanExport } from '#text/nb/invoice-plan-export.ts';
import { training } from '#text/nb/training.ts';
import { trainingExport } from '#text/nb/training-export.ts';
import { trainingGrant } from '#text/nb/training-grant.ts';
import { trainingKeeping } from '#text/nb/training-keeping.ts';
import {
  noGroup,
  trainingProblemAt,
  trainingProblems,
  trainingYearProblems,
} from '#text/nb/training-problems.ts';
import { trainingWords } from '#text/nb/training-words.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

/** Functions are given the name of something. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return wordsIn(words('kurset', 'kurset', 'kurset'));
  return Object.values(words as object).flatMap(wordsIn);
}

const all = wordsIn({
  training,
  trainingExport,
  trainingGrant,
  trainingKeeping,
  trainingProblems,
  noGroup,
  ofFields: (['hours', 'participants', 'cost'] as const).flatMap((at) =>
    (['empty', 'notANumber'] as const).map((code) => trainingProblemAt({ at, code })),
  ),
  trainingYearProblems,
  trainingWords,
  hoursReportExport,
  hoursReportColumns,
  hoursReportParts,
  invoicePlanExport: { ...invoicePlanExport, page: '', made: '' },
});
const running = all.filter((text) => /[.?!]$/.test(text));

test('the words of training and of the papers of hours are plain: LIX 40 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(60);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(40);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
});

/** Looked up; no page of the built site has them, and the common list holds only words of pages. */
const lookedUp: readonly string[] = ['kr', 'kommaet', 'fakturaene', 'kreditnotaene'];

test('every word of training and of the papers of hours is known', () => {
  const spoken = all.join('\n').replaceAll(/\.json|«opplaering»/g, '');
  expect(spellerWith([...ownWords, ...lookedUp]).unknownIn(spoken)).toEqual([]);
  expect(running.join(' ')).not.toMatch(/\b[Dd]ere\b/);
});
