// What the rules of the check and the decision tables each say of the same facts.
import type { Facts } from '#domain/eligibility/facts.ts';
import { judge } from '#domain/eligibility/judge.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { type CaseFacts, hundredths, oracle } from './oracle.ts';

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

/** What each says, when they do not say the same; else null. */
export function disagreement(facts: Facts): object | null {
  const judged = judge(facts);
  const { outcome, countable } = oracle(caseOf(facts));
  if (judged.outcome === outcome && hundredths(judged.countable.toString()) === countable) return null;
  return {
    facts: caseOf(facts),
    judge: [judged.outcome, judged.rule, judged.countable.toString()],
    oracle: [outcome, countable],
  };
}
