import { beforeEach, expect, it } from 'vitest';
import { newRow } from '#domain/needs/suggestions.ts';
import { fieldId, nameOf, problemsIn, shownIn } from './fields.ts';
import { forgetNeeds, keepRemoved, rememberTyped, removedFrom } from './memory.ts';

const whole = { ...newRow('a'), activity: 'Dusje', timesPerWeek: 7, minutes: 20 };

beforeEach(forgetNeeds);

it('a control shows what the row says', () => {
  expect(shownIn(whole, 'minutes')).toBe('20');
  expect(shownIn({ ...whole, minutes: null }, 'minutes')).toBe('');
});

it('a control keeps what was typed, as it was typed', () => {
  rememberTyped(fieldId(whole, 'minutes'), '1:30');
  expect(shownIn({ ...whole, minutes: 90 }, 'minutes')).toBe('1:30');
  rememberTyped(fieldId(whole, 'minutes'), 'en stund');
  expect(shownIn({ ...whole, minutes: null }, 'minutes')).toBe('en stund');
});

it('what was typed gives way when the row says something else', () => {
  rememberTyped(fieldId(whole, 'minutes'), '1:30');
  expect(shownIn(whole, 'minutes')).toBe('20');
});

it('a row that says all has no problem', () => {
  expect(problemsIn([whole])).toEqual([]);
});

it('what is missing and what cannot be read is told once each, with the name of the activity', () => {
  const row = { ...whole, timesPerWeek: null, minutes: null, weeksPerYear: null };
  rememberTyped(fieldId(row, 'minutes'), '7,5');
  rememberTyped(fieldId(row, 'weeksPerYear'), '53');
  const problems = problemsIn([row]);
  expect(problems.map(({ id }) => id)).toEqual([
    'need-a-timesPerWeek',
    'need-a-minutes',
    'need-a-weeksPerYear',
  ]);
  for (const { inline, sentence } of problems)
    expect(sentence).toMatch(new RegExp(`^Dusje, .+: .*${inline.slice(-9)}`));
});

it('a text that is too long is told, and all of it still stands in the control', () => {
  const text = 'a'.repeat(600);
  rememberTyped(fieldId(whole, 'comment'), text);
  const row = { ...whole, comment: text.slice(0, 500) };
  expect(shownIn(row, 'comment')).toBe(text);
  expect(problemsIn([row]).map(({ id }) => id)).toEqual(['need-a-comment']);
});

it('a row without a name is told by its number', () => {
  expect(nameOf({ ...whole, activity: ' ' }, 3)).toBe('Aktivitet 3');
  expect(nameOf(whole, 3)).toBe('Dusje');
});

it('a removed row can be brought back until it is there again or everything is erased', () => {
  keepRemoved([{ row: whole, index: 0 }]);
  expect(removedFrom([])).toEqual([{ row: whole, index: 0 }]);
  expect(removedFrom([whole])).toEqual([]);
  forgetNeeds();
  expect(removedFrom([])).toEqual([]);
});
