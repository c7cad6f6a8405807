// Whether it matters that a year is taken as 52 weeks: the Act says «per uke» and nothing of averaging.
// @source pasient- og brukerrettighetsloven § 2-1 d fourth paragraph
import { levelOf, limits } from '../eligibility/situation.ts';
import type { Hours } from '../shared/hours.ts';
import type { Circumstances } from './counted.ts';
import type { NeedsRow } from './needs.schema.ts';
import { type Share, sharesOf, sumOf } from './shares.ts';
import { weeksInYear } from './sum-needs.ts';

/** The same rows averaged over 52 weeks, and over 52.14. */
export interface Averaged {
  readonly convention: Hours;
  readonly calendar: Hours;
}

const isSure = ({ standing }: Share): boolean => standing === 'counts';
/** The check never weighs respite at night, whatever becomes known. */
const isPossible = ({ standing, reason }: Share): boolean => standing !== 'not' && reason !== 'respiteNight';
const isRespite = ({ kind }: Share): boolean => kind === 'respite';

/** The sums that the check holds against 25 and 32: what counts and what may, of all and of each person's own help. */
const decisive: readonly ((share: Share) => boolean)[] = [
  isSure,
  (share) => isSure(share) && !isRespite(share),
  isPossible,
  (share) => isPossible(share) && !isRespite(share),
  (share) => isPossible(share) && isRespite(share),
];

/** The hours that count, averaged in both ways. */
export function averaged(rows: readonly NeedsRow[], known: Circumstances): Averaged {
  return averager(rows, known)(isSure);
}

/** Reads the rows once, for as many sums as are asked for. */
function averager(rows: readonly NeedsRow[], known: Circumstances) {
  const convention = sharesOf(rows, known, weeksInYear.convention);
  const calendar = sharesOf(rows, known, weeksInYear.calendar);
  return (chosen: (share: Share) => boolean): Averaged => ({
    convention: sumOf(convention, chosen),
    calendar: sumOf(calendar, chosen),
  });
}

export interface Decided extends Averaged {
  /** The limit that 52 weeks reach and 52.14 do not. */
  readonly limit: Hours;
}

/** The first sum that the weeks of a year move over a limit; null when none is. */
export function decidedByWeeks(rows: readonly NeedsRow[], known: Circumstances): Decided | null {
  const sums = decisive.map(averager(rows, known));
  const found = sums.find(({ convention, calendar }) => levelOf(convention) !== levelOf(calendar));
  return found ? { ...found, limit: levelOf(found.convention) === 2 ? limits.full : limits.reserved } : null;
}

export function isSeasonal(rows: readonly NeedsRow[]): boolean {
  return rows.some(({ weeksPerYear }) => weeksPerYear !== null);
}
