// Days abroad in a year against the four weeks that need no application. How days are counted is not settled: days with help or every
// day of the stay, in a year or in a stay. All four are counted, and none is chosen.
// @source the municipality's slides of 2018: up to four weeks abroad without application

import type { Period } from './period.ts';
import { dayNumber, daysIn, overlapOf, yearPeriod } from './periods.ts';
import type { ShiftIndex } from './shift-index.ts';

/** Four weeks. */
const daysAbroadAllowed = 28;
/** So many days or more are near: a week is left. */
const daysAbroadNear = 21;
/** A stay with more days than this between two days with help is two stays: nobody knows where the days were spent. */
const longestPause = 7;

export type AbroadStanding = 'none' | 'under' | 'near' | 'atLimit' | 'over';

export interface AbroadDays {
  /** Days with help abroad. */
  readonly workDays: number;
  /** From the first such day to the last. */
  readonly calendarDays: number;
}

/** From the first day with help abroad to the last, with no help at home between, and no week without help. */
export interface Stay extends Period, AbroadDays {}

export interface Abroad {
  /** The stays with a day in the year, in order, whole. */
  readonly stays: readonly Stay[];
  /** Their days within the year. */
  readonly year: AbroadDays;
  /** The most of any one of them, days outside the year too. */
  readonly longestStay: AbroadDays;
  /** By the reading that counts the most days. */
  readonly standing: AbroadStanding;
  /** More than four weeks by one reading, and not by another. */
  readonly dependsOnReading: boolean;
}

export function abroadIn(index: ShiftIndex, year: number): Abroad {
  const whole = yearPeriod(year);
  const runs = runsOf(index).filter((run) => overlapOf(stayOf(run), whole));
  const stays = runs.map(stayOf);
  const cut = runs.map((run) => stayOf(run.filter((day) => day >= whole.from && day <= whole.to)));
  const days = { year: daysOf(cut, sumOf), longestStay: daysOf(stays, mostOf) };
  const readings = Object.values(days).flatMap(({ workDays, calendarDays }) => [workDays, calendarDays]);
  const over = readings.filter((count) => count > daysAbroadAllowed).length;
  return {
    stays,
    ...days,
    standing: standingOf(mostOf(readings)),
    dependsOnReading: over > 0 && over < readings.length,
  };
}

function standingOf(days: number): AbroadStanding {
  if (days === 0) return 'none';
  if (days > daysAbroadAllowed) return 'over';
  if (days === daysAbroadAllowed) return 'atLimit';
  return days >= daysAbroadNear ? 'near' : 'under';
}

/** The days with help abroad of each stay, in order of time; never empty. */
function runsOf({ pieces }: ShiftIndex): readonly (readonly string[])[] {
  const runs: string[][] = [];
  /** The day of the last help, when that was abroad. */
  let last: string | null = null;
  for (const { day, isAbroad } of pieces) {
    const isNear: boolean = last !== null && dayNumber(day) - dayNumber(last) <= longestPause + 1;
    if (isAbroad && !isNear) runs.push([day]);
    if (isAbroad && isNear && day !== last) runs.at(-1)?.push(day);
    last = isAbroad ? day : null;
  }
  return runs;
}

/** @param days at least one, in order of time */
function stayOf(days: readonly string[]): Stay {
  const period = { from: days.at(0) as string, to: days.at(-1) as string };
  return { ...period, workDays: days.length, calendarDays: daysIn(period) };
}

function daysOf(stays: readonly Stay[], of: (counts: readonly number[]) => number): AbroadDays {
  return {
    workDays: of(stays.map(({ workDays }) => workDays)),
    calendarDays: of(stays.map(({ calendarDays }) => calendarDays)),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function mostOf(counts: readonly number[]): number {
  return Math.max(0, ...counts);
}
