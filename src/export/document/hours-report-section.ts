// timerapport.pdf: hours granted and used in a month or a quarter, when and where, with lines to sign.

import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { type Hours, lacking } from '#domain/shared/hours.ts';
import { formatDecimal } from '#text/decimals.ts';
import { dayInNorway, formatDate, formatInstant } from '#text/format.ts';
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
      ...hoursReportBlocks(report, dayInNorway(Date.parse(createdAt))),
    ],
  };
}

/** All that stands below the title. @param today YYYY-MM-DD */
function hoursReportBlocks(report: HoursReport, today: string): readonly Block[] {
  const { sum, months, assistants } = report;
  return [
    paragraph(words.lead),
    paragraph(words.noNames),
    ...notOver(report, today),
    heading(2, words.sections.sum),
    sumFacts(report),
    ...(sum.used.gt(sum.granted) ? [paragraph(words.over(formatDecimal(sum.used.sub(sum.granted))))] : []),
    ...(months.length > 1 ? [heading(2, words.sections.months), monthTable(report), ...netNote(report)] : []),
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
  const { granted, used, planned } = sum;
  return facts(
    words.sections.sum,
    [
      [words.period, words.stretch(formatDate(period.from), formatDate(period.to))],
      [words.hours.granted, formatDecimal(granted)],
      [words.hours.used, ofWhole(used, granted)],
      ...(planned.gt(0) ? [[words.hours.planned, formatDecimal(planned)] as const] : []),
      [words.hours.unused, formatDecimal(lacking(granted, used))],
      [words.hours.over, formatDecimal(lacking(used, granted))],
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
  const { granted, used, planned, unused, over } = words.hours;
  const hasPlanned = sum.planned.gt(0);
  return {
    kind: 'table',
    caption: words.sections.months,
    columns: [
      { header: words.month, align: 'start' },
      ...[granted, used, ...(hasPlanned ? [planned] : []), unused, over].map((header) => ({
        header,
        align: 'end' as const,
      })),
    ],
    rows: [
      ...months.map((month) => [
        capitalised(monthInWords(month.period.from.slice(0, 7))),
        ...figuresOf(month, hasPlanned),
      ]),
      [words.sum, ...figuresOf(sum, hasPlanned)],
    ],
  };
}

/** What is planned is told of on the paper that is signed. */
function notOver({ period, sum }: HoursReport, today: string): readonly Block[] {
  if (period.to <= today) return [];
  return [
    paragraph(words.notOver(formatDate(today))),
    ...(sum.planned.gt(0) ? [paragraph(words.planned)] : []),
  ];
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function netNote({ months }: HoursReport): readonly Block[] {
  const isOver = ({ granted, used }: HoursUsed): boolean => used.gt(granted);
  return months.some(isOver) && !months.every(isOver) ? [paragraph(words.net)] : [];
}

/** What is not used and what is used too much stand apart, and neither is below zero. */
function figuresOf({ granted, used, planned }: HoursUsed, hasPlanned: boolean): readonly string[] {
  const coming = hasPlanned ? [planned] : [];
  return [granted, used, ...coming, lacking(granted, used), lacking(used, granted)].map((hours) =>
    formatDecimal(hours),
  );
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
