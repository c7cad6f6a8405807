// From exact hours to lit windows. Rows say how often and which part of the day, not which weekday: the drawing shows
// how much help there is, not when. One window is one whole hour; what is left of an hour is not drawn.
import { sum } from '../shared/hours.ts';
import { type DayPart, dayParts } from './needs.schema.ts';
import type { Share } from './shares.ts';
import type { Day, WindowState } from './windows.ts';

/** The hour at which a part of the day is drawn from. Part of the drawing alone: the Act does not say when night is. */
const start: Readonly<Record<DayPart, number>> = { morning: 6, day: 10, evening: 17, night: 22 };
const daysInWeek = 7;
const hoursInDay = 24;
const mostWindows = daysInWeek * hoursInDay;
/** From Monday to Thursday, to Sunday, to Wednesday: few windows are spread over the week. */
const stride = 3;

export interface DrawnWeek {
  /** Monday first. */
  readonly days: readonly Day[];
  readonly lit: number;
  readonly half: number;
  /** Whole hours that found no window: help given at the same time, in a week of 168 hours. */
  readonly left: number;
}

/** Lit: hours that count. Half: those that do not, or may not. Two helpers at the same time share a window. */
export function weekOf(shares: readonly Share[]): DrawnWeek {
  const first = shares.filter(({ second }) => !second);
  const lit = first.filter(({ standing }) => standing === 'counts');
  const half = first.filter(({ standing }) => standing !== 'counts');
  const drawn = [...windowsOf('lit', lit), ...windowsOf('half', half)].slice(0, mostWindows);
  const days = Array.from({ length: daysInWeek }, () => Array<WindowState>(hoursInDay).fill('dark'));
  for (const [nth, { state, part }] of drawn.entries()) {
    const day = days[(nth * stride) % daysInWeek] as WindowState[];
    day[freeHour(day, start[part])] = state;
  }
  const ofState = (wanted: WindowState): number => drawn.filter(({ state }) => state === wanted).length;
  return {
    days,
    lit: ofState('lit'),
    half: ofState('half'),
    left: wholeHours(lit) + wholeHours(half) - drawn.length,
  };
}

interface Window {
  readonly state: WindowState;
  readonly part: DayPart;
}

/** A window for each whole hour of all together, in the part of the day where that hour is reached. */
function windowsOf(state: WindowState, shares: readonly Share[]): Window[] {
  let reached = 0;
  return dayParts.flatMap((last, nth) => {
    const parts = dayParts.slice(0, nth + 1);
    const before = reached;
    reached = Math.min(mostWindows, wholeHours(shares.filter(({ part }) => parts.includes(part))));
    return Array<Window>(reached - before).fill({ state, part: last });
  });
}

/** Never rounded up. */
function wholeHours(shares: readonly Share[]): number {
  return Number(sum(shares.map(({ hours }) => hours)).floor());
}

/** The first dark window from an hour on, and round by midnight. There is one: days are filled evenly. */
function freeHour(day: readonly WindowState[], from: number): number {
  const order = Array.from({ length: hoursInDay }, (_, step) => (from + step) % hoursInDay);
  return order.find((hour) => day[hour] === 'dark') ?? from;
}
