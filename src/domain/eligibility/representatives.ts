// For every fact one value on each side of every limit of the law: what a fact that is not known may turn out to be.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026
import { type Hours, hours } from '../shared/hours.ts';
import { type FactId, type Facts, type KnownFacts, ordinary } from './facts.ts';
import { adultAge, limits, pensionAge, twoYears } from './situation.ts';

const either = [true, false] as const;

/** No hours, just under each limit, and each limit. */
export const hoursAtLimits: readonly Hours[] = [
  hours(0),
  hours('24.99'),
  limits.reserved,
  hours('31.99'),
  limits.full,
];

/** Of other facts than hours the law tells no more values apart than these: the theorems say which are alike. */
export const representatives: { readonly [Id in FactId]: readonly Facts[Id][] } = {
  role: ['self', 'parent', 'foster'],
  age: [pensionAge - 1, pensionAge],
  decisionBefore67: either,
  grantedBefore67: ['none', 'right'],
  months: [
    { low: twoYears + 1, high: null },
    { low: 0, high: null },
    { low: 0, high: twoYears },
  ],
  personal: hoursAtLimits,
  night: hoursAtLimits,
  nightContinuous: either,
  secondHelper: hoursAtLimits,
  secondHelperContinuous: either,
  nightSecondHelper: hoursAtLimits,
  respite: hoursAtLimits,
  childAge: [adultAge - 3, adultAge - 2, adultAge],
  childHome: either,
  childDisabled: either,
  parentalResponsibility: either,
  home: ['home', 'institution'],
  movesHome: either,
  leader: ['self', 'none'],
  costDocumented: either,
  legalStay: either,
};

/** What the fact is, or the values it may turn out to have. */
export function valuesOf<Id extends FactId>(id: Id, known: KnownFacts): readonly Facts[Id][] {
  const value = known[id];
  return value === null ? representatives[id] : [value as Facts[Id]];
}

/** Every way in which the facts named may turn out, and nothing of the others. The first named turns slowest. */
export function waysOf<Id extends FactId>(known: KnownFacts, ids: readonly Id[]): Pick<Facts, Id>[] {
  let all: Partial<Facts>[] = [{}];
  for (const id of ids) {
    const values = valuesOf(id, known);
    all = all.flatMap((way) => values.map((value) => ({ ...way, [id]: value })));
  }
  return all as Pick<Facts, Id>[];
}

/** The same, with the others as known, or ordinary. */
export function completions(known: KnownFacts, ids: readonly FactId[]): Facts[] {
  const given = Object.entries(known).filter(([, value]) => value !== null);
  const others: Facts = { ...ordinary, ...Object.fromEntries(given) };
  return waysOf(known, ids).map((way) => ({ ...others, ...way }));
}
