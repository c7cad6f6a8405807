import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { row } from '../needs/testing/rows.ts';
import { type Answers, answersSchema, type CheckDraft, newCheckDraft } from './answers.schema.ts';
import { type FactId, ordinary } from './facts.ts';
import type { Outcome } from './judge.ts';
import { currentLaw, lawOn } from './law.ts';
import { possible } from './possible.ts';
import { factsOf, type QuestionId, questionsOf } from './questions.ts';
import { anyAnswers, anyDraft } from './testing/arbitraries.ts';
import { born, draft, fromNeeds, parentDraft, typed, unknown, years } from './testing/said.ts';

const today = '2026-11-22';
const asked = (answers: Partial<Answers>, rest = {}): string =>
  questionsOf(draft(answers, rest), today).join(' ');
const ofParent = (answers: Partial<Answers>): string => questionsOf(parentDraft(answers), today).join(' ');

describe('the questions', () => {
  test('begin with the shortest way, before anything is answered', () => {
    expect(questionsOf(newCheckDraft(), today).join(' ')).toBe(
      'role home age duration personal night nightContinuous secondHelper secondHelperContinuous also leader legalStay',
    );
  });

  test('of an adult at home are few', () => {
    expect(asked({})).toBe('role home age duration personal night secondHelper also leader legalStay');
  });

  test.each([
    [{ home: 'institution' }, 'movesHome', true],
    [{ home: 'samlokalisert' }, 'movesHome', false],
    [{ role: 'child' }, 'age', false],
    [{ role: 'represented' }, 'age', true],
    [{ age: years(65) }, 'grantedBefore67', false],
    [{ age: years(66) }, 'grantedBefore67', true],
    [{ age: years(66) }, 'decisionBefore67', true],
    [{ age: years(66), grantedBefore67: 'right' }, 'decisionBefore67', false],
    [{ age: years(66), grantedBefore67: 'right_25_32' }, 'decisionBefore67', false],
    [{ age: years(66), grantedBefore67: 'discretion' }, 'decisionBefore67', true],
    [{ age: years(66), grantedBefore67: 'unknown' }, 'decisionBefore67', true],
    [{ age: years(67) }, 'grantedBefore67', true],
    [{ age: years(67) }, 'decisionBefore67', false],
    [{ age: unknown }, 'grantedBefore67', true],
    [{ age: unknown }, 'decisionBefore67', true],
    [{ age: born('1960-11-22') }, 'grantedBefore67', true],
    [{ age: born('1960-11-23') }, 'grantedBefore67', false],
    [{ age: born('1959-11-22') }, 'decisionBefore67', false],
    [{ age: born('1959-11-23') }, 'decisionBefore67', true],
    [{ night: typed('0.5') }, 'nightContinuous', true],
    [{ night: unknown }, 'nightContinuous', false],
    [{ night: null }, 'nightContinuous', true],
    [{ night: typed('0') }, 'nightContinuous', false],
    [{ secondHelper: typed('0.5') }, 'secondHelperContinuous', true],
    [{ secondHelper: unknown }, 'secondHelperContinuous', false],
    [{ secondHelper: null }, 'secondHelperContinuous', true],
    [{ personal: typed('24.99') }, 'costDocumented', false],
    [{ personal: typed('25') }, 'costDocumented', true],
    [{ personal: typed('31.99') }, 'costDocumented', true],
    [{ personal: typed('32') }, 'costDocumented', false],
    [{ personal: unknown }, 'costDocumented', true],
    [{ personal: null }, 'costDocumented', false],
    [{ personal: typed('24'), night: unknown }, 'costDocumented', true],
    [{ personal: typed('24'), night: unknown, nightContinuous: 'no' }, 'costDocumented', true],
    [{ personal: typed('25'), role: null }, 'costDocumented', false],
    [{ personal: typed('20'), role: 'unknown' }, 'costDocumented', true],
    [{ role: 'parent' }, 'respite', true],
    [{ role: 'foster' }, 'respite', true],
    [{ role: 'unknown' }, 'respite', false],
  ] as const)('with %o: is %s asked? %s', (said, question, expected) => {
    expect(asked(said).split(' ').includes(question)).toBe(expected);
  });

  test('of one who is away are three', () => {
    expect(asked({ home: 'institution', movesHome: 'no' })).toBe('role home movesHome');
    expect(asked({ home: 'institution', movesHome: 'yes' })).toContain('movesHome age duration');
    expect(asked({ home: 'institution', movesHome: 'unknown' })).toContain('movesHome age duration');
  });

  test('of a parent are of the child, and where it lives when that is not at home', () => {
    const end = 'age duration respite personal night secondHelper also leader legalStay';
    expect(ofParent({})).toBe(`role childAge childDisabled childHome parentalResponsibility ${end}`);
    const away = 'role childAge childDisabled childHome home';
    expect(ofParent({ childHome: 'no' })).toBe(`${away} parentalResponsibility ${end}`);
    expect(ofParent({ childHome: 'unknown' })).toContain('childHome parentalResponsibility');
    expect(ofParent({ childHome: null })).toContain('childHome parentalResponsibility');
    const institution = { childHome: 'no', home: 'institution', movesHome: 'no' } as const;
    expect(ofParent(institution)).toBe(`${away} movesHome parentalResponsibility`);
    expect(ofParent({ ...institution, childHome: 'yes' })).toContain('age duration');
  });

  test('of a second helper at night ask whether the need is continuous, unless it is not at night', () => {
    const needs = [row({ kind: 'personalCare', part: 'night', helpers: 2 })];
    const followed = { personal: fromNeeds, night: fromNeeds, secondHelper: fromNeeds };
    expect(asked({ ...followed, nightContinuous: 'yes' }, { needs })).toContain('secondHelperContinuous');
    expect(asked(followed, { needs })).toContain('secondHelperContinuous');
    expect(asked({ ...followed, nightContinuous: 'no' }, { needs })).not.toContain('secondHelperContinuous');
  });

  test('before 1 July 2020 do not ask what was granted, and a late decision is open for all', () => {
    const granted = { age: years(66), grantedBefore67: 'right' } as const;
    const before = asked(granted, { onDate: '2020-06-30' });
    expect(before).not.toContain('grantedBefore67');
    expect(before).toContain('decisionBefore67');
    expect(asked(granted, { onDate: '2020-07-01' })).toContain('grantedBefore67');
    expect(asked(granted, { onDate: '2014-12-31' })).not.toContain('grantedBefore67');
  });

  test('ask for the age on the day of the check', () => {
    expect(asked({ age: born('1960-11-23') }, { onDate: '2026-11-23' })).toContain('grantedBefore67');
  });
});

describe('the facts', () => {
  test('of questions that are not asked are the ordinary ones, also when an old answer is left', () => {
    const left = {
      costDocumented: 'yes',
      movesHome: 'yes',
      nightContinuous: 'yes',
      childAge: years(9),
    } as const;
    const facts = factsOf(draft(left), today);
    expect(facts).toMatchObject({ costDocumented: false, movesHome: false, nightContinuous: false });
    expect(facts).toMatchObject({ childAge: ordinary.childAge, role: 'self', age: 40 });
  });

  test('of questions not answered, and of «vet ikke», are not known', () => {
    const open: [Partial<Answers>, FactId][] = [
      [{ leader: null }, 'leader'],
      [{ leader: 'unknown' }, 'leader'],
      [{ duration: 'unknown' }, 'months'],
      [{ personal: unknown }, 'personal'],
      [{ age: null }, 'grantedBefore67'],
      [{ age: null }, 'decisionBefore67'],
      [{ leader: null }, 'costDocumented'],
      [{ night: unknown, nightContinuous: 'no' }, 'nightContinuous'],
      [{ secondHelper: unknown, secondHelperContinuous: 'yes' }, 'secondHelperContinuous'],
      [{ role: 'unknown' }, 'childAge'],
      [{ role: null }, 'respite'],
    ];
    for (const [answers, id] of open) expect([id, factsOf(draft(answers), today)[id]]).toEqual([id, null]);
    for (const childHome of [null, 'unknown'] as const)
      expect(factsOf(parentDraft({ childHome }), today)).toMatchObject({ home: null, movesHome: null });
    expect(factsOf(parentDraft({ home: 'institution' }), today)).toMatchObject({
      home: 'home',
      movesHome: false,
    });
    expect(factsOf(draft({ role: 'child', age: null }), today)).toMatchObject({ grantedBefore67: 'none' });
  });

  test('of one who is away are not known, but where', () => {
    const { role, home, movesHome, ...others } = factsOf(
      draft({ home: 'institution', movesHome: 'no' }),
      today,
    );
    expect({ role, home, movesHome }).toEqual({ role: 'self', home: 'institution', movesHome: false });
    expect(Object.values(others).every((value) => value === null)).toBe(true);
  });

  test('every answer that is asked for and sure leaves no fact unknown, unless the person is away', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        const open = questionsOf(any, today).some((id) => isOpen(any.answers[id]));
        const facts = factsOf(any, today);
        const away = facts.home === 'institution' && facts.movesHome === false;
        if (!open && !away) expect(Object.values(facts)).not.toContain(null);
      }),
    );
  });
});

test('an answer in place of «vet ikke» never makes another outcome possible', () => {
  fc.assert(
    fc.property(anyDraft, anyAnswers, (any, others) => {
      const before = withUnknown(any);
      const first = outcomesOf(before);
      for (const id of questionsOf(before, today)) {
        if (isContradicted(id, before.answers) || !isOpen(before.answers[id]) || others[id] === null)
          continue;
        const after = outcomesOf({ ...before, answers: { ...before.answers, [id]: others[id] } });
        expect([id, first]).toEqual([id, expect.arrayContaining([...after])]);
      }
    }),
    { numRuns: 200 },
  );
});

function outcomesOf(any: CheckDraft): readonly Outcome[] {
  return possible(factsOf(any, today), lawOn(any.onDate ?? today) ?? currentLaw).outcomes;
}

/** Every question not answered is answered «vet ikke». */
function withUnknown(any: CheckDraft): CheckDraft {
  const withKind: readonly string[] = ['age', 'childAge', 'personal', 'night', 'secondHelper', 'respite'];
  const told = Object.entries(any.answers).map(([id, answer]) => {
    if (answer !== null) return [id, answer];
    if (id === 'also') return [id, []];
    return [id, withKind.includes(id) ? unknown : 'unknown'];
  });
  return { ...any, answers: Object.fromEntries(told) as Answers };
}

/** Whose home is asked for depends on who asks; and nobody who is 16 turns 67 before a decision. */
function isContradicted(id: QuestionId, answers: Answers): boolean {
  return id === 'role' || (id === 'age' && answers.decisionBefore67 === 'no');
}

test('every answer that can be kept is a question', () => {
  const all = fc.sample(anyDraft, 500).flatMap((any) => questionsOf(any, today));
  expect(new Set(all)).toEqual(new Set(Object.keys(answersSchema.shape)));
});

function isOpen(answer: Answers[QuestionId]): boolean {
  if (answer === null || answer === 'unknown') return true;
  return typeof answer === 'object' && 'kind' in answer && answer.kind === 'unknown';
}
