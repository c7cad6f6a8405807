import { expect, test } from 'vitest';
import { trainingProblemAt } from '#text/nb/training-problems.ts';
import { emptyEntry, entryOf, isTyped, problemsOf, withPart } from './typed-entry.ts';

const codes = (...about: Parameters<typeof problemsOf>) =>
  problemsOf(...about).map(({ at, code }) => `${at} ${code}`);

test('a group is chosen by the reader, and is no entry before', () => {
  expect(codes(emptyEntry, 'a')).toEqual([
    'day noDay',
    'group noGroup',
    'topic noTopic',
    'hours empty',
    'participants empty',
  ]);
  expect(entryOf(emptyEntry, 'a')).toBeNull();
  const said = withPart(emptyEntry, { day: { day: '4', month: '3', year: '2026' }, group: 'assistants' });
  expect(codes(said, 'a')).toEqual(['topic noTopic', 'hours empty', 'participants empty']);
  expect(codes({ ...said, group: null }, 'a')[0]).toBe('group noGroup');
  expect(entryOf(said, 'a')).toMatchObject({ id: 'a', day: '2026-03-04', group: 'assistants' });
});

test('a group that is chosen is something that would be lost', () => {
  expect(isTyped(emptyEntry)).toBe(false);
  expect(isTyped({ ...emptyEntry, group: 'workLeaders' })).toBe(true);
});

test('an empty figure is asked for by what it is, with an example', () => {
  expect(trainingProblemAt({ at: 'hours', code: 'empty' })).toContain(
    'timer opplæringen varte, for eksempel 3,5',
  );
  expect(trainingProblemAt({ at: 'participants', code: 'empty' })).toContain('for eksempel 12');
  expect(trainingProblemAt({ at: 'participants', code: 'notWhole' })).toBe('Skriv et helt antall personer.');
});
