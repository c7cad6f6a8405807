// Which of the known facts decided: the answer follows from them alone, whatever the others are.
import type { FactId, KnownFacts } from './facts.ts';
import type { Law } from './law.ts';
import { possible } from './possible.ts';

/** Most telling first, in the order of the rules: of two facts that each would do, the first is named. */
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

/**
 * Enough for the outcomes, and none of them can be left out. Most telling first.
 * @param candidates the facts that may be named; the others stay as they are known
 */
export function decidedBy(known: KnownFacts, law: Law, candidates: readonly FactId[]): readonly FactId[] {
  const outcomes = possible(known, law).outcomes.join();
  let left = known;
  for (const id of telling.toReversed()) {
    if (known[id] === null || !candidates.includes(id)) continue;
    const without = { ...left, [id]: null };
    if (possible(without, law).outcomes.join() === outcomes) left = without;
  }
  return telling.filter((id) => left[id] !== null && candidates.includes(id));
}
