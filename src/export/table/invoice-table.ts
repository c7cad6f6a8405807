// A year's invoices as one table of rows: every line, the sum of each invoice and of the year, and how it was counted.

import type { Convention } from '#domain/billing/billing-draft.schema.ts';
import type { Invoice } from '#domain/billing/plan.ts';
import type { QuarterUse } from '#domain/billing/read-used.ts';
import { refundMethods, yearEnd } from '#domain/billing/year-end.ts';
import { exact } from '#domain/shared/exact.ts';
import { carriedInWords } from '#text/nb/billing-lines.ts';
import { invoicePlanExport as words } from '#text/nb/invoice-plan-export.ts';
import type { InvoiceSubject } from '../document/invoice-plan-section.ts';
import type { CsvCell } from './csv.ts';

type ColumnId = keyof typeof words.column;
type Row = Readonly<Partial<Record<ColumnId, CsvCell>>>;

const columns = Object.keys(words.column) as readonly ColumnId[];

/** Days as YYYY-MM-DD. Every row has as many cells. */
export function invoiceTable({
  plan,
  convention,
  periods,
  isExample,
}: InvoiceSubject): readonly (readonly CsvCell[])[] {
  const rows: readonly Row[] = [
    ...plan.invoices.flatMap((invoice, index) => invoiceRows(invoice, index + 1, convention)),
    { row: words.row.year, hours: plan.hours, amount: plan.amount },
    ...(periods ? yearEndRows(periods) : []),
    ...[...(isExample ? [words.example] : []), words.convention[convention], words.amountRule, words.vat].map(
      (note) => ({
        row: words.row.note,
        note,
      }),
    ),
  ];
  return [Object.values(words.column), ...rows.map((row) => columns.map((id) => row[id] ?? null))];
}

/** @param number from 1 */
function invoiceRows(invoice: Invoice, number: number, convention: Convention): Row[] {
  const { document, reason, quarter, lines, hours, amount } = invoice;
  const about: Row = {
    number: exact(number),
    document: words.document[document],
    reason: words.reason[reason],
    quarter: exact(quarter),
  };
  return [
    ...lines.map(({ days, ...line }) => ({ ...about, ...line, days: exact(days), row: words.row.line })),
    { ...about, hours, amount, row: words.row.document, note: carriedInWords(invoice, convention) },
  ];
}

/** Used hours of each quarter and price, what is left or too much, and the refund by each method. */
function yearEndRows(periods: readonly QuarterUse[]): readonly Row[] {
  const { unusedHours, overuseHours, refunds } = yearEnd(periods);
  const { yearEnd: said, row } = words;
  const refundRows = refundMethods.map((method) => ({
    row: row.refund,
    amount: refunds[method],
    note: said.refund[method],
  }));
  return [
    ...periods.map(({ quarter, usedHours, price }) => ({
      row: row.used,
      quarter: exact(quarter),
      hours: usedHours,
      price,
    })),
    { row: said.unusedHours, hours: unusedHours },
    { row: said.overuseHours, hours: overuseHours },
    ...refundRows,
    { row: row.note, note: said.contract },
  ];
}
