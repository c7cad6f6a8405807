// From a calculation to a spreadsheet that goes on computing. Loaded on the click, and not before.

import { calculationSubject } from './document/calculation-subject.ts';
import { priceWorkbook } from './table/price-workbook.ts';
import { writeXlsx } from './table/xlsx.ts';

/** The same calculation, rates and instant give the same bytes. */
export function makeCalculationXlsx(...about: Parameters<typeof calculationSubject>): Promise<Blob> {
  const subject = calculationSubject(...about);
  return writeXlsx(priceWorkbook(subject), subject.createdAt);
}
