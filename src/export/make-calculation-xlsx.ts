// From a calculation to a spreadsheet that goes on computing. Loaded on the click, and not before.

import type { CalculationSubject } from './document/calculation-subject.ts';
import { priceWorkbook } from './table/price-workbook.ts';
import { writeXlsx } from './table/xlsx.ts';

/** The same subject gives the same bytes. */
export function makeCalculationXlsx(subject: CalculationSubject): Promise<Blob> {
  return writeXlsx(priceWorkbook(subject), subject.createdAt);
}
