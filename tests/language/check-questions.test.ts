import { expect, test } from 'vitest';
import { type Answers, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { factIds, roles } from '#domain/eligibility/facts.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { hours } from '#domain/shared/hours.ts';
import { check } from '#text/nb/check.ts';
import { checkPage } from '#text/nb/check-page.ts';
import {
  alsoOf,
  answerInWords,
  choicesOf,
  factNames,
  isAge,
  isHours,
  questionOf,
  questionWords,
} from '#text/nb/check-questions.ts';
import { hoursWords } from '#text/nb/check-questions-hours.ts';
import { questionSheet } from '#text/nb/check-sheet.ts';
import { start } from '#text/nb/check-start.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

const ids = Object.keys(newCheckDraft().answers) as QuestionId[];
const everyone = [...roles, 'unknown', null] as const;

/** Every word the tool says, functions called with something they may be called with. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return wordsIn(words(called.get(words) ?? 3, 9));
  return words instanceof Object ? Object.values(words).flatMap(wordsIn) : [];
}
const called = new Map<unknown, unknown>([
  [check.ledger.forDay, '2024-03-08'],
  [start.otherDay.chosen, '2024-03-08'],
  [check.title.withProblem, 'BPA-sjekken'],
  [check.opensInNewTab, 'Les mer'],
  [check.answers.changeNamed, 'Hvor bor du?'],
  [hoursWords.sum, hours('31.96')],
  [hoursWords.aWeek, hours(1)],
  [hoursWords.fromNeeds, hours('31.96')],
]);

const asked = everyone.flatMap((role) => ids.map((id) => questionWords(id, role)));
const options = everyone.flatMap((role) => [
  ...ids.flatMap((id) => (isAge(id) || isHours(id) || id === 'also' ? [] : choicesOf(id, role))),
  ...alsoOf(role),
]);
const running = [
  ...new Set([
    ...asked.flatMap(({ heading, hint, why }) => [heading, hint, ...why]),
    ...options.map(({ hint = '' }) => hint),
    ...wordsIn([check, start, checkPage, hoursWords]),
  ]),
].filter((text) => /[.?!]$/.test(text));

test('the questions are light to read: LIX 35 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(150);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(35);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
  expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
});

/** Looked up; no page of the built site has them, and the common list holds only words of pages. */
const lookedUp = ['datoen', 'fødselsdatoen'];

test('every word of the check is known', () => {
  const all = [...running, ...options.map(({ label }) => label), ...Object.values(factNames)];
  const counts = asked.flatMap((words) => [...(words.counts?.yes ?? []), ...(words.counts?.no ?? [])]);
  expect(spellerWith([...ownWords, ...lookedUp]).unknownIn([...all, ...counts].join('\n'))).toEqual([]);
});

test('nothing promises and nothing refuses', () => {
  const all = wordsIn([asked, options, check, start, checkPage, hoursWords]).join('\n');
  expect(all).not.toMatch(/du får BPA\b|kan ikke få BPA|avslag/i);
});

test('a question speaks of the one it is about', () => {
  const heading = (id: QuestionId, role: Answers['role']): string => questionWords(id, role).heading;
  expect(heading('personal', 'self')).toContain('trenger du');
  expect(heading('personal', 'parent')).toContain('trenger barnet');
  expect(heading('home', 'represented')).toContain('den du svarer for');
  expect(heading('age', 'foster')).toBe('Hvor gammel er du?');
  expect(heading('duration', 'unknown')).toContain('personen');
});

test('every question of everyone ends in a question mark, and no two are the same', () => {
  for (const role of everyone) {
    const headings = ids.map((id) => questionWords(id, role).heading);
    expect(headings.filter((heading) => !heading.endsWith('?'))).toEqual([]);
    expect(new Set(headings).size).toBe(ids.length);
  }
});

test('«Vet ikke» is the last of the answers to choose from', () => {
  for (const id of ids.filter((one) => !isAge(one) && !isHours(one) && one !== 'also'))
    expect(choicesOf(id as 'role', 'self').at(-1)).toMatchObject({ value: 'unknown', label: 'Vet ikke' });
});

test('what was answered is told in words', () => {
  const draft = newCheckDraft();
  const told = (id: QuestionId, answer: unknown): string =>
    answerInWords({ ...draft, answers: { ...draft.answers, [id]: answer } }, id);
  expect(told('age', null)).toBe('Ikke besvart');
  expect(told('age', { kind: 'birthDate', date: '1960-03-08' })).toBe('Født 8. mars 1960');
  expect(told('age', { kind: 'years', years: 66 })).toBe('66 år');
  expect(told('age', { kind: 'unknown' })).toBe('Vet ikke');
  expect(told('personal', { kind: 'typed', hours: '31.96' })).toBe('31,96 timer i uken');
  expect(told('personal', { kind: 'needs' })).toBe('0 timer i uken, fra kartleggingen');
  expect(told('night', { kind: 'typed', hours: '0' })).toBe('Nei');
  expect(told('duration', 'beyond')).toBe('Mer enn 2 år');
  expect(told('also', ['work', 'hasBpa'])).toBe('Hjelp på jobben · Har BPA fra før');
  expect(told('also', [])).toBe('Ingen av disse, eller vet ikke');
});

test('every fact has a name and a question of its own', () => {
  for (const fact of factIds) {
    expect(factNames[fact]).toMatch(/^\p{Ll}/u);
    expect(ids).toContain(questionOf(fact));
  }
});

test('the sheet to print holds every question once', () => {
  expect(questionSheet.map(({ heading }) => heading)).toEqual(
    ids.map((id) => questionWords(id, null).heading),
  );
});

test('nobody is asked in a sentence that halts: the one spoken of is named once, and clauses end with a comma', () => {
  const said = asked.flatMap(({ heading, hint, why }) => [heading, hint, ...why]);
  for (const sentence of said) {
    expect(sentence).not.toMatch(/den du svarer for [a-zæøå]/);
    expect(sentence).not.toMatch(/før fylte|trenger hjelp hjelp|sammen med du\b|gammel er barnet/);
  }
  expect(questionWords('grantedBefore67', 'self').heading).toBe('Har du fått BPA før du fylte 67 år?');
  expect(questionWords('night', 'unknown').heading).toBe('Trenger personen hjelp om natten?');
});

test('who has not applied yet knows which answer is theirs about the cost', () => {
  expect(choicesOf('costDocumented', 'self')[1]?.label).toBe('Nei, eller jeg har ikke søkt ennå');
});
