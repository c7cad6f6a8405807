// A shift before it is in an account, and when it would be there twice.
import type { Shift } from './account.schema.ts';
import { faceMinutes, minutesInDay } from './clock-times.ts';
import { dayNumber } from './periods.ts';

/** A shift without `id`, which is the caller's to draw. */
export type NewShift = Omit<Shift, 'id'>;

/** The same shift: midnight is written in two ways. */
export function shiftKey({ day, from, to, assistant, isAbroad }: NewShift): string {
  return `${day} ${from} ${to === '00:00' ? '24:00' : to} ${assistant} ${isAbroad}`;
}

/** @returns whether a shift has a minute in common with one of those there, by the same assistant */
export function overlapFinder(there: readonly NewShift[]): (shift: NewShift) => boolean {
  const byDay = new Map<number, NewShift[]>();
  for (const shift of there) {
    const day = dayNumber(shift.day);
    byDay.set(day, [...(byDay.get(day) ?? []), shift]);
  }
  return (shift) => {
    const day = dayNumber(shift.day);
    const near = [day - 1, day, day + 1].flatMap((each) => byDay.get(each) ?? []);
    return near.some((other) => other.assistant === shift.assistant && overlaps(other, shift));
  };
}

/** On the face of the clock, across midnight. */
function overlaps(one: NewShift, other: NewShift): boolean {
  const [a, b] = [faceSpan(one), faceSpan(other)];
  return a.from < b.to && b.from < a.to;
}

function faceSpan(shift: NewShift): { readonly from: number; readonly to: number } {
  const midnight = dayNumber(shift.day) * minutesInDay;
  const [from, to] = [faceMinutes(shift.from), faceMinutes(shift.to)];
  return { from: midnight + from, to: midnight + (to > from ? to : to + minutesInDay) };
}
