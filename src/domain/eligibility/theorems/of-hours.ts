// Theorems of hours: what more of them, those that do not count, and the limits themselves do to an outcome.
// @source pasient- og brukerrettighetsloven § 2-1 d first, second and fourth paragraph
import { type Hours, hours, noHours } from '../../shared/hours.ts';
import type { Facts } from '../facts.ts';
import { isBetter, type Judgement, judge, type Outcome } from '../judge.ts';
import { hoursAtLimits } from '../representatives.ts';
import {
  isAway,
  isParent,
  levelOf,
  limits,
  type OwnHoursId,
  ownHoursCounted,
  respiteStanding,
  type Weighed,
} from '../situation.ts';
import { type HoldsOfFacts, isRight, outcomeWith } from './holds.ts';

const anyHours = ['personal', 'respite', 'night', 'secondHelper', 'nightSecondHelper'] as const;
const many = hours(40);
const little = hours('0.01');
const perLevel = [noHours, limits.reserved, limits.full] as const;

export const theoremsOfHours = {
  moreHoursNeverWorse: (facts, before, law) =>
    countedHours(facts).every((id) => {
      const after = judge({ ...facts, [id]: raised(facts[id]) }, law);
      return !isBetter(before.outcome, after.outcome) || isQuestionClosed(facts, before.outcome, after);
    }),

  moreHoursNeverTakeRight: (facts, { outcome }, law) =>
    !isRight(outcome) ||
    anyHours.every((id) => isRight(outcomeWith(facts, { [id]: facts[id].add(many) }, law))),

  hoursThatDoNotCount: (facts, { outcome, countable }, law) => {
    const counted = countedHours(facts);
    const others = anyHours.filter((id) => !counted.includes(id)).map((id) => [id, many]);
    const after = judge({ ...facts, ...Object.fromEntries(others) }, law);
    return after.outcome === outcome && after.countable.equals(countable);
  },

  countedOnce: (facts, { countable, weighed }) => {
    const counted = countedHours(facts).filter((id) => id !== 'respite' || facts.parentalResponsibility);
    const total = counted.reduce((all, id) => all.add(facts[id]), noHours);
    return countable.equals(total) && weighed.possible >= weighed.certain;
  },

  onlyLimitsMatter: (facts, { outcome, weighed }, law) => {
    if (!isOwnAlone(facts, weighed)) return true;
    const bare = { night: noHours, secondHelper: noHours, nightSecondHelper: noHours, respite: noHours };
    return outcomeWith(facts, { ...bare, personal: perLevel[levelOf(weighed.own)] }, law) === outcome;
  },

  limitsInside: (facts, { outcome, weighed }, law) => {
    const isAtLimit = weighed.own.equals(limits.full) || weighed.own.equals(limits.reserved);
    if (!isAtLimit || !isOwnAlone(facts, weighed)) return true;
    const over = judge({ ...facts, personal: facts.personal.add(little) }, law);
    return over.outcome === outcome && over.weighed.certain === weighed.certain;
  },

  justUnderIsUnder: (facts, { weighed }, law) => {
    const isAtLimit = weighed.own.equals(limits.full) || weighed.own.equals(limits.reserved);
    if (!isAtLimit || !isOwnAlone(facts, weighed) || facts.personal.lt(little)) return true;
    const under = judge({ ...facts, personal: facts.personal.sub(little) }, law);
    return under.weighed.certain === weighed.certain - 1;
  },
} satisfies Readonly<Record<string, HoldsOfFacts>>;

/** The next value beside a limit, or seven hours more. */
function raised(amount: Hours): Hours {
  return hoursAtLimits.find((value) => value.gt(amount)) ?? amount.add(7);
}

/**
 * The one place where more hours give less. The Act does not say whether a parent's two sums are added: under 25 each,
 * that question is open. When one of them reaches 25 by itself, documented cost answers it with a no.
 */
function isQuestionClosed(facts: Facts, before: Outcome, after: Judgement): boolean {
  return (
    isParent(facts) &&
    facts.costDocumented &&
    before === 'AVHENGER_AV_VURDERING' &&
    after.rule === 'costDocumented' &&
    after.weighed.possible === 1
  );
}

/** Those that count, or that the wording «foreldreansvar» leaves open. */
function countedHours(facts: Facts): readonly (OwnHoursId | 'respite')[] {
  if (isAway(facts)) return [];
  const own = ownHoursCounted(facts);
  return respiteStanding(facts) === 'outside' ? own : [...own, 'respite'];
}

/** No respite that counts or may count: then the own hours are all there is. */
function isOwnAlone(facts: Facts, { own, respite, openRespite }: Weighed): boolean {
  return !isAway(facts) && own.gt(0) && respite.equals(0) && openRespite.equals(0);
}
