// The end of a year's invoices: what was used, what is refunded by each method, and what the contract must say.

import type { QuarterUse } from '#domain/billing/read-used.ts';
import { refundMethods, type YearEnd, yearEnd } from '#domain/billing/year-end.ts';
import { formatDecimal } from '#text/decimals.ts';
import { invoicePlanExport } from '#text/nb/invoice-plan-export.ts';
import { facts, heading, paragraph } from './blocks.ts';
import type { Block } from './model.ts';

const { yearEnd: words, sections, quarter: quarterInWords, column } = invoicePlanExport;

/** The three methods stand side by side when something is unused: which of them counts is for the contract. */
export function yearEndBlocks(periods: readonly QuarterUse[]): readonly Block[] {
  const end = yearEnd(periods);
  return [
    heading(2, sections.yearEnd),
    ...outcome(end),
    sumFacts(end),
    periodTable(periods),
    paragraph(words.split),
    ...(end.unusedHours.gt(0) ? [paragraph(words.lead), refundTable(end), paragraph(words.contract)] : []),
  ];
}

function outcome({ unusedHours, overuseHours }: YearEnd): readonly Block[] {
  if (overuseHours.gt(0)) return [paragraph(words.overuse(formatDecimal(overuseHours)))];
  return unusedHours.equals(0) ? [paragraph(words.nothing)] : [];
}

function sumFacts({ invoicedHours, usedHours, unusedHours, overuseHours, invoiced }: YearEnd): Block {
  return facts(
    words.facts,
    [
      [words.invoicedHours, formatDecimal(invoicedHours)],
      [words.usedHours, formatDecimal(usedHours)],
      [words.unusedHours, formatDecimal(unusedHours)],
      [words.overuseHours, formatDecimal(overuseHours)],
      [words.invoiced, words.kroner(formatDecimal(invoiced))],
    ],
    '',
  );
}

function periodTable(periods: readonly QuarterUse[]): Block {
  return {
    kind: 'table',
    caption: words.periods,
    columns: [
      { header: column.quarter, align: 'start' },
      ...[words.invoicedHours, words.usedHours, column.price].map((header) => ({
        header,
        align: 'end' as const,
      })),
    ],
    rows: periods.map(({ quarter, invoicedHours, usedHours, price }) => [
      quarterInWords(quarter),
      ...[invoicedHours, usedHours, price].map((value) => formatDecimal(value)),
    ]),
  };
}

function refundTable({ refunds }: YearEnd): Block {
  return {
    kind: 'table',
    caption: words.methods,
    columns: [
      { header: words.method, align: 'start' },
      { header: column.amount, align: 'end' },
    ],
    rows: refundMethods.map((method) => [words.refund[method], formatDecimal(refunds[method])]),
  };
}
