// The page as it is built: the same for every reader, with nothing of today in it, and a way to begin.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { hours } from '#text/nb/hours.ts';
import { keepingBar } from '#text/nb/hours-keeping-bar.ts';
import { hoursWeek } from '#text/nb/hours-week.ts';
import { exampleAccount } from './example.ts';
import { places } from './places.ts';
import Timeregnskap from './Timeregnskap.tsx';

const page = render(<Timeregnskap siteName="BPA" abroad={null} />);

test('the first drawing tells where to begin and that nothing is kept, and knows no day', () => {
  expect(page).toContain(hoursWeek.start.heading);
  expect(page).toContain(keepingBar.memory);
  expect(page).not.toMatch(/20\d\d/);
});

test('every view can be reached from the menu', () => {
  for (const place of places) expect(page).toContain(hours.views[place]);
});

test('the example is of the year it is seen in, and names nobody', () => {
  const { grants, shifts } = exampleAccount('2031-03-05');
  expect(grants.every(({ from }) => from.startsWith('2031'))).toBe(true);
  expect(shifts.length).toBeGreaterThan(20);
  expect(shifts.every(({ day, assistant }) => day.startsWith('2031') && assistant.length === 2)).toBe(true);
});
