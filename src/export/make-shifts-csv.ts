// From the shifts of an hours account to a table, which can be pasted in again. Loaded on the click, and not before.

import type { NewShift } from '#domain/hours/new-shift.ts';
import { shiftTable } from '#domain/hours/write-shifts.ts';
import { csvOf } from './table/csv.ts';

/** The same shifts give the same bytes. */
export function makeShiftsCsv(shifts: readonly NewShift[]): Blob {
  return csvOf(shiftTable(shifts));
}
