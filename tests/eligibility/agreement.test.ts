// Two readings of the same law agree: the rules of the check (#domain/eligibility/judge.ts) and the decision tables of
// oracle/, which share no code. Compared on every combination of the stated finite abstraction, on a grid of what that
// abstraction leaves out, and on random facts with decimals.
// @source pasient- og brukerrettighetsloven § 2-1 d
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combinationsOf, families, sizeOf } from '#domain/eligibility/exhaustive.ts';
import { type Facts, grants, homes, leaders, ordinary, roles } from '#domain/eligibility/facts.ts';
import { judge } from '#domain/eligibility/judge.ts';
import { type Hours, hours } from '#domain/shared/hours.ts';
import { type CaseFacts, hundredths, oracle } from './oracle/oracle.ts';

/** The facts as a case writes them. Whoever is represented asks for themselves, as a case tells it. */
function caseOf(facts: Facts): CaseFacts {
  const { low, high } = facts.months;
  return {
    age: facts.age,
    role: facts.role === 'represented' ? 'self' : facts.role,
    granted_before_67: facts.grantedBefore67,
    decision_before_67: facts.decisionBefore67,
    months: high === null ? `${low}-${low}+` : `${low}-${high}`,
    personal: decimal(facts.personal),
    night: decimal(facts.night),
    night_continuous: facts.nightContinuous,
    second_helper: decimal(facts.secondHelper),
    second_helper_continuous: facts.secondHelperContinuous,
    night_second_helper: decimal(facts.nightSecondHelper),
    respite: decimal(facts.respite),
    child_age: facts.childAge,
    child_home: facts.childHome,
    child_disabled: facts.childDisabled,
    parental_responsibility: facts.parentalResponsibility,
    home: facts.home === 'home' ? true : facts.home,
    moves_home: facts.movesHome,
    leader: facts.leader,
    municipality_documented_cost: facts.costDocumented,
    legal_stay: facts.legalStay,
  };
}

const decimals = new WeakMap<Hours, string>();

/** Remembered: the abstraction has few different hours and many combinations of them. */
function decimal(exact: Hours): string {
  const known = decimals.get(exact) ?? exact.toString();
  decimals.set(exact, known);
  return known;
}

/** What each says, when they do not say the same. */
function disagreement(facts: Facts): object | null {
  const judged = judge(facts);
  const { outcome, countable } = oracle(caseOf(facts));
  if (judged.outcome === outcome && hundredths(judged.countable.toString()) === countable) return null;
  return {
    facts: caseOf(facts),
    judge: [judged.outcome, judged.rule, judged.countable.toString()],
    oracle: [outcome, countable],
  };
}

/** The first few, to be read; a comparison of all would be too long. */
function disagreements(all: Iterable<Facts>): { readonly compared: number; readonly found: object[] } {
  const found: object[] = [];
  let compared = 0;
  for (const facts of all) {
    compared += 1;
    const difference = disagreement(facts);
    if (difference !== null && found.length < 10) found.push(difference);
  }
  return { compared, found };
}

describe('every combination of the abstraction', () => {
  test('there are at least 500 000', () => {
    expect(families.reduce((size, family) => size + sizeOf(family), 0)).toBeGreaterThanOrEqual(500_000);
  });

  test.each(families)('$id', { timeout: 120_000 }, (family) => {
    expect(disagreements(combinationsOf(family))).toEqual({ compared: sizeOf(family), found: [] });
  });
});

const either = [true, false] as const;

/** Values that the families leave out, or do not combine: every child with every role, place and sum of hours. */
const beyond = {
  role: roles,
  home: homes,
  movesHome: either,
  childAge: [0, 15.99, 16, 17.99, 18],
  childHome: either,
  childDisabled: either,
  parentalResponsibility: either,
  personal: [0, 12.5, '24.99', 25, '31.99', 32].map((value) => hours(value)),
  respite: [0, '0.01', 7, '12.5', '24.99', 25, '31.99', 32].map((value) => hours(value)),
  age: [66, 67],
  costDocumented: either,
} satisfies { readonly [Id in keyof Facts]?: readonly Facts[Id][] };

function* grid(facts: Facts, [axis, ...rest]: readonly [string, readonly unknown[]][]): Generator<Facts> {
  if (axis === undefined) yield facts;
  else for (const value of axis[1]) yield* grid({ ...facts, [axis[0]]: value }, rest);
}

test('every child with every role, place and sum of hours', { timeout: 120_000 }, () => {
  const size = Object.values(beyond).reduce((product, { length }) => product * length, 1);
  expect(disagreements(grid(ordinary, Object.entries(beyond)))).toEqual({ compared: size, found: [] });
});

/** Hundredths of an hour, often at a limit or beside it. */
const anyHours = fc
  .oneof(
    fc.constantFrom(0, 1, 12_50, 16_00, 24_99, 25_00, 25_01, 31_96, 31_99, 32_00, 168_00),
    fc.integer({ min: 0, max: 40_00 }),
  )
  .map((hundred) => hours(hundred, 100));

const anyMonths = fc
  .tuple(fc.constantFrom(0, 12, 23.9, 24, 24.1, 25, 36), fc.option(fc.constantFrom(0, 0.1, 1, 12, 24)))
  .map(([low, longer]) => ({ low, high: longer === null ? null : low + longer }));

const years = (...limits: number[]) =>
  fc.oneof(
    fc.constantFrom(...limits),
    fc.integer({ min: 0, max: 10_000 }).map((hundred) => hundred / 100),
  );

const usually = <Value>(value: Value, others: readonly Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, fc.constantFrom(...others));

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  role: fc.constantFrom(...roles),
  age: years(40, 66.99, 67, 67.01),
  decisionBefore67: usually(true, either),
  grantedBefore67: fc.constantFrom(...grants),
  months: anyMonths,
  personal: anyHours,
  night: anyHours,
  nightContinuous: fc.boolean(),
  secondHelper: anyHours,
  secondHelperContinuous: fc.boolean(),
  nightSecondHelper: anyHours,
  respite: anyHours,
  childAge: years(8, 15.99, 16, 17.99, 18),
  childHome: usually(true, either),
  childDisabled: usually(true, either),
  parentalResponsibility: fc.boolean(),
  home: usually('home', homes),
  movesHome: fc.boolean(),
  leader: usually('self', leaders),
  costDocumented: fc.boolean(),
  legalStay: usually(true, either),
});

test('random facts with decimals', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(disagreement(facts)).toBeNull();
    }),
    { numRuns: 20_000 },
  );
});
