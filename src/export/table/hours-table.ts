// A report of used hours as one table of rows: each month, each assistant where they are told, and last the sum.

import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { rounded } from '#domain/shared/exact.ts';
import { type Hours, lacking } from '#domain/shared/hours.ts';
import { hoursReportColumns, hoursReportExport, hoursReportParts } from '#text/nb/hours-report-export.ts';
import type { CsvCell } from './csv.ts';

type ColumnId = keyof typeof hoursReportColumns;
type Row = Readonly<Partial<Record<ColumnId, CsvCell>>>;

const columns = Object.keys(hoursReportColumns) as readonly ColumnId[];

/**
 * Days as YYYY-MM-DD, hours rounded to 0.01. Every row has as many cells; what is not told of an assistant is empty. That hours are
 * planned, or invented, is told above the sum.
 */
export function hoursTable(
  { period, months, sum, assistants }: HoursReport,
  isExample = false,
): readonly (readonly CsvCell[])[] {
  const rows: readonly Row[] = [
    ...months.map((month) => hoursRow(month, hoursReportParts.month)),
    ...(assistants ?? []).map(({ initials, used }) => ({
      ...period,
      used: rounded(used),
      part: hoursReportParts.assistant(initials),
    })),
    ...(sum.planned.gt(0) ? [{ part: hoursReportExport.plannedInTable }] : []),
    ...(isExample ? [{ part: hoursReportExport.example }] : []),
    hoursRow(sum, hoursReportParts.sum),
  ];
  return [Object.values(hoursReportColumns), ...rows.map((row) => columns.map((id) => row[id] ?? null))];
}

function hoursRow({ period, ...hours }: HoursUsed, part: string): Row {
  const { granted, used } = hours;
  const figures = { ...hours, unused: lacking(granted, used), over: lacking(used, granted) };
  return { ...period, ...roundedAll(figures), part };
}

function roundedAll(figures: Readonly<Record<string, Hours>>): Row {
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, rounded(figure)]));
}
