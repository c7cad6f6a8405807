// The CSV of a report of used hours, read in again: hours by month, for whoever settles the year.

import { type Hours, hours, sum } from '../shared/hours.ts';
import { parseDecimal } from '../shared/read-decimal.ts';
import { order } from './order.ts';
import type { Period } from './period.ts';
import { overlapOf } from './periods.ts';
import { readShiftDay } from './read-shift-day.ts';
import { readTable, type TableRow } from './read-table.ts';

/** The words a report is known by: its headings, and what the column `part` says of a month and of the sum. */
export interface ReportWords {
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly month: string;
  readonly sum: string;
}

type ReportColumn = 'from' | 'to' | 'granted' | 'used' | 'part';

/**
 * `notReport`: the first row is not our headings. `notADay` and `notHours`: of the row on the line. `overlap`: two months have a day in
 * common. `noMonths` and `noSum`: such a row is missing. `sumDiffers`: the months do not make the sum, so something is changed or gone.
 */
export type ReportProblemCode =
  | 'empty'
  | 'notReport'
  | 'notADay'
  | 'notHours'
  | 'overlap'
  | 'noMonths'
  | 'noSum'
  | 'sumDiffers';

export interface ReportedHours {
  readonly period: Period;
  readonly granted: Hours;
  readonly used: Hours;
}

export type ReportRead =
  | {
      /** In order of days. */
      readonly months: readonly ReportedHours[];
      readonly sum: ReportedHours;
    }
  | ReportProblem;

interface ReportProblem {
  readonly problem: ReportProblemCode;
  /** From 1; the last line when something is missing. */
  readonly line: number;
}

type Cells = (column: ReportColumn) => string;

/** All of the report, or why not: a part of it would be a wrong sum. Rows of assistants are passed over: the months have their hours. */
export function readReport(text: string, words: ReportWords): ReportRead {
  const [heading, ...rows] = readTable(text);
  if (!heading) return { problem: 'empty', line: 1 };
  const columns = Object.values(words.columns);
  if (columns.some((name) => !heading.cells.includes(name)))
    return { problem: 'notReport', line: heading.line };
  const cellsOf = ({ cells }: TableRow): Cells => {
    return (column) => cells[heading.cells.indexOf(words.columns[column])] ?? '';
  };
  const months: ReportedHours[] = [];
  const sums: ReportedHours[] = [];
  for (const row of rows) {
    const part = cellsOf(row)('part');
    if (part !== words.month && part !== words.sum) continue;
    const read = readRow(cellsOf(row), row.line);
    if ('problem' in read) return read;
    (part === words.month ? months : sums).push(read);
  }
  months.sort((a, b) => order(a.period.from, b.period.from));
  const [whole] = sums;
  const line = rows.at(-1)?.line ?? heading.line;
  if (months.length === 0) return { problem: 'noMonths', line };
  if (!whole) return { problem: 'noSum', line };
  if (months.some(({ period }, nth) => overlaps(months[nth - 1], period)))
    return { problem: 'overlap', line };
  return isSumOf(whole, months) ? { months, sum: whole } : { problem: 'sumDiffers', line };
}

function readRow(cell: Cells, line: number): ReportedHours | ReportProblem {
  const [from, to] = [readShiftDay(cell('from')), readShiftDay(cell('to'))];
  if ('problem' in from || 'problem' in to || from.day > to.day) return { problem: 'notADay', line };
  const [granted, used] = [parseDecimal(cell('granted')), parseDecimal(cell('used'))];
  if ('problem' in granted || 'problem' in used) return { problem: 'notHours', line };
  return { period: { from: from.day, to: to.day }, granted: granted.value, used: used.value };
}

function overlaps(before: ReportedHours | undefined, period: Period): boolean {
  return before !== undefined && overlapOf(before.period, period) !== null;
}

/** A spreadsheet may have rounded each figure to 0.01, so each may be off by half of that. */
function isSumOf(whole: ReportedHours, months: readonly ReportedHours[]): boolean {
  const off = sum(months.map(({ used }) => used)).sub(whole.used);
  return off.abs().lte(hours(months.length + 1, 200));
}
