// All shifts of an account, read once: in order, in pieces that end at midnight, and summed from the first to each. Every view is then
// a slice, or a difference of two sums.
import { addDays } from '../shared/dates.ts';
import type { Shift } from './account.schema.ts';
import {
  added,
  darkOf,
  type EveningNight,
  type Minutes,
  minuteCounter,
  noMinutes,
  type WorkedPiece,
} from './day-sums.ts';
import { piecesOf } from './norwegian-clock.ts';
import { order } from './order.ts';
import type { Period } from './period.ts';

export interface ShiftIndex {
  /** By day, time and initials. */
  readonly shifts: readonly Shift[];
  /** By day. */
  readonly pieces: readonly WorkedPiece[];
  /** Of each piece: its day, and the sum from the first piece to and with it. */
  readonly sums: readonly { readonly day: string; readonly minutes: Minutes }[];
}

/** Evening and night until the reader says otherwise. An example: agreements differ. */
const usualEveningNight: EveningNight = { from: '17:00', to: '06:00' };

/** To be kept by the caller while the shifts are the same. The order they come in changes nothing. */
export function indexShifts(shifts: readonly Shift[], eveningNight = usualEveningNight): ShiftIndex {
  const ordered = [...shifts].sort((a, b) => order(keyOf(a), keyOf(b)));
  const pieces = ordered
    .flatMap(({ assistant, isAbroad, day, from, to }) =>
      piecesOf({ day, from, to }).map((piece): WorkedPiece => ({ ...piece, assistant, isAbroad })),
    )
    .sort((a, b) => order(a.day, b.day));
  return { shifts: ordered, pieces, sums: sumsOf(pieces, eveningNight) };
}

/** Shifts that begin in the period, by day, time and initials. */
export function shiftsIn({ shifts }: ShiftIndex, period: Period): readonly Shift[] {
  return slice(shifts, period);
}

/** What is worked within the period: a shift past midnight is two pieces. */
export function piecesIn({ pieces }: ShiftIndex, period: Period): readonly WorkedPiece[] {
  return slice(pieces, period);
}

/** Minutes within the period, both days included. */
export function minutesIn({ sums }: ShiftIndex, { from, to }: Period): Minutes {
  const before = sums[firstFrom(sums, from) - 1]?.minutes ?? noMinutes;
  const after = from <= to ? (sums[firstFrom(sums, addDays(to, 1)) - 1]?.minutes ?? noMinutes) : before;
  return {
    used: after.used - before.used,
    eveningNight: after.eveningNight - before.eveningNight,
    weekend: after.weekend - before.weekend,
    holiday: after.holiday - before.holiday,
    abroad: after.abroad - before.abroad,
  };
}

function sumsOf(pieces: readonly WorkedPiece[], eveningNight: EveningNight): ShiftIndex['sums'] {
  const minutesOf = minuteCounter(darkOf(eveningNight));
  let minutes = noMinutes;
  return pieces.map((piece) => {
    minutes = added(minutes, minutesOf(piece));
    return { day: piece.day, minutes };
  });
}

interface Dated {
  readonly day: string;
}

function slice<Row extends Dated>(rows: readonly Row[], { from, to }: Period): readonly Row[] {
  return rows.slice(firstFrom(rows, from), firstFrom(rows, addDays(to, 1)));
}

/** The place of the first row on a day or later, by halving; the number of rows when there is none. */
function firstFrom(rows: readonly Dated[], day: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Dated).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No two shifts that differ have the same key but by `id`. */
function keyOf({ day, from, to, assistant, id }: Shift): string {
  return `${day} ${from} ${to} ${assistant} ${id}`;
}
