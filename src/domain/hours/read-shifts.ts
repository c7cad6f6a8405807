// Shifts as they are pasted, or opened as CSV. Nothing is dropped in silence: a row is a heading, a shift, or a problem with its line.
import { highest, type Shift } from './account.schema.ts';
import { type NewShift, shiftKey } from './new-shift.ts';
import { readShiftDay, type ShiftDayProblem } from './read-shift-day.ts';
import { readTable, type TableRow } from './read-table.ts';
import { readFromTo, readTimes, type TimesProblemCode, type TimesRead } from './read-times.ts';
import { columnOrder, type ShiftColumn, shiftColumns } from './shift-columns.ts';

/** `oneCell`: a day and more, with nothing we know between. `notYesNo`: of work abroad. `tooManyCells`: text beyond the last column. `tooMany`: more than an account can hold. */
export type ShiftProblemCode =
  | TimesProblemCode
  | ShiftDayProblem
  | 'oneCell'
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
  /** The whole row as it stood, to be mended. */
  readonly text: string;
  /** The first that is wrong. */
  readonly code: ShiftProblemCode;
}

/** In order of lines. */
export interface ShiftsRead {
  readonly rows: readonly ShiftRow[];
  readonly problems: readonly ShiftRowProblem[];
  /** The line of a first row that names columns, and the row as it stood; null when there is none. */
  readonly heading: Pick<TableRow, 'line' | 'text'> | null;
  /** Headings that say nothing to us: what stands below them is not read. */
  readonly unknownColumns: readonly string[];
}

type Layout = readonly (ShiftColumn | null)[];
type RowRead = { readonly shift: NewShift } | { readonly problem: ShiftProblemCode };

const shownLength = 80;
/** Day, from, to, initials, abroad. */
const spaced =
  /^(\S+)\s+(\d{1,2}(?:[.:]?\d{2})?)(?:\s*[-–—−]\s*|\s+til\s+|\s+)(\d{1,2}(?:[.:]?\d{2})?)(?:\s+(\S{1,6}))?(?:\s+(ja|nei))?$/i;
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
  for (const { line, cells: typed, text: row } of heading ? table.slice(1) : table) {
    const cells = layout ? typed : spacedCells(typed);
    const read = readRow(cells, layout ?? layoutWithout(cells));
    const refuse = (code: ShiftProblemCode) => problems.push({ line, typed: shown(typed), text: row, code });
    const isDuplicate = 'shift' in read && seen.has(shiftKey(read.shift));
    const isTooMany = room <= 0 && !isDuplicate;
    if ('problem' in read) refuse(read.problem);
    else if (isTooMany) refuse('tooMany');
    else {
      rows.push({ line, shift: read.shift, isDuplicate });
      seen.add(shiftKey(read.shift));
      room -= isDuplicate ? 0 : 1;
    }
  }
  const unknownColumns = heading?.cells.filter((cell) => cell && !columnOf(cell)) ?? [];
  return { rows, problems, heading, unknownColumns };
}

/** One cell is the name of a column, and none has a figure: initials may be the word of a column. */
function isHeading({ cells }: TableRow): boolean {
  return cells.some((cell) => columnOf(cell) !== null) && !cells.some((cell) => /\d/.test(cell));
}

function columnOf(cell: string): ShiftColumn | null {
  const name = cell
    .toLowerCase()
    .replace(/\s*[-–—−/]\s*/g, '-')
    .replace(/[.:]$/, '');
  return columnOrder.find((column) => shiftColumns[column].some((each) => each === name)) ?? null;
}

/** Two times in the second cell leave no column for the third. */
function layoutWithout([, times = '']: readonly string[]): Layout {
  return 'from' in readTimes(times) ? columnOrder.filter((column) => column !== 'to') : columnOrder;
}

/** A row with spaces alone between is cut where no other reading is possible: «2026-07-16 8 16 AB». */
function spacedCells(cells: readonly string[]): readonly string[] {
  const [first = '', ...more] = cells;
  const found = more.some((cell) => cell !== '') ? null : spaced.exec(first);
  return found?.slice(1).map((cell) => cell ?? '') ?? cells;
}

/** What stands alone, and begins with a day. */
function isOneCell([first = '', ...more]: readonly string[]): boolean {
  const [day = '', ...rest] = first.split(/\s+/);
  return rest.length > 0 && more.every((cell) => cell === '') && 'day' in readShiftDay(day);
}

function readRow(cells: readonly string[], layout: Layout): RowRead {
  const cell = (column: ShiftColumn): string => cells[layout.indexOf(column)] ?? '';
  if (cells.slice(layout.length).some((each) => each !== '')) return { problem: 'tooManyCells' };
  const day = readShiftDay(cell('day'));
  if ('problem' in day) return isOneCell(cells) ? { problem: 'oneCell' } : day;
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
