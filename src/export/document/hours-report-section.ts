// timerapport.pdf: hours granted and used in a month or a quarter, when and where, with lines to sign.

import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { type Hours, lacking } from '#domain/shared/hours.ts';
import { formatDecimal } from '#text/decimals.ts';
import { formatDate, formatInstant } from '#text/format.ts';
import { hoursReportExport as words } from '#text/nb/hours-report-export.ts';
import { monthInWords } from '#text/nb/months.ts';
import { facts, heading, paragraph } from './blocks.ts';
import type { Block, DocumentModel } from './model.ts';

/**
 * Whom the hours are for is written by hand: the report has no names.
 * @param createdAt instant with offset, the reader's clock
 * @param isExample the hours are invented by us
 */
export function hoursReportDocument(
  report: HoursReport,
  createdAt: string,
  isExample: boolean,
): DocumentModel {
  return {
    title: words.title,
    kicker: words.kicker,
    footer: words.made(formatInstant(createdAt)),
    language: 'nb-NO',
    blocks: [
      heading(1, words.title),
      ...(isExample ? [paragraph(words.example)] : []),
      ...hoursReportBlocks(report),
    ],
  };
}

/** All that stands below the title. */
function hoursReportBlocks(report: HoursReport): readonly Block[] {
  const { sum, months, assistants } = report;
  return [
    paragraph(words.lead),
    paragraph(words.noNames),
    heading(2, words.sections.sum),
    sumFacts(report),
    ...(sum.used.gt(sum.granted) ? [paragraph(words.over(formatDecimal(sum.used.sub(sum.granted))))] : []),
    ...(months.length > 1
      ? [heading(2, words.sections.months), monthTable(report), ...overNote(report)]
      : []),
    heading(2, words.sections.shares),
    shareTable(sum),
    paragraph(words.sharesOverlap),
    ...(assistants ? assistantBlocks(assistants) : []),
    paragraph(words.rounding),
    heading(2, words.sign),
    { kind: 'blankLines', labels: words.lines },
  ];
}

function sumFacts({ period, sum }: HoursReport): Block {
  const { granted, used } = sum;
  return facts(
    words.sections.sum,
    [
      [words.period, words.stretch(formatDate(period.from), formatDate(period.to))],
      [words.hours.granted, formatDecimal(granted)],
      [words.hours.used, ofWhole(used, granted)],
      [words.hours.unused, formatDecimal(lacking(granted, used))],
    ],
    '',
  );
}

/** With how much of the whole it is, where there is a whole. */
function ofWhole(part: Hours, whole: Hours): string {
  return whole.equals(0) ? formatDecimal(part) : words.ofUsed(formatDecimal(part), percentOf(part, whole));
}

/** One decimal; a dash where there is nothing to be a part of. */
function percentOf(part: Hours, whole: Hours): string {
  return whole.equals(0) ? '–' : `${formatDecimal(part.mul(100).div(whole), 1)} %`;
}

function monthTable({ months, sum }: HoursReport): Block {
  const { granted, used, unused } = words.hours;
  return {
    kind: 'table',
    caption: words.sections.months,
    columns: [
      { header: words.month, align: 'start' },
      ...[granted, used, unused].map((header) => ({ header, align: 'end' as const })),
    ],
    rows: [
      ...months.map((month) => [
        capitalised(monthInWords(month.period.from.slice(0, 7))),
        ...figuresOf(month),
      ]),
      [words.sum, ...figuresOf(sum)],
    ],
  };
}

function overNote({ months }: HoursReport): readonly Block[] {
  return months.some(({ granted, used }) => used.gt(granted)) ? [paragraph(words.minus)] : [];
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Unused is below zero for what is used too much, so that the months add up to the sum. */
function figuresOf({ granted, used }: HoursUsed): readonly string[] {
  return [granted, used, granted.sub(used)].map((hours) => formatDecimal(hours));
}

function shareTable(sum: HoursUsed): Block {
  const shares = ['eveningNight', 'weekend', 'holiday', 'abroad'] as const;
  return {
    kind: 'table',
    caption: words.sections.shares,
    columns: [
      { header: words.kind, align: 'start' },
      { header: words.hours.used, align: 'end' },
      { header: words.share, align: 'end' },
    ],
    rows: shares.map((share) => [
      words.hours[share],
      formatDecimal(sum[share]),
      percentOf(sum[share], sum.used),
    ]),
  };
}

function assistantBlocks(assistants: NonNullable<HoursReport['assistants']>): readonly Block[] {
  return [
    heading(2, words.sections.assistants),
    paragraph(words.withInitials),
    {
      kind: 'table',
      caption: words.sections.assistants,
      columns: [
        { header: words.assistant, align: 'start' },
        { header: words.hours.used, align: 'end' },
      ],
      rows: assistants.map(({ initials, used }) => [initials || words.notTold, formatDecimal(used)]),
    },
  ];
}
