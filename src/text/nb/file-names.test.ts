import { expect, test } from 'vitest';
import { hoursReportName, invoicePlanName, trainingReportName } from './file-names.ts';

test.each([
  ['2026-05-01', '2026-05-31', 'timerapport-2026-05'],
  ['2026-01-01', '2026-03-31', 'timerapport-2026-kvartal-1'],
  ['2026-10-01', '2026-12-31', 'timerapport-2026-kvartal-4'],
])('a report of %s – %s is called %3$s', (from, to, name) => {
  expect(hoursReportName({ from, to })).toBe(name);
});

test('a plan and a report on training are called by their year', () => {
  expect(invoicePlanName(2026)).toBe('fakturaplan-2026');
  expect(trainingReportName(2026)).toBe('opplaeringsrapport-2026');
  expect(trainingReportName(null)).toBe('opplaeringsrapport');
});
