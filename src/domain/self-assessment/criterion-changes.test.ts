import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, emptyAnswer } from './answer.ts';
import { askedAfter, askedTextOf, criterionChanges, isAffected } from './criterion-changes.ts';
import { criterionOf, pieceOf } from './testing/criterion.ts';

const criterion = criterionOf();
const answer: Answer = { ...emptyAnswer, choice: 'met', asked: askedTextOf(criterion) };
const changes = (by: Answer, now = [criterion], mine = '1', version: string | null = '1') =>
  criterionChanges({ criteriaVersion: mine, answers: { [criterion.id]: by } }, now, version);

test('nothing has changed while the texts are the same, whatever the version is called', () => {
  expect(changes(answer)).toEqual([{ state: 'unchanged', criterionId: criterion.id }]);
  expect(changes(answer, [criterion], '1', '2')).toEqual([{ state: 'unchanged', criterionId: criterion.id }]);
});

test('each text that changed stands with what it was and what it is, even when the version is the same', () => {
  const now = criterionOf({
    requirement: 'Foretaket må stå i Foretaksregisteret.',
    evidence: [pieceOf({ fresh: 'Ikke eldre enn tre måneder', maxAgeMonths: 3 })],
  });
  expect(changes(answer, [now])).toEqual([
    {
      state: 'changed',
      criterionId: criterion.id,
      texts: [
        { part: 'requirement', before: criterion.requirement, now: now.requirement },
        {
          part: 'evidence',
          before: 'Attest – Ikke eldre enn seks måneder',
          now: 'Attest – Ikke eldre enn tre måneder',
        },
      ],
    },
  ]);
});

test('an answer of older code is as sure as its version', () => {
  const older = { ...answer, asked: null };
  expect(changes(older)).toEqual([{ state: 'unchanged', criterionId: criterion.id }]);
  expect(changes(older, [criterion], '1', '2')).toEqual([{ state: 'unknown', criterionId: criterion.id }]);
  expect(changes(older, [criterion], '', null)).toEqual([{ state: 'unchanged', criterionId: criterion.id }]);
});

test('an answer that nothing asks for any more is told of last, with what it answered', () => {
  expect(changes(answer, [])).toEqual([{ state: 'gone', criterionId: criterion.id, asked: answer.asked }]);
});

test('what is kept follows the choice, and not what else is written', () => {
  const now = criterionOf({ title: 'Nytt navn' });
  expect(askedAfter(now, answer, { explanation: 'Mer' })).toBe(answer.asked);
  expect(askedAfter(now, answer, { choice: 'partly' })).toEqual(askedTextOf(now));
  expect(askedAfter(now, emptyAnswer, { explanation: 'Først' })).toBeNull();
});

const ids = ['K01-a', 'K02-b', 'K03-c'] as const;
const anyAnswer = fc.record({
  choice: fc.constantFrom(null, 'met' as const, 'partly' as const),
  explanation: fc.constantFrom('', 'Slik'),
  plan: fc.constantFrom('', 'Kurs'),
  planDate: fc.constant(''),
  attachmentIds: fc.constantFrom([], ['v1']),
  proves: fc.constant({}),
  asked: fc.option(fc.constantFrom(askedTextOf(criterionOf()), askedTextOf(criterionOf({ title: 'Annet' })))),
});

test('no answer is ever lost: every one that says something has exactly one change', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...ids), anyAnswer),
      fc.subarray([...ids]),
      fc.constantFrom('1', '2', null),
      (answers, now, version) => {
        const found = criterionChanges(
          { criteriaVersion: '1', answers },
          now.map((id) => criterionOf({ id })),
          version,
        );
        const said = Object.entries(answers)
          .filter(
            ([, { choice, explanation, plan, attachmentIds }]) =>
              choice !== null || explanation || plan || attachmentIds.length > 0,
          )
          .map(([id]) => id);
        expect(found.map(({ criterionId }) => criterionId).sort()).toEqual(said.sort());
        for (const { criterionId, state } of found)
          expect(state === 'gone').toBe(!now.some((id) => id === criterionId));
      },
    ),
  );
});

test('only what changed, or may have, is to be looked at again', () => {
  expect([...changes(answer), ...changes(answer, [])].some(isAffected)).toBe(false);
  expect(changes(answer, [criterionOf({ title: 'Nytt' })]).every(isAffected)).toBe(true);
  expect(changes({ ...answer, asked: null }, [criterion], '0').every(isAffected)).toBe(true);
});
