// Shifts as a table that `readShifts` reads again, and that a spreadsheet opens.
import type { NewShift } from './new-shift.ts';
import { columnOrder, type ShiftColumn, shiftColumns } from './shift-columns.ts';

/** What the column of work abroad says; empty is no. */
const yes = 'ja';

/** A heading, then a row a shift in the order they come. Days as YYYY-MM-DD, times as HH:MM. */
export function shiftTable(shifts: readonly NewShift[]): readonly (readonly string[])[] {
  const cells = shifts.map(({ isAbroad, ...shift }): Record<ShiftColumn, string> => {
    return { ...shift, isAbroad: isAbroad ? yes : '' };
  });
  return [columnOrder.map(nameOf), ...cells.map((row) => columnOrder.map((column) => row[column]))];
}

function nameOf(column: ShiftColumn): string {
  const [name] = shiftColumns[column];
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
