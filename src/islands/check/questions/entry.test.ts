import { expect, test } from 'vitest';
import { answersSchema, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { choicesOf, isAge, isHours } from '#text/nb/check-questions.ts';
import { type Entry, entryOf, readEntry, withEntry } from './entry.ts';

const today = '2026-11-22';
const draft = newCheckDraft();
const ids = Object.keys(draft.answers) as QuestionId[];
const empty = entryOf('role', draft);
const read = (id: QuestionId, part: Partial<Entry>) => readEntry(id, { ...empty, ...part }, today);

test('a question that nothing has been chosen on has no answer', () => {
  for (const id of ids) expect(read(id, {})).toEqual({ problem: { kind: 'nothing' } });
});

test('«vet ikke» is an answer to every question', () => {
  for (const id of ids.filter((one) => one !== 'also')) {
    const answer = isAge(id) || isHours(id) ? { kind: 'unknown' } : 'unknown';
    expect(read(id, { choice: 'unknown' })).toEqual({ answer });
  }
  expect(read('also', { also: [] })).toEqual({ answer: [] });
});

test('a birth date and an age in years are read, and shown again as they were', () => {
  const born = read('age', { choice: 'birthDate', day: '8', month: '03', year: '1990' });
  expect(born).toEqual({ answer: { kind: 'birthDate', date: '1990-03-08' } });
  expect(entryOf('age', withEntry(draft, 'age', born))).toMatchObject({
    choice: 'birthDate',
    day: '8',
    month: '3',
    year: '1990',
  });
  expect(read('age', { choice: 'years', years: ' 66 år' })).toEqual({ answer: { kind: 'years', years: 66 } });
});

test.each([
  [{ choice: 'birthDate' }, { kind: 'birthDate', code: 'empty' }],
  [
    { choice: 'birthDate', day: '29', month: '2', year: '2023' },
    { kind: 'birthDate', code: 'notADay' },
  ],
  [
    { choice: 'birthDate', day: '8', month: '3', year: '90' },
    { kind: 'birthDate', code: 'notADay' },
  ],
  [
    { choice: 'birthDate', day: '23', month: '11', year: '2026' },
    { kind: 'birthDate', code: 'tooLate' },
  ],
  [
    { choice: 'birthDate', day: '22', month: '11', year: '1905' },
    { kind: 'birthDate', code: 'tooEarly' },
  ],
  [{ choice: 'years', years: '' }, { kind: 'years' }],
  [{ choice: 'years', years: '121' }, { kind: 'years' }],
  [{ choice: 'years', years: '66,5' }, { kind: 'years' }],
  [{ choice: 'years', years: '-1' }, { kind: 'years' }],
])('an age that cannot be read is told: %o', (part, problem) => {
  expect(read('age', part)).toEqual({ problem });
});

test('the day of birth may be today, and a life may have lasted 120 years', () => {
  expect(read('childAge', { choice: 'birthDate', day: '22', month: '11', year: '2026' })).toHaveProperty(
    'answer',
  );
  expect(read('age', { choice: 'birthDate', day: '23', month: '11', year: '1905' })).toHaveProperty('answer');
  expect(read('age', { choice: 'years', years: '120' })).toHaveProperty('answer');
});

test('hours are kept exactly, and shown with a comma', () => {
  const typed = read('personal', { choice: 'typed', hours: '31,96 timer' });
  expect(typed).toEqual({ answer: { kind: 'typed', hours: '31.96' } });
  expect(entryOf('personal', withEntry(draft, 'personal', typed))).toMatchObject({
    choice: 'typed',
    hours: '31,96',
  });
  expect(read('personal', { choice: 'typed', hours: 'mange' })).toEqual({
    problem: { kind: 'hours', code: 'notANumber' },
  });
});

test('«nei» to night or two helpers is no hours, and is shown as «nei» again', () => {
  for (const id of ['night', 'secondHelper'] as const) {
    const none = read(id, { choice: 'none' });
    expect(none).toEqual({ answer: { kind: 'typed', hours: '0' } });
    expect(entryOf(id, withEntry(draft, id, none)).choice).toBe('none');
  }
});

test('an answer that is not whole is no answer, and leaves the others alone', () => {
  const before = withEntry(draft, 'role', { answer: 'self' });
  const after = withEntry(before, 'personal', read('personal', { choice: 'typed', hours: 'x' }));
  expect(after.answers).toEqual({ ...before.answers, personal: null });
});

test('every answer that can be chosen is one the draft can keep', () => {
  for (const id of ids.filter((one) => !isAge(one) && !isHours(one) && one !== 'also'))
    for (const { value } of choicesOf(id as 'role', 'self')) {
      const { answers } = withEntry(draft, id, read(id, { choice: value }));
      expect(answersSchema.safeParse(answers).success, `${id} ${value}`).toBe(true);
      expect(entryOf(id, { ...draft, answers }).choice).toBe(value);
    }
});
