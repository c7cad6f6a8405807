// From a report of used hours to its table, which can be read in again. Loaded on the click, and not before.

import { csvOf } from './table/csv.ts';
import { hoursTable } from './table/hours-table.ts';

/** The same report gives the same bytes. */
export function makeHoursReportCsv(...about: Parameters<typeof hoursTable>): Blob {
  return csvOf(hoursTable(...about));
}
