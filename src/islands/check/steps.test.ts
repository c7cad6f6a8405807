import { expect, test } from 'vitest';
import { type Answers, type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { questionsOf } from '#domain/eligibility/questions.ts';
import { afterQuestion, firstOpen, hasAnswers, placeShown, positionOf } from './steps.ts';

const today = '2026-11-22';
const draftWith = (answers: Partial<Answers>): CheckDraft => {
  const draft = newCheckDraft();
  return { ...draft, answers: { ...draft.answers, ...answers } };
};
const whole = draftWith({
  role: 'self',
  home: 'home',
  age: { kind: 'years', years: 40 },
  duration: 'beyond',
  personal: { kind: 'typed', hours: '40' },
  night: { kind: 'typed', hours: '0' },
  secondHelper: { kind: 'typed', hours: '0' },
  also: [],
  leader: 'self',
  legalStay: 'yes',
});

test('the check begins with the first question, and ends with the result', () => {
  expect(firstOpen(newCheckDraft(), today)).toEqual({ view: 'question', id: 'role' });
  expect(firstOpen(whole, today)).toEqual({ view: 'result' });
  expect(afterQuestion('legalStay', { returning: false }, whole, today)).toEqual({ view: 'result' });
});

test('the questions come in order, also those that have been answered', () => {
  const ids = questionsOf(whole, today);
  for (const [index, id] of ids.slice(0, -1).entries())
    expect(afterQuestion(id, { returning: false }, whole, today)).toEqual({
      view: 'question',
      id: ids[index + 1],
    });
});

test('who came to change one answer goes straight back to the result', () => {
  expect(afterQuestion('age', { returning: true }, whole, today)).toEqual({ view: 'result' });
});

test('a changed answer that opens new questions leads to them first', () => {
  const changed = { ...whole, answers: { ...whole.answers, age: { kind: 'years' as const, years: 70 } } };
  expect(afterQuestion('age', { returning: true }, changed, today)).toEqual({
    view: 'question',
    id: 'grantedBefore67',
  });
});

test('nobody comes to the result past a question without an answer', () => {
  const skipped = { ...whole, answers: { ...whole.answers, duration: null } };
  expect(afterQuestion('legalStay', { returning: false }, skipped, today)).toEqual({
    view: 'question',
    id: 'duration',
  });
});

test('a question that is not asked any more is passed over', () => {
  expect(placeShown({ view: 'question', id: 'movesHome' }, whole, today)).toEqual({ view: 'result' });
  expect(placeShown({ view: 'question', id: 'home' }, whole, today)).toEqual({
    view: 'question',
    id: 'home',
  });
  expect(placeShown({ view: 'needs' }, whole, today)).toEqual({ view: 'needs' });
});

test('a question knows its number among those asked', () => {
  expect(positionOf('role', whole, today)).toEqual({ number: 1, of: 10 });
  expect(positionOf('legalStay', whole, today)).toEqual({ number: 10, of: 10 });
});

test('an empty draft has no answers, and one with a week has something to lose', () => {
  expect(hasAnswers(newCheckDraft())).toBe(false);
  expect(hasAnswers(draftWith({ role: 'unknown' }))).toBe(true);
});
