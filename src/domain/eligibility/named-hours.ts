// The hours that the reader has named: those of the one who needs help, and a parent's respite, which the Act does not say
// are added.
import { type Hours, noHours } from '../shared/hours.ts';
import type { KnownFacts } from './facts.ts';
import { countableHours, loadsOf } from './reachable-levels.ts';
import type { OwnHoursId } from './situation.ts';

const ownIds = ['personal', 'night', 'secondHelper', 'nightSecondHelper'] as const satisfies OwnHoursId[];
const noOwn = { personal: noHours, night: noHours, secondHelper: noHours, nightSecondHelper: noHours };

/** Of the one who needs help; for role parent or foster of the child itself. Whether they count or not. */
export function isOwnNamed(known: KnownFacts): boolean {
  return ownIds.some((id) => known[id]?.gt(0));
}

/** Whether it counts or not. */
export function isRespiteNamed({ respite }: KnownFacts): boolean {
  return respite?.gt(0) ?? false;
}

/** There is respite that counts, or may count for all the Act says or the reader knows. */
export function mayRespiteCount(known: KnownFacts): boolean {
  const mayBeSome = known.respite === null || isRespiteNamed(known);
  return mayBeSome && loadsOf(known).some(({ standing }) => standing !== 'outside');
}

/** Hours a week, each exactly; null while they are not known. */
export interface HoursApart {
  readonly own: Hours | null;
  /** What the Act leaves open is in it: it can be asked for. */
  readonly respite: Hours | null;
}

/** The hours that can be asked for as a right, for each of two people. */
export function hoursApart(known: KnownFacts): HoursApart {
  const isSurelyInside = loadsOf(known).every(({ standing }) => standing !== 'outside');
  return {
    own: countableHours({ ...known, respite: noHours }),
    respite: isSurelyInside ? known.respite : countableHours({ ...known, ...noOwn }),
  };
}

/** What a parent asks for, by what has been named. */
export type AskedBy = 'own' | 'respite' | 'both' | 'none';

export function askedBy(known: KnownFacts): AskedBy {
  const own = isOwnNamed(known);
  if (isRespiteNamed(known)) return own ? 'both' : 'respite';
  return own ? 'own' : 'none';
}
