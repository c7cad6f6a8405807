import { expect, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { abroadIn } from './abroad.ts';
import type { Shift } from './account.schema.ts';
import { balanceOf, burnDown, type YearSeen } from './balance.ts';
import { periodOf, yearPeriod } from './periods.ts';
import { readShifts } from './read-shifts.ts';
import { repeatWeek } from './repeat.ts';
import { hoursReport } from './report.ts';
import { indexShifts, shiftsIn } from './shift-index.ts';
import { grants } from './testing/shifts.ts';
import { usedByAssistant, usedIn } from './used.ts';
import { weekWindows } from './week-windows.ts';
import { weeksOver, yearFindings } from './year-findings.ts';

/** Ten shifts a day for a thousand days, nights among them, by twelve assistants. */
const all: readonly Shift[] = Array.from({ length: 10_000 }, (_, nth) => ({
  id: `s${nth}`,
  day: addDays('2025-03-01', (nth * 7) % 1000),
  from: `${String((nth * 5) % 24).padStart(2, '0')}:30`,
  to: `${String((nth * 5 + 3) % 24).padStart(2, '0')}:15`,
  assistant: `A${nth % 12}`,
  isAbroad: nth % 50 === 0,
}));
const table = `Dato;Fra;Til;Initialer\n${all.map(({ day, from, to, assistant }) => [day, from, to, assistant].join(';')).join('\n')}`;
const index = indexShifts(all);
const seen: YearSeen = {
  grants: grants('2025-01-01/ 35', '2026-05-01/ 42'),
  index,
  year: 2026,
  today: '2026-11-22',
};
const month = periodOf('month', '2026-11-22');
const pattern = [1, 3, 5].map((weekday) => ({
  weekday,
  from: '08:00',
  to: '16:00',
  assistant: 'A1',
  isAbroad: false,
}));

/** Milliseconds allowed. What a reader waits for is 200 at first; a busy machine takes several times what a quiet one does. */
const views: readonly [string, number, () => unknown][] = [
  ['all shifts read into an index', 200, () => indexShifts(all)],
  [
    'a month’s list with its sums',
    20,
    () => [shiftsIn(index, month), usedIn(index, month), usedByAssistant(index, month)],
  ],
  ['a week’s houses', 20, () => weekWindows(index, '2026-11-22')],
  ['a year’s sums', 20, () => [usedIn(index, yearPeriod(2026)), balanceOf(seen)]],
  ['a burn-down by week', 100, () => burnDown(seen, 'week')],
  ['what the year shows', 100, () => [yearFindings(seen), weeksOver(seen), abroadIn(index, 2026)]],
  [
    'a quarter’s report',
    400,
    () =>
      hoursReport(
        { id: 'a', name: '', grants: [...seen.grants], shifts: [...all] },
        periodOf('quarter', '2026-11-22'),
        { today: '2026-12-31', withAssistants: true },
      ),
  ],
  ['a week laid over a year', 200, () => repeatWeek(pattern, yearPeriod(2026), all)],
  ['ten thousand rows pasted', 1000, () => readShifts(table, all)],
];

test.each(views)('with 10 000 shifts, %s takes at most %d milliseconds', async (name, most, view) => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    view();
    return performance.now() - start;
  });
  console.info(`${name}: first ${times[0]?.toFixed(1)} ms, then ${Math.min(...times).toFixed(1)} ms`);
  expect(Math.min(...times)).toBeLessThan(most);
});
