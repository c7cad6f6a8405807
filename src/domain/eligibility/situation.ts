// What the facts amount to, before the law decides: levels of hours, where the age stands, how long the need lasts.
// @source pasient- og brukerrettighetsloven § 2-1 d first to fourth paragraph, as in force 2 July 2026
import { type Hours, hours, noHours, sum } from '../shared/hours.ts';
import type { Facts, Months } from './facts.ts';

/** «minst 32 timer», «minst 25 timer»: both limits are inside. */
export const limits = { full: hours(32), reserved: hours(25) } as const;
/** «ut over 2 år»: exactly 24 months is not beyond. */
export const twoYears = 24;
export const pensionAge = 67;
export const adultAge = 18;

/** 2 from 32 hours, 1 from 25, else 0. */
export type Level = 0 | 1 | 2;
export type Duration = 'beyond' | 'uncertain' | 'notBeyond';

export interface Weighed {
  /** The person's own hours that count; for role parent or foster the child's own. */
  readonly own: Hours;
  /** A parent's respite that counts. */
  readonly respite: Hours;
  /** Respite of a foster parent without parental responsibility: the wording «foreldreansvar» leaves it open. */
  readonly openRespite: Hours;
  /** Of all hours together, the open ones too. */
  readonly possible: Level;
  /** Without adding two people's hours, which the Act does not say is done, and without respite about to end. */
  readonly certain: Level;
}

export function levelOf(x: Hours): Level {
  if (x.gte(limits.full)) return 2;
  return x.gte(limits.reserved) ? 1 : 0;
}

/** Lives in an institution, and does not ask for a life at home. */
export function isAway({ home, movesHome }: Pick<Facts, 'home' | 'movesHome'>): boolean {
  return home === 'institution' && !movesHome;
}

export function isParent({ role }: Pick<Facts, 'role'>): boolean {
  return role === 'parent' || role === 'foster';
}

/** A parent's child that the second sentence speaks of: disabled, living at home, under 18. */
export function hasChildAtHome(facts: Facts): boolean {
  return isParent(facts) && facts.childDisabled && facts.childHome && facts.childAge < adultAge;
}

/** The child turns 18 within two years: then the need for respite does not last beyond two years. */
export function isRespiteEnding({ childAge }: Pick<Facts, 'childAge'>): boolean {
  return childAge >= adultAge - 2;
}

export function durationOf({ low, high }: Months): Duration {
  if (high !== null && high <= twoYears) return 'notBeyond';
  return low <= twoYears ? 'uncertain' : 'beyond';
}

/** Hours that count, exactly. Every figure is 0 for a person who is away. */
export function weigh(facts: Facts): Weighed {
  const own = isAway(facts) ? noHours : ownHours(facts);
  const asked = isAway(facts) || !hasChildAtHome(facts) ? noHours : facts.respite;
  const respite = facts.parentalResponsibility ? asked : noHours;
  const openRespite = !facts.parentalResponsibility && facts.role === 'foster' ? asked : noHours;
  const lasting = isRespiteEnding(facts) ? 0 : levelOf(respite);
  return {
    own,
    respite,
    openRespite,
    possible: levelOf(sum([own, respite, openRespite])),
    certain: Math.max(levelOf(own), lasting) as Level,
  };
}

function ownHours(facts: Facts): Hours {
  const { nightContinuous, secondHelperContinuous } = facts;
  return sum([
    facts.personal,
    nightContinuous ? facts.night : noHours,
    secondHelperContinuous ? facts.secondHelper : noHours,
    nightContinuous && secondHelperContinuous ? facts.nightSecondHelper : noHours,
  ]);
}

/** The hours that count, as the reader is told. */
export function countable({ own, respite }: Weighed): Hours {
  return sum([own, respite]);
}
