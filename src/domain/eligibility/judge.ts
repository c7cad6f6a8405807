// What the law says of facts that are all known: one outcome, and the rule that gave it.
// Conditions that fail by the plain words of the Act come before those that it leaves open.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026; helse- og omsorgstjenesteloven § 3-8
import type { Hours } from '../shared/hours.ts';
import type { Facts } from './facts.ts';
import { currentLaw, type Law } from './law.ts';
import {
  countable,
  durationOf,
  isAway,
  isGrantedAsRight,
  isOver67,
  isParent,
  type Levels,
  type Weighed,
  weigh,
} from './situation.ts';

/** Best for the reader first. */
export const outcomes = [
  'RETT',
  'RETT_VIDEREFORT',
  'RETT_MED_KOSTNADSFORBEHOLD',
  'AVHENGER_AV_VURDERING',
  'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
  'ANNEN_TJENESTE',
] as const;
export type Outcome = (typeof outcomes)[number];

/** 0 is best. A right that goes on after 67 is as good as a right; a question left open is better than no right. */
const ranks: Readonly<Record<Outcome, number>> = {
  RETT: 0,
  RETT_VIDEREFORT: 0,
  RETT_MED_KOSTNADSFORBEHOLD: 1,
  AVHENGER_AV_VURDERING: 2,
  INGEN_RETT_KOMMUNEN_SKAL_VURDERE: 3,
  ANNEN_TJENESTE: 4,
};

/** For the reader. */
export function isBetter(a: Outcome, b: Outcome): boolean {
  return ranks[a] < ranks[b];
}

type Holds = (facts: Facts, levels: Levels, law: Law) => boolean;

export type RuleId =
  | 'away'
  | 'continuationOpen'
  | 'continued'
  | 'parentOver67'
  | 'over67'
  | 'notBeyondTwoYears'
  | 'tooFewHours'
  | 'stayNotLasting'
  | 'durationUncertain'
  | 'turns67BeforeDecision'
  | 'noLeader'
  | 'hoursOpen'
  | 'fullRight'
  | 'costDocumented'
  | 'reservedRight';

export interface Rule {
  readonly id: RuleId;
  readonly outcome: Outcome;
  /** The provision it rests on, in content/law. */
  readonly provision: string;
  readonly holds: Holds;
}

/** Granted as a right, under a law that lets it go on. */
export function keepsRight(facts: Facts, law: Law): boolean {
  return law.continuesAfter67 && isGrantedAsRight(facts);
}

const isContinued: Holds = (facts, _levels, law) => isOver67(facts) && keepsRight(facts, law);

/**
 * The Act does not say what becomes of the right after 67 when one of the conditions is no longer met for certain.
 * Where no hours that would be enough are possible, none are certain.
 */
export const isContinuationOpen: Holds = (facts, { certain }) =>
  certain === 0 ||
  durationOf(facts.months) !== 'beyond' ||
  facts.leader === 'none' ||
  !facts.legalStay ||
  (certain === 1 && facts.costDocumented);

/** The first that holds decides; the last always holds. */
export const rules: readonly Rule[] = [
  {
    id: 'away',
    outcome: 'ANNEN_TJENESTE',
    provision: 'hol-3-2-1-6-c',
    holds: (facts) => isAway(facts),
  },
  {
    id: 'continuationOpen',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-1',
    holds: (...all) => isContinued(...all) && isContinuationOpen(...all),
  },
  {
    id: 'continued',
    outcome: 'RETT_VIDEREFORT',
    provision: 'pbrl-2-1-d-1',
    holds: isContinued,
  },
  {
    id: 'parentOver67',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-1',
    holds: (facts, levels) =>
      isOver67(facts) && isParent(facts) && levels.possible > 0 && durationOf(facts.months) !== 'notBeyond',
  },
  {
    id: 'over67',
    outcome: 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    provision: 'pbrl-2-1-d-1',
    holds: (facts) => isOver67(facts),
  },
  {
    id: 'notBeyondTwoYears',
    outcome: 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    provision: 'pbrl-2-1-d-3',
    holds: ({ months }) => durationOf(months) === 'notBeyond',
  },
  {
    id: 'tooFewHours',
    outcome: 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    provision: 'pbrl-2-1-d-4',
    holds: (_facts, { possible }) => possible === 0,
  },
  {
    id: 'stayNotLasting',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'hol-3-1-1',
    holds: ({ legalStay }) => !legalStay,
  },
  {
    id: 'durationUncertain',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-3',
    holds: ({ months }) => durationOf(months) === 'uncertain',
  },
  {
    id: 'turns67BeforeDecision',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-1',
    holds: (facts, _levels, law) => !facts.decisionBefore67 && !keepsRight(facts, law),
  },
  {
    id: 'noLeader',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-1',
    holds: ({ leader }) => leader === 'none',
  },
  {
    id: 'hoursOpen',
    outcome: 'AVHENGER_AV_VURDERING',
    provision: 'pbrl-2-1-d-1',
    holds: ({ costDocumented }, { possible, certain }) =>
      certain === 0 || (certain === 1 && possible === 2 && costDocumented),
  },
  {
    id: 'fullRight',
    outcome: 'RETT',
    provision: 'pbrl-2-1-d-4',
    holds: (_facts, { certain }) => certain === 2,
  },
  {
    id: 'costDocumented',
    outcome: 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    provision: 'pbrl-2-1-d-4',
    holds: ({ costDocumented }) => costDocumented,
  },
  {
    id: 'reservedRight',
    outcome: 'RETT_MED_KOSTNADSFORBEHOLD',
    provision: 'pbrl-2-1-d-4',
    holds: () => true,
  },
];

export interface Judgement {
  readonly outcome: Outcome;
  readonly rule: RuleId;
  /** Id in content/law. */
  readonly provision: string;
  readonly weighed: Weighed;
  /** Exact hours a week that count. */
  readonly countable: Hours;
}

/** The first rule that holds. @param levels what the hours amount to, by `weigh` */
export function ruleOf(facts: Facts, levels: Levels, law: Law): Rule {
  return rules.find(({ holds }) => holds(facts, levels, law)) as Rule;
}

/** Total: every combination of facts has exactly one outcome. An indication, never a decision. */
export function judge(facts: Facts, law: Law = currentLaw): Judgement {
  const weighed = weigh(facts);
  const { outcome, id, provision } = ruleOf(facts, weighed, law);
  return { outcome, rule: id, provision, weighed, countable: countable(weighed) };
}
