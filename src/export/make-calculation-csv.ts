// From a calculation to its table. Loaded on the click, and not before.

import { calculationSubject } from './document/calculation-subject.ts';
import { csvOf } from './table/csv.ts';
import { priceTable } from './table/price-table.ts';

/** The same calculation and rates give the same bytes. */
export function makeCalculationCsv(...about: Parameters<typeof calculationSubject>): Blob {
  return csvOf(priceTable(calculationSubject(...about)));
}
