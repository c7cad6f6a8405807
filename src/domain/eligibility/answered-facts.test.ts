import { expect, test } from 'vitest';
import { weeksInYear } from '../needs/sum-needs.ts';
import { row } from '../needs/testing/rows.ts';
import { answeredFacts, yearsOf } from './answered-facts.ts';
import { newCheckDraft } from './answers.schema.ts';
import { born, draft, fromNeeds, parentDraft, typed, unknown, years } from './testing/said.ts';

const day = '2026-11-22';

test('of nothing answered nothing is known, but that nobody has said two are needed at night', () => {
  const { nightSecondHelper, ...others } = answeredFacts(newCheckDraft(), day);
  expect(Object.values(others).every((value) => value === null)).toBe(true);
  expect(String(nightSecondHelper)).toBe('0');
});

test('«vet ikke» is not known', () => {
  const said = draft({
    leader: 'unknown',
    legalStay: 'unknown',
    duration: 'unknown',
    age: unknown,
    personal: unknown,
  });
  expect(answeredFacts(said, day)).toMatchObject({
    leader: null,
    legalStay: null,
    months: null,
    age: null,
    personal: null,
  });
});

test('yes and no are facts, and values are themselves', () => {
  const said = draft({
    legalStay: 'no',
    movesHome: 'yes',
    grantedBefore67: 'right_25_32',
    home: 'samlokalisert',
  });
  expect(answeredFacts(said, day)).toMatchObject({
    legalStay: false,
    movesHome: true,
    grantedBefore67: 'right_25_32',
    home: 'samlokalisert',
    role: 'self',
    leader: 'self',
  });
});

test('each answer becomes the fact of the same name', () => {
  const said = parentDraft({
    decisionBefore67: 'yes',
    nightContinuous: 'yes',
    secondHelperContinuous: 'no',
    costDocumented: 'yes',
    night: typed('1'),
    secondHelper: typed('2'),
    respite: typed('3'),
    personal: typed('4.5'),
  });
  const facts = answeredFacts(said, day);
  expect(facts).toMatchObject({
    decisionBefore67: true,
    nightContinuous: true,
    secondHelperContinuous: false,
    costDocumented: true,
    childAge: 9,
    childHome: true,
    childDisabled: true,
    parentalResponsibility: true,
  });
  const { night, secondHelper, respite, personal } = facts;
  expect([night, secondHelper, respite, personal].map(String)).toEqual(['1', '2', '3', '4.5']);
});

test.each([
  ['beyond', { low: 25, high: null }],
  ['notBeyond', { low: 0, high: 24 }],
  ['uncertain', { low: 0, high: null }],
] as const)('a duration of «%s» is %o months', (duration, months) => {
  expect(answeredFacts(draft({ duration }), day).months).toEqual(months);
});

test('the age is counted on the day of the check, or as the reader says', () => {
  expect(yearsOf(born('1959-11-22'), day)).toBe(67);
  expect(yearsOf(born('1959-11-23'), day)).toBe(66);
  expect(yearsOf(years(66), day)).toBe(66);
  expect(yearsOf(unknown, day)).toBeNull();
  expect(yearsOf(null, day)).toBeNull();
});

test.each([
  [{ childHome: 'yes', home: 'institution' }, true],
  [{ childHome: 'no', home: 'home' }, false],
  [{ childHome: 'no', home: 'samlokalisert', movesHome: 'yes' }, false],
  [{ childHome: 'no', home: 'institution', movesHome: 'no' }, false],
  [{ childHome: 'no', home: 'institution', movesHome: 'yes' }, true],
  [{ childHome: 'no', home: 'institution', movesHome: null }, true],
  [{ childHome: 'no', home: 'institution', movesHome: 'unknown' }, true],
  [{ childHome: 'no', home: null }, null],
  [{ childHome: 'no', home: 'unknown' }, null],
  [{ childHome: 'unknown', home: 'home' }, null],
] as const)('of %o the child lives at home, or is to: %s', (said, expected) => {
  expect(answeredFacts(parentDraft(said), day).childHome).toBe(expected);
});

const needs = [
  row({ kind: 'personalCare', timesPerWeek: 30 }),
  row({ kind: 'personalCare', part: 'night', timesPerWeek: 7, helpers: 2 }),
  row({ kind: 'household', timesPerWeek: 2, helpers: 2 }),
  row({ kind: 'respite', timesPerWeek: 5 }),
];

test('hours taken from the needs follow them', () => {
  const followed = { personal: fromNeeds, night: fromNeeds, secondHelper: fromNeeds, respite: fromNeeds };
  const { personal, night, secondHelper, nightSecondHelper, respite } = answeredFacts(
    draft(followed, { needs }),
    day,
  );
  expect([personal, night, secondHelper, nightSecondHelper, respite].map(String)).toEqual([
    '32',
    '7',
    '2',
    '7',
    '5',
  ]);
});

test.each([
  [{ night: typed('7'), secondHelper: fromNeeds }, '0'],
  [{ night: fromNeeds, secondHelper: typed('9') }, '0'],
  [{ night: fromNeeds, secondHelper: unknown }, '0'],
  [{ night: fromNeeds, secondHelper: null }, '0'],
  [{ night: null, secondHelper: fromNeeds }, '0'],
  [{ night: fromNeeds, secondHelper: fromNeeds }, '7'],
] as const)('of %o the hours of two at night are %s', (said, expected) => {
  expect(String(answeredFacts(draft(said, { needs }), day).nightSecondHelper)).toBe(expected);
});

test('needs of a part of the year are spread over 52 weeks, or as many as are asked for', () => {
  const season = { needs: [row({ kind: 'social', timesPerWeek: 70, minutes: 60, weeksPerYear: 26 })] };
  const said = draft({ personal: fromNeeds }, season);
  expect(String(answeredFacts(said, day).personal)).toBe('35');
  expect(answeredFacts(said, day, weeksInYear.calendar).personal?.lt(35)).toBe(true);
});
