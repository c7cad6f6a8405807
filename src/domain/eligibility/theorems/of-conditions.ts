// Theorems of everything but hours: which differences the law sees, which it does not, and which are never for the worse.
// @source pasient- og brukerrettighetsloven § 2-1 d; lov 19 June 2020 no. 79
import { type FactId, type Facts, type Grant, type Months, ordinary } from '../facts.ts';
import { isBetter, judge } from '../judge.ts';
import { laws } from '../law.ts';
import { durationOf, isGrantedAsRight, isOver67, isParent } from '../situation.ts';
import { type HoldsOfFacts, outcomeWith } from './holds.ts';

/** Where no cost is documented, none of these makes the outcome worse. */
const betterments: readonly Partial<Facts>[] = [
  { months: { low: 25, high: null } },
  { leader: 'self' },
  { legalStay: true },
  { decisionBefore67: true },
  { movesHome: true },
  { nightContinuous: true },
  { secondHelperContinuous: true },
];

const likeGrants: Readonly<Record<Grant, Grant>> = {
  right: 'right_25_32',
  right_25_32: 'right',
  discretion: 'none',
  none: 'discretion',
};

/** Far from the limit, on the same side of it. */
const likeMonths = {
  beyond: { low: 600, high: null },
  uncertain: { low: 0, high: 600 },
  notBeyond: { low: 0, high: 1 },
} satisfies Record<string, Months>;

const { childAge, childHome, childDisabled, parentalResponsibility, respite } = ordinary;
const childless: Partial<Facts> = { childAge, childHome, childDisabled, parentalResponsibility, respite };
const adultsRoles = ['self', 'represented', 'child'] as const;

export const theoremsOfConditions = {
  bettermentsNeverWorse: (facts, { outcome }, law) =>
    facts.costDocumented ||
    betterments
      .filter((betterment) => Object.entries(betterment).some(([id, to]) => facts[id as FactId] !== to))
      .every((betterment) => !isBetter(outcome, outcomeWith(facts, betterment, law))),

  costNeverHelps: (facts, { outcome, weighed }, law) => {
    const other = outcomeWith(facts, { costDocumented: !facts.costDocumented }, law);
    if (weighed.certain !== 1) return other === outcome;
    return facts.costDocumented ? !isBetter(outcome, other) : !isBetter(other, outcome);
  },

  twoYearsNotBeyond: (facts, { outcome }, law) => {
    const isWithin = facts.months.high !== null && facts.months.high <= 24;
    if (isWithin !== (durationOf(facts.months) === 'notBeyond')) return false;
    return outcomeWith(facts, { months: likeMonths[durationOf(facts.months)] }, law) === outcome;
  },

  onlySideOf67: (facts, { outcome }, law) =>
    outcomeWith(facts, { age: facts.age < 67 ? 0 : 110 }, law) === outcome,

  whoAsksIsNothing: (facts, { outcome }, law) =>
    isParent(facts) || adultsRoles.every((role) => outcomeWith(facts, { role }, law) === outcome),

  childIsForParents: (facts, { outcome }, law) =>
    isParent(facts) || outcomeWith(facts, childless, law) === outcome,

  fosterAsParent: (facts, { outcome }, law) =>
    !isParent(facts) ||
    !facts.parentalResponsibility ||
    outcomeWith(facts, { role: facts.role === 'foster' ? 'parent' : 'foster' }, law) === outcome,

  placeIsNothing: (facts, { outcome }, law) =>
    facts.home === 'institution' ||
    outcomeWith(facts, { home: facts.home === 'home' ? 'samlokalisert' : 'home' }, law) === outcome,

  coLeaderLeads: (facts, { outcome }, law) =>
    facts.leader === 'none' ||
    outcomeWith(facts, { leader: facts.leader === 'self' ? 'medleder' : 'self' }, law) === outcome,

  grantsAlike: (facts, { outcome }, law) =>
    outcomeWith(facts, { grantedBefore67: likeGrants[facts.grantedBefore67] }, law) === outcome,

  continuationFrom2020: (facts) =>
    !isOver67(facts) ||
    laws
      .filter(({ from }) => from < '2020-07-01')
      .every((older) => judge(facts, older).outcome !== 'RETT_VIDEREFORT'),

  sameInEveryYear: (facts, { outcome }) =>
    isGrantedAsRight(facts) || laws.every((each) => judge(facts, each).outcome === outcome),
} satisfies Readonly<Record<string, HoldsOfFacts>>;
