import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { HoursUsed } from '#domain/hours/hours-report.ts';
import { hours, noHours } from '#domain/shared/hours.ts';
import { ReportTables } from './ReportTables.tsx';

function used(granted: number, hoursUsed: number): HoursUsed {
  const none = {
    planned: noHours,
    eveningNight: noHours,
    weekend: noHours,
    holiday: noHours,
    abroad: noHours,
  };
  const period = { from: '2026-01-01', to: '2026-01-31' };
  return { period, granted: hours(granted), used: hours(hoursUsed), ...none };
}

function cells(...month: readonly [granted: number, hoursUsed: number]): readonly string[] {
  const only = used(...month);
  const report = { period: only.period, months: [only], sum: only, assistants: null };
  const html = render(<ReportTables report={report} name="januar 2026" />);
  const body = /<tbody>.*?<\/tbody>/s.exec(html)?.[0] ?? '';
  return [...body.matchAll(/<td data-column="([^"]*)">([^<]*)/g)].map(
    ([, column, text]) => `${column}: ${text}`,
  );
}

test('hours that are not used and hours used too much never stand as hours below zero', () => {
  expect(cells(140, 100.5)).toEqual(['Du har: 140', 'Brukt: 100,5', 'Ikke brukt: 39,5']);
  expect(cells(100, 140)).toEqual(['Du har: 100', 'Brukt: 140', 'Ikke brukt: 0', 'Brukt for mye: 40']);
});
