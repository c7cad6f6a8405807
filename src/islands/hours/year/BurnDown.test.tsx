// The words below the drawing of a year: they are of days, and short enough for the narrowest screen.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { indexShifts } from '#domain/hours/shift-index.ts';
import { grants } from '#domain/hours/testing/shifts.ts';
import { hoursRounding } from '#text/nb/hours-rounding.ts';
import { BurnDown } from './BurnDown.tsx';

const page = render(
  <BurnDown
    seen={{ grants: grants('2026-01-01/ 40'), index: indexShifts([]), year: 2026, today: '2026-11-22' }}
  />,
);

test('the ends of a year and its middle are told as days, each with a short month', () => {
  const along = /class="chart-along"[^>]*>(.*?)<\/div>/.exec(page)?.[1] ?? '';
  expect(along.replace(/<[^>]+>/g, ' ').trim()).toMatch(/^1\. jan\. +30\. juni +31\. des\.$/);
});

test('hours are rounded, and it is said that parts and sum may differ', () => {
  // 40 hours a week: 30 days are 1200 / 7 hours, which are 171.4286, and 31 are 177.1429.
  expect(page).toContain('171,43');
  expect(page).toContain('177,14');
  expect(page).not.toContain('171,42');
  expect(page).toContain(hoursRounding);
});
