// Theorems of the outcomes: what each of them always rests on. A right is never said without its conditions, a no never
// without a reason in the Act, and what is open is always something that can be named.
// @source pasient- og brukerrettighetsloven § 2-1 d; helse- og omsorgstjenesteloven § 3-2 first paragraph no. 6
import type { Facts } from '../facts.ts';
import { keepsRight, outcomes, rules } from '../judge.ts';
import type { Law } from '../law.ts';
import { durationOf, isAway, isOver67, isParent } from '../situation.ts';
import type { HoldsOfFacts } from './holds.ts';

export const theoremsOfOutcomes = {
  oneOutcomeWithProvision: (_facts, { outcome, rule, provision }) =>
    outcomes.includes(outcome) &&
    rules.filter(({ id }) => id === rule).length === 1 &&
    /^(?:pbrl|hol)(?:-[0-9a-d]+)+$/.test(provision),

  rightHasItsConditions: (facts, { outcome, weighed: { certain } }, law) => {
    if (outcome === 'RETT') return isUnder67InTime(facts, law) && isSettled(facts) && certain === 2;
    if (outcome !== 'RETT_MED_KOSTNADSFORBEHOLD') return true;
    return isUnder67InTime(facts, law) && isSettled(facts) && certain === 1 && !facts.costDocumented;
  },

  continuationHasItsConditions: (facts, { outcome, weighed: { certain } }, law) =>
    outcome !== 'RETT_VIDEREFORT' ||
    (isOver67(facts) &&
      keepsRight(facts, law) &&
      isSettled(facts) &&
      (certain === 2 || (certain === 1 && !facts.costDocumented))),

  noHasAReason: (facts, { outcome, weighed: { possible, certain } }, law) => {
    if (outcome !== 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE') return true;
    if (isOver67(facts)) return !keepsRight(facts, law);
    return (
      durationOf(facts.months) === 'notBeyond' || possible === 0 || (certain === 1 && facts.costDocumented)
    );
  },

  openHasAQuestion: (facts, { outcome, weighed: { possible, certain } }, law) => {
    if (outcome !== 'AVHENGER_AV_VURDERING') return true;
    if (isOver67(facts) && (keepsRight(facts, law) || isParent(facts))) return true;
    return !isUnder67InTime(facts, law) || !isSettled(facts) || possible > certain;
  },

  otherServiceOnlyAway: (facts, { outcome }) => (outcome === 'ANNEN_TJENESTE') === isAway(facts),
} satisfies Readonly<Record<string, HoldsOfFacts>>;

function isUnder67InTime(facts: Facts, law: Law): boolean {
  return facts.age < 67 && (facts.decisionBefore67 || keepsRight(facts, law));
}

/** Nothing but age and hours stands in the way. */
function isSettled(facts: Facts): boolean {
  return (
    !isAway(facts) && durationOf(facts.months) === 'beyond' && facts.legalStay && facts.leader !== 'none'
  );
}
