// Two readings of the same law agree: the rules of the check (#domain/eligibility/judge.ts) and the decision tables of
// oracle/, which share no code. On every combination of the stated finite abstraction in proof.test.ts; here on a grid of
// what that abstraction leaves out, and on random facts with decimals.
// @source pasient- og brukerrettighetsloven § 2-1 d
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, grants, homes, leaders, ordinary, roles } from '#domain/eligibility/facts.ts';
import { hours } from '#domain/shared/hours.ts';
import { disagreement } from './oracle/compare.ts';

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
