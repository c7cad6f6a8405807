// What the law says of facts that are all known: one outcome, and the rule that gave it.
// Conditions that fail by the plain words of the Act come before those that it leaves open.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026; helse- og omsorgstjenesteloven § 3-8
import type { Hours } from '../shared/hours.ts';
import type { Facts } from './facts.ts';
import { currentLaw, type Law } from './law.ts';
import { countable, durationOf, isAway, isParent, pensionAge, type Weighed, weigh } from './situation.ts';

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

type Holds = (facts: Facts, weighed: Weighed, law: Law) => boolean;

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

interface Rule {
  readonly id: RuleId;
  readonly outcome: Outcome;
  /** The provision it rests on, in content/law. */
  readonly provision: string;
  readonly holds: Holds;
}

const isOver67: Holds = ({ age }) => age >= pensionAge;

/** Granted as a right: BPA at the municipality's discretion is not carried over. */
const keepsRight: Holds = ({ grantedBefore67 }, _weighed, law) =>
  law.continuesAfter67 && (grantedBefore67 === 'right' || grantedBefore67 === 'right_25_32');

const isContinued: Holds = (...all) => isOver67(...all) && keepsRight(...all);

/** The Act does not say what becomes of the right after 67 when one of the conditions is no longer met for certain. */
const isContinuationOpen: Holds = (facts, { possible, certain }) =>
  possible === 0 ||
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
    holds: (facts, weighed, law) =>
      isOver67(facts, weighed, law) &&
      isParent(facts) &&
      weighed.possible > 0 &&
      durationOf(facts.months) !== 'notBeyond',
  },
  {
    id: 'over67',
    outcome: 'INGEN_RETT_KOMMUNEN_SKAL_VURDERE',
    provision: 'pbrl-2-1-d-1',
    holds: isOver67,
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
    holds: (facts, weighed, law) => !facts.decisionBefore67 && !keepsRight(facts, weighed, law),
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

/** Total: every combination of facts has exactly one outcome. An indication, never a decision. */
export function judge(facts: Facts, law: Law = currentLaw): Judgement {
  const weighed = weigh(facts);
  const { outcome, id, provision } = rules.find(({ holds }) => holds(facts, weighed, law)) as Rule;
  return { outcome, rule: id, provision, weighed, countable: countable(weighed) };
}
