// A report of used hours as one table of rows: each month, each assistant where they are told, and last the sum.

import type { HoursReport, HoursUsed } from '#domain/hours/hours-report.ts';
import { lacking } from '#domain/shared/hours.ts';
import { hoursReportColumns, hoursReportExport, hoursReportParts } from '#text/nb/hours-report-export.ts';
import type { CsvCell } from './csv.ts';

type ColumnId = keyof typeof hoursReportColumns;
type Row = Readonly<Partial<Record<ColumnId, CsvCell>>>;

const columns = Object.keys(hoursReportColumns) as readonly ColumnId[];

/** Days as YYYY-MM-DD. Every row has as many cells; what is not told of an assistant is empty. An example is told above the sum. */
export function hoursTable(
  { period, months, sum, assistants }: HoursReport,
  isExample = false,
): readonly (readonly CsvCell[])[] {
  const rows: readonly Row[] = [
    ...months.map((month) => hoursRow(month, hoursReportParts.month)),
    ...(assistants ?? []).map(({ initials, used }) => ({
      ...period,
      used,
      part: hoursReportParts.assistant(initials),
    })),
    ...(isExample ? [{ part: hoursReportExport.example }] : []),
    hoursRow(sum, hoursReportParts.sum),
  ];
  return [Object.values(hoursReportColumns), ...rows.map((row) => columns.map((id) => row[id] ?? null))];
}

function hoursRow({ period, ...hours }: HoursUsed, part: string): Row {
  const { granted, used } = hours;
  return { ...period, ...hours, unused: lacking(granted, used), over: lacking(used, granted), part };
}
