// From a year's invoices to their PDF. Loaded on the click, and not before.

import { invoicePlanExport } from '#text/nb/invoice-plan-export.ts';
import { invoicePlanDocument } from './document/invoice-plan-section.ts';
import { type MadePdf, pdfOf } from './made-pdf.ts';

/** The same invoices and instant give the same bytes. */
export function makeInvoicePlanPdf(...about: Parameters<typeof invoicePlanDocument>): Promise<MadePdf> {
  const [, createdAt] = about;
  return pdfOf(invoicePlanDocument(...about), invoicePlanExport.page, createdAt);
}
