// From a calculation to its table. Loaded on the click, and not before.

import type { CalculationSubject } from './document/calculation-subject.ts';
import { csvOf } from './table/csv.ts';
import { priceTable } from './table/price-table.ts';

/** The same subject gives the same bytes. */
export function makeCalculationCsv(subject: CalculationSubject): Blob {
  return csvOf(priceTable(subject));
}
