// What a theorem of the rules is: something that holds of any facts at all, however they are judged.
import type { Facts, KnownFacts } from '../facts.ts';
import { isBetter, type Judgement, judge, type Outcome } from '../judge.ts';
import type { Law } from '../law.ts';

/** @param judgement of the facts under the law */
export type HoldsOfFacts = (facts: Facts, judgement: Judgement, law: Law) => boolean;

/** @param known complete facts of which some are made unknown */
export type HoldsOfUnknown = (known: KnownFacts, law: Law) => boolean;

export function outcomeWith(facts: Facts, changed: Partial<Facts>, law: Law): Outcome {
  return judge({ ...facts, ...changed }, law).outcome;
}

/** RETT, RETT_VIDEREFORT and RETT_MED_KOSTNADSFORBEHOLD. */
export function isRight(outcome: Outcome): boolean {
  return isBetter(outcome, 'AVHENGER_AV_VURDERING');
}
