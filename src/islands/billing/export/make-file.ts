// Makes a file of the year's invoices when the reader asks for it: only then does the code that writes it come.
import type { InvoiceSubject } from '#export/document/invoice-plan-section.ts';
import { invoicePlanName } from '#text/nb/file-names.ts';
import { localInstant } from '../../application/clock.ts';
import type { MadeFile } from '../../rates/shared/file-buttons.tsx';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** What it is, and its year. */
export const fileName = (kind: FileKind, { plan }: Pick<InvoiceSubject, 'plan'>): string =>
  `${invoicePlanName(plan.year)}.${kind}`;

export async function makeFile(kind: FileKind, subject: InvoiceSubject): Promise<MadeFile> {
  if (kind === 'pdf') {
    const { makeInvoicePlanPdf } = await import('#export/make-invoice-plan-pdf.ts');
    return makeInvoicePlanPdf(subject, localInstant(new Date()));
  }
  const { makeInvoicePlanCsv } = await import('#export/make-invoice-plan-csv.ts');
  return { file: makeInvoicePlanCsv(subject), unprintable: [] };
}
