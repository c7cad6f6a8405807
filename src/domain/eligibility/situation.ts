// What the facts amount to, before the law decides: levels of hours, where the age stands, how long the need lasts.
// @source pasient- og brukerrettighetsloven § 2-1 d first to fourth paragraph, as in force 2 July 2026
import { type Hours, hours, noHours, sum } from '../shared/hours.ts';
import type { Facts, Grant, Months, Role } from './facts.ts';

/** «minst 32 timer», «minst 25 timer»: both limits are inside. */
export const limits = { full: hours(32), reserved: hours(25) } as const;
/** «ut over 2 år»: exactly 24 months is not beyond. */
export const twoYears = 24;
export const pensionAge = 67;
export const adultAge = 18;

/** 2 from 32 hours, 1 from 25, else 0. */
export const levels = [0, 1, 2] as const;
export type Level = (typeof levels)[number];
export type Duration = 'beyond' | 'uncertain' | 'notBeyond';
export type OwnHoursId = 'personal' | 'night' | 'secondHelper' | 'nightSecondHelper';

/** What the rules are told of hours. */
export interface Levels {
  /** Of all hours together, the open ones too. */
  readonly possible: Level;
  /** Without adding two people's hours, which the Act does not say is done, and without respite about to end. */
  readonly certain: Level;
}

export interface Weighed extends Levels {
  /** The person's own hours that count; for role parent or foster the child's own. */
  readonly own: Hours;
  /** A parent's respite that counts. */
  readonly respite: Hours;
  /** Respite of a foster parent without parental responsibility: the wording «foreldreansvar» leaves it open. */
  readonly openRespite: Hours;
}

/** How the Act looks on a parent's respite: it counts, counts and ends within two years, may count, or does not. */
export type RespiteStanding = 'counts' | 'ending' | 'open' | 'outside';

export function levelOf(x: Hours): Level {
  if (x.gte(limits.full)) return 2;
  return x.gte(limits.reserved) ? 1 : 0;
}

export function isOver67({ age }: Pick<Facts, 'age'>): boolean {
  return age >= pensionAge;
}

/** A fact, or an answer that may not tell it. */
type Told<Value> = Value | 'unknown' | null;

/** Known to be granted as a right before 67: BPA at the municipality's discretion is not. */
export function isGrantedAsRight({ grantedBefore67 }: { readonly grantedBefore67: Told<Grant> }): boolean {
  return grantedBefore67 === 'right' || grantedBefore67 === 'right_25_32';
}

/** Lives in an institution, and does not ask for a life at home. */
export function isAway({ home, movesHome }: Pick<Facts, 'home' | 'movesHome'>): boolean {
  return home === 'institution' && !movesHome;
}

/** Whose role is not known is not taken to be one. */
export function isParent({ role }: { readonly role: Told<Role> }): boolean {
  return role === 'parent' || role === 'foster';
}

type ChildFacts = Pick<Facts, 'role' | 'childAge' | 'childHome' | 'childDisabled'>;

/** A parent's child that the second sentence speaks of: disabled, living at home, under 18. */
function hasChildAtHome(facts: ChildFacts): boolean {
  return isParent(facts) && facts.childDisabled && facts.childHome && facts.childAge < adultAge;
}

/** The child turns 18 within two years: whether respite that then ends lasts beyond two years the Act leaves open. */
export function isRespiteEnding({ childAge }: Pick<Facts, 'childAge'>): boolean {
  return childAge >= adultAge - 2;
}

export function respiteStanding(facts: ChildFacts & Pick<Facts, 'parentalResponsibility'>): RespiteStanding {
  if (!hasChildAtHome(facts)) return 'outside';
  if (facts.parentalResponsibility) return isRespiteEnding(facts) ? 'ending' : 'counts';
  return facts.role === 'foster' ? 'open' : 'outside';
}

export function durationOf({ low, high }: Months): Duration {
  if (high !== null && high <= twoYears) return 'notBeyond';
  return low <= twoYears ? 'uncertain' : 'beyond';
}

/** The person's own hours that the second paragraph lets count. */
export function ownHoursCounted({
  nightContinuous,
  secondHelperContinuous,
}: Pick<Facts, 'nightContinuous' | 'secondHelperContinuous'>): readonly OwnHoursId[] {
  const counted = [
    'personal',
    nightContinuous && 'night',
    secondHelperContinuous && 'secondHelper',
    nightContinuous && secondHelperContinuous && 'nightSecondHelper',
  ] as const;
  return counted.filter((id) => id !== false);
}

/**
 * @param respite what is asked for; none where it is outside
 * @param together of the own hours and the respite added
 */
export function levelsOf(own: Level, respite: Level, together: Level, standing: RespiteStanding): Levels {
  return { possible: together, certain: standing === 'counts' && respite > own ? respite : own };
}

/** Hours that count, exactly. Every figure is 0 for a person who is away. */
export function weigh(facts: Facts): Weighed {
  const away = isAway(facts);
  const own = away ? noHours : sum(ownHoursCounted(facts).map((id) => facts[id]));
  const standing = away ? 'outside' : respiteStanding(facts);
  const asked = standing === 'outside' ? noHours : facts.respite;
  const [respite, openRespite] = standing === 'open' ? [noHours, asked] : [asked, noHours];
  return {
    own,
    respite,
    openRespite,
    ...levelsOf(levelOf(own), levelOf(asked), levelOf(own.add(asked)), standing),
  };
}

/** The hours that count, as the reader is told. */
export function countable({ own, respite }: Weighed): Hours {
  return sum([own, respite]);
}
