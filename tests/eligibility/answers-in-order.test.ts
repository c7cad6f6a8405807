import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnswerId,
  type Answers,
  type CheckDraft,
  durations,
  newCheckDraft,
} from '#domain/eligibility/answers.schema.ts';
import { examine } from '#domain/eligibility/examine.ts';
import { grants, homes, leaders, roles } from '#domain/eligibility/facts.ts';
import { type QuestionId, questionsOf } from '#domain/eligibility/questions.ts';
import type { ConditionId, Result } from '#domain/eligibility/result.ts';

const today = '2026-11-22';

const hours = ['0', '2', '6.5', '24.99', '25', '31.96', '32', '40'].map((value) => ({
  kind: 'typed' as const,
  hours: value,
}));
const ages = [10, 40, 65, 66, 67, 80].map((years) => ({ kind: 'years' as const, years }));
const childAges = [0, 15, 16, 17, 18].map((years) => ({ kind: 'years' as const, years }));
const unknown = { kind: 'unknown' as const };
const yesOrNo = ['yes', 'no', 'unknown'] as const;

/** Answers on both sides of every limit, and «vet ikke», for each question. */
const possible: { readonly [Id in AnswerId]: readonly NonNullable<Answers[Id]>[] } = {
  role: [...roles, 'unknown'],
  age: [...ages, unknown],
  grantedBefore67: [...grants, 'unknown'],
  decisionBefore67: yesOrNo,
  childAge: [...childAges, unknown],
  childDisabled: yesOrNo,
  childHome: yesOrNo,
  parentalResponsibility: yesOrNo,
  home: [...homes, 'unknown'],
  movesHome: yesOrNo,
  duration: [...durations, 'unknown'],
  personal: [...hours, unknown],
  night: [...hours, unknown],
  nightContinuous: yesOrNo,
  secondHelper: [...hours, unknown],
  secondHelperContinuous: yesOrNo,
  respite: [...hours, unknown],
  also: [[], ['work']],
  leader: [...leaders, 'unknown'],
  legalStay: yesOrNo,
  costDocumented: yesOrNo,
};

/** Which questions a condition is about: none of them can tell before one of these is answered. */
const about: { readonly [Id in ConditionId]: readonly QuestionId[] } = {
  livesAtHome: ['home', 'movesHome'],
  legalStay: ['legalStay'],
  age: ['age', 'decisionBefore67', 'grantedBefore67'],
  continuation: ['grantedBefore67', 'age'],
  duration: ['duration'],
  hours: ['personal', 'night', 'secondHelper', 'respite', 'home', 'movesHome', 'childHome', 'childAge'],
  cost: ['costDocumented'],
  night: ['nightContinuous', 'night'],
  secondHelper: ['secondHelperContinuous', 'secondHelper'],
  childDisabled: ['childDisabled'],
  childAtHome: ['childHome'],
  childUnder18: ['childAge'],
  parentalResponsibility: ['parentalResponsibility'],
  respiteLasts: ['childAge'],
  hoursOfTwo: ['personal', 'respite', 'childHome', 'childDisabled', 'childAge'],
  leader: ['leader'],
};

interface Step {
  readonly draft: CheckDraft;
  readonly result: Result;
}

/** The drafts of a reader who answers one question after the other, from none to all. @param picks one number an answer */
function walk(picks: readonly number[], from = newCheckDraft()): Step[] {
  const steps: Step[] = [];
  let draft = from;
  for (const pick of picks) {
    const result = examine(draft, today);
    if (result === null) throw new Error('The law of today is known.');
    steps.push({ draft, result });
    const id = questionsOf(draft, today).find((question) => draft.answers[question] === null);
    if (id === undefined) return steps;
    const answer = possible[id][pick % possible[id].length];
    draft = { ...draft, answers: { ...draft.answers, [id]: answer } };
  }
  throw new Error('The check has more questions than it has.');
}

const picks = fc.array(fc.nat(1000), { minLength: 22, maxLength: 22 });
const runs = { numRuns: 80, seed: 4 };

test('nobody is told that a condition fails before a question about it was answered', () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      for (const { draft, result } of walk(chosen))
        for (const { id, status } of result.conditions)
          if (status === 'notMet')
            expect(
              about[id].some((question) => draft.answers[question] !== null),
              `${id} after ${JSON.stringify(draft.answers)}`,
            ).toBe(true);
    }),
    runs,
  );
});

test('when the answers are told to be enough, no answer to the rest changes the outcome', () => {
  fc.assert(
    fc.property(picks, picks, (chosen, others) => {
      const settled = walk(chosen).find(({ result }) => result.outcomes.length === 1);
      const end = settled && walk(others, settled.draft).at(-1);
      expect(end?.result.outcomes, JSON.stringify(settled?.draft.answers)).toEqual(settled?.result.outcomes);
    }),
    runs,
  );
});

test('however one answers, the check ends', () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      const end = walk(chosen).at(-1);
      expect(questionsOf(end?.draft ?? newCheckDraft(), today).length).toBeLessThanOrEqual(21);
    }),
    runs,
  );
});
