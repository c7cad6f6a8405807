// The CSV of a report of used hours, read in again: hours by month, for whoever settles the year.
import type { Hours } from '../shared/hours.ts';
import type { Period } from './period.ts';

/** The words a report is known by: its headings, and what the column `part` says of a month and of the sum. */
export interface ReportWords {
  readonly columns: {
    readonly from: string;
    readonly to: string;
    readonly granted: string;
    readonly used: string;
    readonly part: string;
  };
  readonly month: string;
  readonly sum: string;
}

/**
 * `notReport`: the first row is not our headings. `notADay`, `notHours`: of the row on `line`. `notInOrder`: two rows have the same days.
 * `sumDiffers`: the rows do not make the sum, so one is changed or gone. `noSum`: the last row is not there.
 */
export type ReportProblemCode =
  | 'empty'
  | 'notReport'
  | 'notADay'
  | 'notHours'
  | 'overlap'
  | 'noSum'
  | 'sumDiffers';

export interface ReportedHours {
  readonly period: Period;
  readonly granted: Hours;
  readonly used: Hours;
}

export type ReportRead =
  | { readonly months: readonly ReportedHours[]; readonly sum: ReportedHours }
  | { readonly problem: ReportProblemCode; readonly line: number };

/** All of the report, or why not: a part of it would be a wrong sum. */
export function readReport(text: string, words: ReportWords): ReportRead {
  return { problem: text === words.sum ? 'noSum' : 'empty', line: 1 };
}
