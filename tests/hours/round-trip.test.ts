// What leaves the hours account as a table, and comes back in: the same shifts, and the same hours.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '#domain/hours/read-report.ts';
import { readShifts } from '#domain/hours/read-shifts.ts';
import { hoursReport } from '#domain/hours/report.ts';
import { drawnShifts, grants } from '#domain/hours/testing/shifts.ts';
import { rounded } from '#domain/shared/exact.ts';
import { makeShiftsCsv } from '#export/make-shifts-csv.ts';
import { csvOf } from '#export/table/csv.ts';
import { hoursTable } from '#export/table/hours-table.ts';
import { hoursReportColumns, hoursReportParts } from '#text/nb/hours-report-export.ts';

const textOf = async (file: Blob): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.bytes());
const words = { ...hoursReportParts, columns: hoursReportColumns };
const quarter = { from: '2026-01-01', to: '2026-03-31' };

test('shifts exported and imported are the same shifts', async () => {
  await fc.assert(
    fc.asyncProperty(drawnShifts, async (shifts) => {
      const { rows, problems } = readShifts(await textOf(makeShiftsCsv(shifts)), []);
      expect(problems).toEqual([]);
      expect(rows.map(({ shift }) => shift)).toEqual(shifts.map(({ id: _, ...shift }) => shift));
    }),
  );
});

test('a report read in has the hours of each month, with assistants or without', async () => {
  await fc.assert(
    fc.asyncProperty(drawnShifts, fc.boolean(), async (shifts, withAssistants) => {
      const account = { id: 'a', name: '', grants: grants('2025-01-01/ 31.96'), shifts };
      const report = hoursReport(account, quarter, { today: '2026-12-31', withAssistants });
      const read = readReport(await textOf(csvOf(hoursTable(report))), words);
      if ('problem' in read) throw new Error(`${read.problem} on line ${read.line}`);
      const told = [...report.months, report.sum].map(({ period, granted, used }) => {
        return { period, granted: rounded(granted), used: rounded(used) };
      });
      expect([...read.months, read.sum]).toEqual(told);
    }),
  );
});
