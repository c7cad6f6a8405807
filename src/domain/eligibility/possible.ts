// The outcomes that are possible when some facts are not known: those of every way in which the facts may turn out.
// All that the rules can tell apart is laid out once for each law; what is known leaves some of it.
import { type Facts, type KnownFacts, ordinary } from './facts.ts';
import { judge, type Outcome, outcomes, type RuleId, ruleOf, rules } from './judge.ts';
import type { Law } from './law.ts';
import { type Reach, reachable } from './reachable-levels.ts';
import { representatives, valuesOf } from './representatives.ts';
import { durationOf, isGrantedAsRight, isOver67, levels } from './situation.ts';

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
  const cases = casesOf(law);
  const holding = rules.filter((_, place) => cases[place]?.some((bits) => (bits & excluded) === 0));
  const given = outcomes.filter((outcome) => holding.some((rule) => rule.outcome === outcome));
  return { outcomes: given as [Outcome, ...Outcome[]], rules: holding.map(({ id }) => id) };
}

function isComplete(known: KnownFacts): known is Facts {
  return Object.values(known).every((value) => value !== null);
}

/** For each rule, every combination of what the rules can tell apart that it decides: a bit for each side of a limit. */
type Cases = readonly Int32Array[];

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

type Stand = Pick<Reach, 'away' | 'parent'>;

const stands: readonly Stand[] = [
  { away: true, parent: false },
  { away: false, parent: false },
  { away: false, parent: true },
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

const laidOut = new Map<Law, Cases>();

function casesOf(law: Law): Cases {
  const cases = laidOut.get(law) ?? layOut(law);
  laidOut.set(law, cases);
  return cases;
}

function layOut(law: Law): Cases {
  const found: number[][] = rules.map(() => []);
  for (const stand of stands) {
    const own = reaches.filter(({ away, parent }) => away === stand.away && parent === stand.parent);
    for (const facts of everyone(stand)) {
      const bits = bitsOf(plain.map((id) => keyOf(id, facts[id])));
      for (const reach of own)
        found[rules.indexOf(ruleOf(facts, reach, law))]?.push(bits | bitsOf([reachKey(reach)]));
    }
  }
  return found.map((bits) => Int32Array.from(bits));
}

/** Every combination of sides, of a person who stands so. */
function everyone({ away, parent }: Stand): Facts[] {
  const person: Facts = {
    ...ordinary,
    role: parent ? 'parent' : 'self',
    home: away ? 'institution' : 'home',
  };
  return plain.reduce(
    (all, id) => representatives[id].flatMap((value) => all.map((facts) => ({ ...facts, [id]: value }))),
    [person],
  );
}
