// Shifts as they are pasted, or opened as CSV. Nothing is dropped in silence: a row is a heading, a shift, or a problem with its line.
import { highest, type Shift } from './account.schema.ts';
import { type NewShift, shiftKey } from './new-shift.ts';
import { readShiftDay, type ShiftDayProblem } from './read-shift-day.ts';
import { readTable, type TableRow } from './read-table.ts';
import { readFromTo, readTimes, type TimesProblemCode, type TimesRead } from './read-times.ts';
import { columnOrder, type ShiftColumn, shiftColumns } from './shift-columns.ts';

/** `notYesNo`: of work abroad. `tooManyCells`: text beyond the last column. `tooMany`: more than an account can hold. */
export type ShiftProblemCode =
  | TimesProblemCode
  | ShiftDayProblem
  | 'tooLongInitials'
  | 'notYesNo'
  | 'tooManyCells'
  | 'tooMany';

export interface ShiftRow {
  /** Of the text, from 1. */
  readonly line: number;
  readonly shift: NewShift;
  /** The same shift is in the account, or further up. */
  readonly isDuplicate: boolean;
}

export interface ShiftRowProblem {
  readonly line: number;
  /** The row's cells, cut when they are long. */
  readonly typed: string;
  /** The first that is wrong. */
  readonly code: ShiftProblemCode;
}

/** In order of lines. */
export interface ShiftsRead {
  readonly rows: readonly ShiftRow[];
  readonly problems: readonly ShiftRowProblem[];
  /** The line of a first row that names columns; null when there is none. */
  readonly headingLine: number | null;
  /** Headings that say nothing to us: what stands below them is not read. */
  readonly unknownColumns: readonly string[];
}

type Layout = readonly (ShiftColumn | null)[];
type RowRead = { readonly shift: NewShift } | { readonly problem: ShiftProblemCode };

const shownLength = 80;
const affirmed = ['ja', 'j', 'x', '1', 'sann', 'true'];
const denied = ['', 'nei', 'n', '0', 'usann', 'false'];

/**
 * Columns as the heading has them; without one: day, from, to, initials, abroad. Both times may stand in one cell: «8-16».
 * @param there the account's shifts
 */
export function readShifts(text: string, there: readonly Shift[]): ShiftsRead {
  const table = readTable(text);
  const heading = table[0] && isHeading(table[0]) ? table[0] : null;
  const layout = heading?.cells.map(columnOf);
  const [rows, problems]: [ShiftRow[], ShiftRowProblem[]] = [[], []];
  const seen = new Set(there.map(shiftKey));
  let room = highest.shifts - there.length;
  for (const { line, cells } of heading ? table.slice(1) : table) {
    const read = readRow(cells, layout ?? layoutWithout(cells));
    const isDuplicate = 'shift' in read && seen.has(shiftKey(read.shift));
    const isTooMany = room <= 0 && !isDuplicate;
    if ('problem' in read) problems.push({ line, typed: shown(cells), code: read.problem });
    else if (isTooMany) problems.push({ line, typed: shown(cells), code: 'tooMany' });
    else {
      rows.push({ line, shift: read.shift, isDuplicate });
      seen.add(shiftKey(read.shift));
      room -= isDuplicate ? 0 : 1;
    }
  }
  const unknownColumns = heading?.cells.filter((cell) => cell && !columnOf(cell)) ?? [];
  return { rows, problems, headingLine: heading?.line ?? null, unknownColumns };
}

/** One cell is the name of a column, and none has a figure: initials may be the word of a column. */
function isHeading({ cells }: TableRow): boolean {
  return cells.some((cell) => columnOf(cell) !== null) && !cells.some((cell) => /\d/.test(cell));
}

function columnOf(cell: string): ShiftColumn | null {
  const name = cell.toLowerCase();
  return columnOrder.find((column) => shiftColumns[column].some((each) => each === name)) ?? null;
}

/** Two times in the second cell leave no column for the third. */
function layoutWithout([, times = '']: readonly string[]): Layout {
  return 'from' in readTimes(times) ? columnOrder.filter((column) => column !== 'to') : columnOrder;
}

function readRow(cells: readonly string[], layout: Layout): RowRead {
  const cell = (column: ShiftColumn): string => cells[layout.indexOf(column)] ?? '';
  if (cells.slice(layout.length).some((each) => each !== '')) return { problem: 'tooManyCells' };
  const day = readShiftDay(cell('day'));
  if ('problem' in day) return day;
  const times = timesOf(cell('from'), cell('to'));
  if ('problem' in times) return times;
  const [assistant, abroad] = [cell('assistant'), cell('isAbroad').toLowerCase()];
  if (assistant.length > highest.initials) return { problem: 'tooLongInitials' };
  if (![...affirmed, ...denied].includes(abroad)) return { problem: 'notYesNo' };
  return { shift: { ...day, ...times, assistant, isAbroad: affirmed.includes(abroad) } };
}

function timesOf(from: string, to: string): TimesRead {
  return to === '' ? readTimes(from) : readFromTo(from, to);
}

function shown(cells: readonly string[]): string {
  const typed = cells.join('; ');
  return typed.length > shownLength ? `${typed.slice(0, shownLength)} …` : typed;
}
