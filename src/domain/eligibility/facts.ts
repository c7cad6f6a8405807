// The facts that the law on BPA asks about, and the values they can have. Hours are hours a week.
// @source pasient- og brukerrettighetsloven § 2-1 d, as in force 2 July 2026
import { type Hours, noHours } from '../shared/hours.ts';

/**
 * Who asks, and for whom. `represented` and `child` are asked on behalf of the one who needs help; `parent` and
 * `foster` also for their own respite.
 */
export const roles = ['self', 'represented', 'child', 'parent', 'foster'] as const;
export type Role = (typeof roles)[number];

/** BPA granted before 67: as the right, as the right between 25 and 32 hours, or at the municipality's discretion. */
export const grants = ['none', 'right', 'right_25_32', 'discretion'] as const;
export type Grant = (typeof grants)[number];

export const homes = ['home', 'samlokalisert', 'institution'] as const;
export type Home = (typeof homes)[number];

export const leaders = ['self', 'medleder', 'none'] as const;
export type Leader = (typeof leaders)[number];

/**
 * How long the need lasts in all, in months from when it began, which may be before the application; at the least and at
 * the most, as it is expected. `high` is null when there is no end in sight.
 */
export interface Months {
  readonly low: number;
  readonly high: number | null;
}

/** Every fact known. The outcome is a total function of these (`judge`). */
export interface Facts {
  readonly role: Role;
  /** Years, may be a fraction. Of the one who needs help; for role parent or foster, of the parent. */
  readonly age: number;
  /** The municipality can be expected to decide before the 67th birthday. */
  readonly decisionBefore67: boolean;
  readonly grantedBefore67: Grant;
  readonly months: Months;
  /** Practical help, training and support contact; for role parent or foster the child's own. */
  readonly personal: Hours;
  readonly night: Hours;
  readonly nightContinuous: boolean;
  /** Hours that need one more person, by day. */
  readonly secondHelper: Hours;
  readonly secondHelperContinuous: boolean;
  /** Hours that need one more person at night: they count only when both needs are continuous. */
  readonly nightSecondHelper: Hours;
  /** Asked for by a parent, without health services. */
  readonly respite: Hours;
  /** Years, may be a fraction. Of no consequence but for role parent or foster; so are the next three. */
  readonly childAge: number;
  readonly childHome: boolean;
  readonly childDisabled: boolean;
  readonly parentalResponsibility: boolean;
  readonly home: Home;
  /** The answer is asked for a life at home. */
  readonly movesHome: boolean;
  readonly leader: Leader;
  /** The municipality has documented vesentlig økt kostnad. */
  readonly costDocumented: boolean;
  /** Lawful, lasting stay. */
  readonly legalStay: boolean;
}

export type FactId = keyof Facts;

/** null is not known: not asked yet, or answered «vet ikke». */
export type KnownFacts = { readonly [Id in FactId]: Facts[Id] | null };

/** Of a person of whom nothing unusual is said. Age and role are never assumed; they stand here to be replaced. */
export const ordinary: Facts = {
  role: 'self',
  age: 40,
  decisionBefore67: true,
  grantedBefore67: 'none',
  months: { low: 25, high: null },
  personal: noHours,
  night: noHours,
  nightContinuous: false,
  secondHelper: noHours,
  secondHelperContinuous: false,
  nightSecondHelper: noHours,
  respite: noHours,
  childAge: 18,
  childHome: false,
  childDisabled: false,
  parentalResponsibility: false,
  home: 'home',
  movesHome: false,
  leader: 'self',
  costDocumented: false,
  legalStay: true,
};

export const factIds = Object.keys(ordinary) as readonly FactId[];
