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

const grant = ['grantedBefore67'] as const;

/**
 * What the reason for the outcome speaks of: it is left out last. A reason whose facts are the last in any case, or without
 * which its outcome never follows, is not here.
 */
const named: Readonly<Partial<Record<RuleId, readonly FactId[]>>> = {
  continuationOpen: grant,
  continued: grant,
  over67: [...grant, 'role'],
  tooFewHours: hourIds,
  stayNotLasting: ['legalStay'],
  durationUncertain: ['months'],
  turns67BeforeDecision: ['decisionBefore67'],
  noLeader: ['leader'],
  hoursOpen: hourIds,
  fullRight: hourIds,
  reservedRight: [...hourIds, 'costDocumented'],
};

/**
 * Enough for the outcomes, and none of them can be left out. Most telling first.
 * @param candidates the facts that may be named; the others stay as they are known
 */
export function decidedBy(known: KnownFacts, law: Law, candidates: readonly FactId[]): readonly FactId[] {
  const told = possible(known, law);
  const outcomes = told.outcomes.join();
  const isNamed = (id: FactId): boolean => told.rules.some((rule) => named[rule]?.includes(id));
  const given = telling.filter((id) => known[id] !== null && candidates.includes(id));
  const lastLeftOut = new Set([...given.filter(isNamed), ...given]);
  let left = known;
  for (const id of [...lastLeftOut].reverse()) {
    const without = { ...left, [id]: null };
    if (possible(without, law).outcomes.join() === outcomes) left = without;
  }
  return given.filter((id) => left[id] !== null);
}
