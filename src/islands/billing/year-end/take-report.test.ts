import { expect, it } from 'vitest';
import type { BillingTerms } from '#domain/billing/plan.ts';
import { toDecimals } from '#domain/shared/exact.ts';
import { hoursReportColumns, hoursReportParts } from '#text/nb/hours-report-export.ts';
import { leftInWords, refusedInWords } from './outcome.ts';
import { type ReportTaken, takeReports } from './take-report.ts';

const terms = (year: number, start = `${year}-01-01`): BillingTerms => ({
  year,
  start,
  convention: 'calendarDays',
  hours: [],
  prices: [],
});

type Month = readonly [from: string, to: string, used: string];

const january: Month = ['2025-01-01', '2025-01-31', '90,25'];
const february: Month = ['2025-02-01', '2025-02-28', '80,50'];
const march: Month = ['2025-03-01', '2025-03-31', '70,00'];
const quarter = [january, february, march];

/** As the hours account writes it. */
function report(
  months: readonly Month[],
  sum: string,
  columns: Partial<typeof hoursReportColumns> = hoursReportColumns,
) {
  const row = (cells: Record<string, string>) =>
    Object.keys(columns)
      .map((id) => cells[id] ?? '')
      .join(';');
  const [from] = months[0] ?? ['', '', ''];
  const [, to] = months.at(-1) ?? ['', '', ''];
  return [
    Object.values(columns).join(';'),
    ...months.map(([first, last, used]) =>
      row({ from: first, to: last, granted: '100,00', used, part: hoursReportParts.month }),
    ),
    row({ from, to, granted: '300,00', used: sum, part: hoursReportParts.sum }),
  ].join('\r\n');
}

const told = (taken: ReportTaken) =>
  'quarters' in taken
    ? taken.quarters.map((each) => `${each.quarter}: ${toDecimals(each.used)}`)
    : taken.problem;

it('a quarter of months is its used hours', () => {
  const taken = takeReports([report(quarter, '240,75')], terms(2025));
  expect(told(taken)).toEqual(['1: 240.75']);
  expect(taken).toMatchObject({ left: [] });
});

it('three reports of a month are a quarter when they come together', () => {
  const months = [report([march], '70'), report([january], '90,25'), report([february], '80,5')];
  expect(told(takeReports(months, terms(2025)))).toEqual(['1: 240.75']);
  expect(told(takeReports(months.slice(1), terms(2025)))).toBe('partQuarter');
  expect(told(takeReports([...months, report(quarter, '240,75')], terms(2025)))).toBe('sameDays');
});

it('one month alone says that all three are needed', () => {
  const refused = takeReports([report([january], '90,25')], terms(2025));
  if (!('problem' in refused)) throw new Error('A month is no quarter.');
  expect(refusedInWords(refused, terms(2025), [])).toContain('Alle tre månedene i kvartalet må være med.');
});

it('hours before the first day of the plan are told with why they are left out', () => {
  const plan = terms(2025, '2025-03-01');
  const taken = takeReports([report(quarter, '240,75')], plan);
  expect(told(taken)).toEqual(['1: 70.00']);
  // 90.25 + 80.50
  expect('left' in taken && leftInWords(taken.left, plan)).toEqual([
    '170,75 timer i rapporten er ikke med. De er fra før 1. mars 2025, som er den første dagen i planen.',
  ]);
});

it('the sum of a whole quarter counts before months that are rounded one by one', () => {
  const thirds: readonly Month[] = quarter.map(([from, to]) => [from, to, '0,33']);
  expect(told(takeReports([report(thirds, '1,00')], terms(2025)))).toEqual(['1: 1.00']);
});

it('a table that was saved before it had all its columns of today is a report', () => {
  const { from, to, granted, used, part } = hoursReportColumns;
  const older = report(quarter, '240,75', { from, to, granted, used, part });
  expect(told(takeReports([older], terms(2025)))).toEqual(['1: 240.75']);
});

it('a report of another year is not taken, and says why', () => {
  expect(told(takeReports([report(quarter, '240,75')], terms(2026)))).toBe('otherYear');
});

it('a report that does not add up is not taken, and its file is named when there are several', () => {
  expect(takeReports([report(quarter, '250,75')], terms(2025))).toMatchObject({ problem: 'sumDiffers' });
  const refused = takeReports([report([january], '90,25'), 'noe annet'], terms(2025));
  expect(refused).toMatchObject({ problem: 'notReport', nth: 1 });
  if (!('problem' in refused)) throw new Error('This is no report.');
  expect(refusedInWords(refused, terms(2025), ['a.csv', 'b.csv'])).toMatch(
    /^b\.csv: Dette er ikke en rapport/,
  );
  expect(refusedInWords(refused, terms(2025), [])).toMatch(/^Dette er ikke en rapport/);
});
