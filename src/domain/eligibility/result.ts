// Everything the check has to say of what is known so far. Codes and exact figures; the words are in src/text.
import type { Hours } from '../shared/hours.ts';
import type { AlsoId } from './answers.schema.ts';
import type { FactId, Facts } from './facts.ts';
import type { Outcome, RuleId } from './judge.ts';
import type { Law } from './law.ts';

/** The conditions of the ledger, in the order of the Act. Each rests on one provision. */
export const conditionIds = [
  'livesAtHome',
  'legalStay',
  'age',
  'continuation',
  'duration',
  'hours',
  'cost',
  'night',
  'secondHelper',
  'childDisabled',
  'childAtHome',
  'childUnder18',
  'parentalResponsibility',
  'respiteLasts',
  'hoursOfTwo',
  'leader',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** `open`: the facts are known, and the law leaves it to judgement or does not say. `unknown`: the reader has not said. */
export type ConditionStatus = 'met' | 'notMet' | 'unknown' | 'open';

export interface Condition {
  readonly id: ConditionId;
  readonly status: ConditionStatus;
  /** Id in content/law, in force on the day of the check. */
  readonly provision: string;
}

/** A change of one or more facts that would alter the answer for the better. Never of age, role, child or stay. */
export interface Change {
  readonly facts: readonly { readonly id: FactId; readonly to: Facts[FactId] }[];
  /** Countable hours a week that are lacking, when hours are changed; else null. */
  readonly lacking: Hours | null;
  readonly outcome: Outcome;
}

/** To be told, and never to change the outcome. */
export type Note =
  /** Countable hours within 2 hours of a limit, on either side. */
  | { readonly kind: 'nearLimit'; readonly limit: Hours }
  | {
      readonly kind: 'notCounted';
      readonly what: 'night' | 'secondHelper' | 'respite';
      readonly hours: Hours;
    }
  | { readonly kind: 'also'; readonly what: AlsoId }
  | { readonly kind: 'samlokalisert' }
  /** The need comes from rows with seasons: 52 weeks is a convention. `other` is the level at 52.14 when it differs. */
  | { readonly kind: 'averaged'; readonly decides: boolean }
  /** Respite at night: the Act does not say how its second paragraph meets respite. */
  | { readonly kind: 'nightRespite' }
  | { readonly kind: 'hoursOfTwoMayGiveFullRight' }
  | { readonly kind: 'turns18'; readonly date: string | null }
  | { readonly kind: 'turns67'; readonly date: string | null }
  /** So near 67 that a decision in time is taken for granted, and not asked about. */
  | { readonly kind: 'near67'; readonly date: string | null }
  | BesideNote;

/** To be told beside the outcome itself, which is not to be read without it. */
export type BesideNote =
  /** Respite that counts or may count also takes «særlig tyngende omsorgsarbeid» (hol § 3-6), which is not asked about. */
  | { readonly kind: 'heavyCare' }
  /** Of one who lives in an institution and is to move home. */
  | { readonly kind: 'lifeAtHome' }
  /** Of a parent over 67: what the child's own hours may give the child, best first. */
  | { readonly kind: 'childAlone'; readonly outcomes: readonly Outcome[] };

const besideKinds: readonly Note['kind'][] = ['heavyCare', 'lifeAtHome', 'childAlone'];

export function isBeside(note: Note): note is BesideNote {
  return besideKinds.includes(note.kind);
}

export interface Result {
  readonly law: Law;
  /** Best for the reader first, at least one. One is the answer. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  /** The rules that gave them, in the order of `rules`. */
  readonly rules: readonly RuleId[];
  /** Countable hours a week, exactly; null while they are not known. */
  readonly countable: Hours | null;
  readonly conditions: readonly Condition[];
  /** The least set of known facts from which the outcomes follow, whatever the others are. */
  readonly decidedBy: readonly FactId[];
  /** Smallest first; empty when nothing the reader or the municipality can change would help. */
  readonly changes: readonly Change[];
  /** The unknown fact whose answer would narrow the outcomes most; null when there is one outcome. */
  readonly decidingQuestion: FactId | null;
  readonly notes: readonly Note[];
}
