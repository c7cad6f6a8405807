// Which of the known facts decided: the answer follows from them alone, whatever the others are.
import type { FactId, KnownFacts } from './facts.ts';
import type { RuleId } from './judge.ts';
import type { Law } from './law.ts';
import { possible } from './possible.ts';

/** Most telling first: of two facts that each would do, and that the reason does not name, the first is named. */
const telling: readonly FactId[] = [
  'home',
  'movesHome',
  'age',
  'grantedBefore67',
  'months',
  'role',
  'personal',
  'respite',
  'childAge',
  'childHome',
  'childDisabled',
  'parentalResponsibility',
  'nightContinuous',
  'night',
  'secondHelperContinuous',
  'secondHelper',
  'nightSecondHelper',
  'legalStay',
  'decisionBefore67',
  'leader',
  'costDocumented',
];

const hourIds = ['role', 'personal', 'respite', 'nightContinuous', 'secondHelperContinuous'] as const;

/** What the reason for the outcome speaks of: it is left out last. */
const named: Readonly<Record<RuleId, readonly FactId[]>> = {
  away: ['home', 'movesHome'],
  continuationOpen: ['age', 'grantedBefore67'],
  continued: ['age', 'grantedBefore67'],
  parentOver67: ['age', 'role'],
  over67: ['age', 'grantedBefore67', 'role'],
  notBeyondTwoYears: ['months'],
  tooFewHours: hourIds,
  stayNotLasting: ['legalStay'],
  durationUncertain: ['months'],
  turns67BeforeDecision: ['decisionBefore67'],
  noLeader: ['leader'],
  hoursOpen: hourIds,
  fullRight: hourIds,
  costDocumented: ['costDocumented'],
  reservedRight: [...hourIds, 'costDocumented'],
};

/**
 * Enough for the outcomes, and none of them can be left out. Most telling first.
 * @param candidates the facts that may be named; the others stay as they are known
 */
export function decidedBy(known: KnownFacts, law: Law, candidates: readonly FactId[]): readonly FactId[] {
  const told = possible(known, law);
  const outcomes = told.outcomes.join();
  const isNamed = (id: FactId): boolean => told.rules.some((rule) => named[rule].includes(id));
  const given = telling.filter((id) => known[id] !== null && candidates.includes(id));
  const lastLeftOut = new Set([...given.filter(isNamed), ...given]);
  let left = known;
  for (const id of [...lastLeftOut].reverse()) {
    const without = { ...left, [id]: null };
    if (possible(without, law).outcomes.join() === outcomes) left = without;
  }
  return given.filter((id) => left[id] !== null);
}
