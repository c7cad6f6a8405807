// A week's shifts as the seven houses draw them: a window is lit when there is help in that hour, however little. What comes after
// midnight is drawn on the day it happens.
import type { Day } from '../needs/windows.ts';
import { addDays } from '../shared/dates.ts';
import { minutesInHour } from './clock-times.ts';
import { periodOf } from './periods.ts';
import { piecesIn, type ShiftIndex } from './shift-index.ts';

const hoursInDay = 24;

/** Seven days, Monday first, of the week that `day` is in. */
export function weekWindows(index: ShiftIndex, day: string): readonly Day[] {
  const week = periodOf('week', day);
  const pieces = piecesIn(index, week);
  return Array.from({ length: 7 }, (_, nth) => {
    const ofDay = pieces.filter((piece) => piece.day === addDays(week.from, nth));
    return Array.from({ length: hoursInDay }, (_hour, hour) => {
      const [from, to] = [hour * minutesInHour, (hour + 1) * minutesInHour];
      return ofDay.some((piece) => piece.from < to && from < piece.to) ? 'lit' : 'dark';
    });
  });
}
