// What the year says of its end: never less than is booked.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { indexShifts } from '#domain/hours/shift-index.ts';
import { grants, shifts } from '#domain/hours/testing/shifts.ts';
import { Findings } from './Findings.tsx';

const from = (day: number) => `2026-11-${String(day).padStart(2, '0')} 08:00-16:00 AB`;
const told = (...days: readonly number[]) =>
  render(
    <Findings
      seen={{
        grants: grants('2026-01-01/ 10'),
        index: indexShifts(shifts('2026-09-01 08:00-16:00 AB', ...days.map(from))),
        year: 2026,
        today: '2026-11-22',
      }}
    />,
  );

test('what is booked is not taken back by a slow pace', () => {
  // 8 hours in September, outside the last eight weeks, and 16 booked.
  const text = told(23, 24);
  expect(text).toContain('Med vaktene som er ført, blir det 24 timer i hele året.');
  expect(text).not.toContain('Fortsetter du slik');
});

test('a pace above what is booked is told as it is', () => {
  // 8 hours in September, and 8 in the last eight weeks: 39 days more at 1 hour a week are 5.57.
  expect(told(16)).toContain('Fortsetter du slik, blir det 21,57 timer i hele året.');
});
