import { expect, it } from 'vitest';
import type { BillingTerms } from '#domain/billing/plan.ts';
import { toDecimals } from '#domain/shared/exact.ts';
import { hoursReportColumns, hoursReportParts } from '#text/nb/hours-report-export.ts';
import { takeReport } from './take-report.ts';

const terms = (year: number): BillingTerms => ({
  year,
  start: `${year}-01-01`,
  convention: 'calendarDays',
  hours: [],
  prices: [],
});

/** As the hours account writes it: the first quarter of 2025. */
function report(sum: string): string {
  const columns = Object.keys(hoursReportColumns);
  const row = (cells: Record<string, string>) => columns.map((id) => cells[id] ?? '').join(';');
  const month = (from: string, to: string, used: string) =>
    row({ from, to, granted: '100,00', used, part: hoursReportParts.month });
  return [
    Object.values(hoursReportColumns).join(';'),
    month('2025-01-01', '2025-01-31', '90,25'),
    month('2025-02-01', '2025-02-28', '80,50'),
    month('2025-03-01', '2025-03-31', '70,00'),
    row({ from: '2025-01-01', to: '2025-03-31', granted: '300,00', used: sum, part: hoursReportParts.sum }),
  ].join('\r\n');
}

it('a quarter of months is its used hours', () => {
  const taken = takeReport(report('240,75'), terms(2025));
  expect(
    'quarters' in taken && taken.quarters.map(({ quarter, used }) => [quarter, toDecimals(used)]),
  ).toEqual([[1, '240.75']]);
});

it('a report of another year is not taken, and says why', () => {
  expect(takeReport(report('240,75'), terms(2026))).toEqual({ problem: 'otherYear' });
});

it('a report that does not add up is not taken', () => {
  expect(takeReport(report('250,75'), terms(2025))).toMatchObject({ problem: 'sumDiffers' });
  expect(takeReport('noe annet', terms(2025))).toMatchObject({ problem: 'notReport' });
});
