// The outcomes that are possible when some facts are not known: those of every way in which the facts may turn out.
// All that the rules can tell apart is laid out once for each law; what is known leaves some of it.
import { type Facts, type KnownFacts, ordinary } from './facts.ts';
import { judge, type Outcome, outcomes, type Rule, type RuleId, ruleOf, rules } from './judge.ts';
import type { Law } from './law.ts';
import { type Reach, reachable } from './reachable-levels.ts';
import { representatives, valuesOf } from './representatives.ts';
import { durationOf, isAway, isGrantedAsRight, isOver67, isParent, levels } from './situation.ts';

export interface Possible {
  /** Best for the reader first, at least one. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  /** The rules that give them, in the order of `rules`. */
  readonly rules: readonly RuleId[];
}

/** Exact: an outcome stands here if and only if some completion of the facts has it. */
export function possible(known: KnownFacts, law: Law): Possible {
  if (isComplete(known)) {
    const { outcome, rule } = judge(known, law);
    return { outcomes: [outcome], rules: [rule] };
  }
  const excluded = ~allowedBits(known);
  const holding = casesOf(law)
    .filter(({ cases }) => cases.some((bits) => (bits & excluded) === 0))
    .map(({ rule }) => rule);
  const given = outcomes.filter((outcome) => holding.some((rule) => rule.outcome === outcome));
  return { outcomes: given as [Outcome, ...Outcome[]], rules: holding.map(({ id }) => id) };
}

function isComplete(known: KnownFacts): known is Facts {
  return Object.values(known).every((value) => value !== null);
}

/** Every combination of what the rules can tell apart that a rule decides: a bit for each side of a limit. */
interface Decided {
  readonly rule: Rule;
  readonly cases: Int32Array;
}

/** The facts that rules read as they are. Role, home, hours and child they read as a reach. */
const plain = [
  'age',
  'decisionBefore67',
  'grantedBefore67',
  'months',
  'leader',
  'costDocumented',
  'legalStay',
] as const;
type PlainId = (typeof plain)[number];

/** What the rules tell of a fact: the same of values on the same side of every limit. */
const sideOf: { readonly [Id in PlainId]: (value: Facts[Id]) => unknown } = {
  age: (age) => isOver67({ age }),
  decisionBefore67: (value) => value,
  grantedBefore67: (grantedBefore67) => isGrantedAsRight({ grantedBefore67 }),
  months: durationOf,
  leader: (leader) => leader === 'none',
  costDocumented: (value) => value,
  legalStay: (value) => value,
};

/** One for each way in which a reach tells whose the hours are. */
const persons: readonly Facts[] = [
  { ...ordinary, home: 'institution' },
  ordinary,
  { ...ordinary, role: 'parent' },
];

/** Every reach there is: one away, else hours of two that together are at least what each is. */
const reaches: readonly Reach[] = [
  { away: true, parent: false, possible: 0, certain: 0 },
  ...levels.map((level) => ({ away: false, parent: false, possible: level, certain: level })),
  ...levels.flatMap((highest) =>
    levels
      .slice(0, highest + 1)
      .map((certain) => ({ away: false, parent: true, possible: highest, certain })),
  ),
];

/** A bit for each: 2 + 2 + 2 + 3 + 2 + 2 + 2 sides of facts and 10 reaches, 25 in all. */
const bitOf: ReadonlyMap<string, number> = new Map(
  [
    ...plain.flatMap((id) => representatives[id].map((value) => keyOf(id, value))),
    ...reaches.map(reachKey),
  ].map((key, place) => [key, 1 << place]),
);

function keyOf<Id extends PlainId>(id: Id, value: Facts[Id]): string {
  return `${id} ${sideOf[id](value)}`;
}

function reachKey({ away, parent, possible, certain }: Reach): string {
  if (away) return 'away';
  return `${parent ? 'parent' : 'other'} ${possible} ${certain}`;
}

function bitsOf(keys: readonly string[]): number {
  return keys.reduce((bits, key) => bits | (bitOf.get(key) ?? 0), 0);
}

/** The bits of every value that a fact has or may turn out to have. */
function allowedBits(known: KnownFacts): number {
  const values = plain.flatMap((id) => valuesOf(id, known).map((value) => keyOf(id, value)));
  return bitsOf([...values, ...reachable(known).map(reachKey)]);
}

const laidOut = new Map<Law, readonly Decided[]>();

/** In the order of `rules`. */
function casesOf(law: Law): readonly Decided[] {
  const all = laidOut.get(law) ?? layOut(law);
  laidOut.set(law, all);
  return all;
}

function layOut(law: Law): Decided[] {
  const all = persons.flatMap((person) => {
    const own = reaches.filter(({ away, parent }) => away === isAway(person) && parent === isParent(person));
    return everyone(person).flatMap((facts) => {
      const bits = bitsOf(plain.map((id) => keyOf(id, facts[id])));
      return own.map((reach) => ({
        rule: ruleOf(facts, reach, law),
        bits: bits | bitsOf([reachKey(reach)]),
      }));
    });
  });
  return rules.map((rule) => {
    const decided = all.filter((each) => each.rule === rule);
    return { rule, cases: Int32Array.from(decided, ({ bits }) => bits) };
  });
}

/** Every combination of sides, of such a person. */
function everyone(person: Facts): Facts[] {
  return plain.reduce(
    (all, id) => representatives[id].flatMap((value) => all.map((facts) => ({ ...facts, [id]: value }))),
    [person],
  );
}
