// Real time between clock times in Norway. The clock is moved on the last Sunday of March and of October, at 01:00 UTC.
// A time that does not exist is the moment the clock is moved; of a time that comes twice, the first is meant. So no stretch is
// below zero, and two shifts that meet share no minute and leave none out. Before 1996 no change of the clock is counted.
// @source Directive 2000/84/EC; forskrift om sommertid. Checked against the time zone Europe/Oslo, day by day.
import { addDays } from '../shared/dates.ts';
import { type Hours, hours } from '../shared/hours.ts';
import { faceMinutes, minutesInDay, minutesInHour } from './clock-times.ts';

/** `to` at or before `from` is on the day after; `24:00` only as an end. */
export interface Stretch {
  /** The day it begins, YYYY-MM-DD. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** A stretch within one day, in minutes on the face of the clock, 0–1440; `to` is not before `from`. */
export interface Piece {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The night the clock is moved: an hour is left out, or comes twice. */
export type ClockChange = 'hourLeftOut' | 'hourTwice';

/** A typed time that does not exist that night, or that comes twice. */
export interface ClockNote {
  readonly code: 'notThere' | 'twice';
  readonly at: 'from' | 'to';
}

/** The first year in which October, and not September, ends summer time. */
const firstYear = 1996;
/** Summer time begins at two o'clock, and the hour from two to three is left out; it ends at three, and the same hour comes twice. */
const changed = { from: 2 * minutesInHour, to: 3 * minutesInHour };

export function clockChangeOn(day: string): ClockChange | null {
  const [year, month, date] = day.split('-').map(Number);
  // Most days are told at once: the last Sunday is among the last seven days of 31.
  if ((month !== 3 && month !== 10) || (date ?? 0) < 25 || (year ?? 0) < firstYear) return null;
  if (new Date(day).getUTCDay() !== 0) return null;
  return month === 3 ? 'hourLeftOut' : 'hourTwice';
}

/** Real minutes from midnight to a time on the face of the clock that day; never falling. @param face 0–1440 */
export function realMinutes(day: string, face: number): number {
  const change = clockChangeOn(day);
  if (change === 'hourLeftOut') return Math.max(Math.min(face, changed.from), face - minutesInHour);
  return change === 'hourTwice' && face >= changed.to ? face + minutesInHour : face;
}

/** One piece, or two when it goes on past midnight; the second is left out when it ends at midnight. */
export function piecesOf({ day, from, to }: Stretch): readonly Piece[] {
  const [start, end] = [faceMinutes(from), faceMinutes(to)];
  if (end > start) return [{ day, from: start, to: end }];
  const first = { day, from: start, to: minutesInDay };
  return end === 0 ? [first] : [first, { day: addDays(day, 1), from: 0, to: end }];
}

/** Real minutes, whole. */
export function minutesOfPiece({ day, from, to }: Piece): number {
  return realMinutes(day, to) - realMinutes(day, from);
}

/** Real hours, exactly: 22–07 is 8 hours the night summer time begins, and 10 the night it ends. */
export function hoursOfShift(shift: Stretch): Hours {
  const minutes = piecesOf(shift).reduce((sum, piece) => sum + minutesOfPiece(piece), 0);
  return hours(minutes, minutesInHour);
}

/** The change of the clock that a shift goes through or into; null for nearly all. */
export function clockChangeIn(shift: Stretch): ClockChange | null {
  const piece = piecesOf(shift).find((each) => minutesOfPiece(each) !== each.to - each.from);
  return piece ? clockChangeOn(piece.day) : null;
}

/** What is said of a shift's two times; empty for nearly all. */
export function clockNotes(shift: Stretch): readonly ClockNote[] {
  const [start, end] = [faceMinutes(shift.from), faceMinutes(shift.to)];
  const endDay = end > start ? shift.day : addDays(shift.day, 1);
  return [...notesOf(shift.day, start, 'from'), ...notesOf(endDay, end, 'to')];
}

function notesOf(day: string, face: number, at: ClockNote['at']): ClockNote[] {
  const change = clockChangeOn(day);
  if (change === 'hourLeftOut' && face > changed.from && face < changed.to) return [{ code: 'notThere', at }];
  // Two o'clock exactly comes twice too; three comes once.
  return change === 'hourTwice' && face >= changed.from && face < changed.to ? [{ code: 'twice', at }] : [];
}
