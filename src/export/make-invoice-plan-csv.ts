// From a year's invoices to their table. Loaded on the click, and not before.

import type { InvoiceSubject } from './document/invoice-plan-section.ts';
import { csvOf } from './table/csv.ts';
import { invoiceTable } from './table/invoice-table.ts';

/** The same invoices give the same bytes. */
export function makeInvoicePlanCsv(subject: InvoiceSubject): Blob {
  return csvOf(invoiceTable(subject));
}
