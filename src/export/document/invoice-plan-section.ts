// fakturaplan.pdf: each invoice and credit note of a year with its lines, how the hours were counted, and what is refunded.

import type { Convention } from '#domain/billing/billing-draft.schema.ts';
import type { Invoice, InvoiceLine, InvoicePlan } from '#domain/billing/plan.ts';
import type { QuarterUse } from '#domain/billing/read-used.ts';
import { formatDecimal } from '#text/decimals.ts';
import { formatDate, formatInstant } from '#text/format.ts';
import { carriedInWords } from '#text/nb/billing-lines.ts';
import { invoicePlanExport as words } from '#text/nb/invoice-plan-export.ts';
import { unbroken } from '#text/unbroken.ts';
import { heading, paragraph } from './blocks.ts';
import type { Block, Column, DocumentModel } from './model.ts';
import { yearEndBlocks } from './year-end-section.ts';

/** What the files of a year's invoices are about. No name: whom the invoice is for is not asked. */
export interface InvoiceSubject {
  readonly plan: InvoicePlan;
  readonly convention: Convention;
  /** Used hours beside the invoiced; null until they are known. */
  readonly periods: readonly QuarterUse[] | null;
  /** The hours or the price are those that the tool begins with. */
  readonly isExample: boolean;
}

/** @param createdAt instant with offset, the reader's clock */
export function invoicePlanDocument(subject: InvoiceSubject, createdAt: string): DocumentModel {
  return {
    title: words.title,
    kicker: words.kicker,
    footer: words.made(formatInstant(createdAt)),
    language: 'nb-NO',
    blocks: [heading(1, words.title), ...invoicePlanBlocks(subject)],
  };
}

/** All that stands below the title. */
function invoicePlanBlocks({ plan, convention, periods, isExample }: InvoiceSubject): readonly Block[] {
  return [
    paragraph(words.lead(plan.year)),
    ...(isExample ? [paragraph(words.example)] : []),
    heading(2, words.sections.overview),
    overview(plan),
    ...carriedBlocks(plan, convention),
    heading(2, words.conventionHeading),
    paragraph(words.convention[convention]),
    paragraph(words.amountRule),
    heading(2, words.vatHeading),
    paragraph(unbroken(words.vat)),
    heading(2, words.sections.each),
    ...plan.invoices.flatMap((invoice, index) => linesOf(invoice, index + 1)),
    ...(periods ? yearEndBlocks(periods) : []),
  ];
}

const start = (header: string): Column => ({ header, align: 'start' });
const end = (header: string): Column => ({ header, align: 'end' });

function overview({ invoices, hours, amount }: InvoicePlan): Block {
  const { column } = words;
  return {
    kind: 'table',
    caption: words.sections.overview,
    columns: [start(column.document), start(column.reason), end(column.hours), end(column.amount)],
    rows: [
      ...invoices.map((invoice, index) => [
        invoiceTitle(invoice, index + 1),
        words.reason[invoice.reason],
        formatDecimal(invoice.hours),
        formatDecimal(invoice.amount),
      ]),
      [words.sum, '', formatDecimal(hours), formatDecimal(amount)],
    ],
  };
}

/** @param number from 1 → «2. Kreditnota, 2. kvartal» */
function invoiceTitle({ document, quarter }: Invoice, number: number): string {
  return words.heading(number, words.document[document], words.quarter(quarter));
}

/** Each invoice that has a hundredth beside its own hours, and how many. */
function carriedBlocks({ invoices }: InvoicePlan, convention: Convention): readonly Block[] {
  return invoices.flatMap((invoice, index) => {
    const rounding = carriedInWords(invoice, convention);
    return rounding ? [paragraph(words.because(invoiceTitle(invoice, index + 1), rounding))] : [];
  });
}

function linesOf(invoice: Invoice, number: number): readonly Block[] {
  const { column } = words;
  const title = words.because(invoiceTitle(invoice, number), words.reason[invoice.reason]);
  return [
    heading(3, title),
    {
      kind: 'table',
      caption: title,
      columns: [
        start(column.from),
        start(column.to),
        end(column.days),
        end(column.hoursPerWeek),
        end(column.hours),
        end(column.price),
        end(column.amount),
      ],
      rows: [
        ...invoice.lines.map(lineCells),
        [words.sum, '', '', '', formatDecimal(invoice.hours), '', formatDecimal(invoice.amount)],
      ],
    },
  ];
}

function lineCells({ from, to, days, hoursPerWeek, hours, price, amount }: InvoiceLine): readonly string[] {
  const figures = [hoursPerWeek, hours, price, amount].map((value) => formatDecimal(value));
  return [formatDate(from), formatDate(to), String(days), ...figures];
}
