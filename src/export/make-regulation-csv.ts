// From a regulated price to its table. Loaded on the click, and not before.

import { regulationSubject } from './document/regulation-subject.ts';
import { csvOf } from './table/csv.ts';
import { regulationTable } from './table/regulation-table.ts';

/** The same figures give the same bytes. */
export function makeRegulationCsv(...about: Parameters<typeof regulationSubject>): Blob {
  return csvOf(regulationTable(regulationSubject(...about)));
}
