import { expect, it } from 'vitest';
import { gapsIn } from './gaps.ts';
import { row } from './testing/rows.ts';

it('a row lacks the numbers it has not said, and nought is a number', () => {
  const rows = [
    row({ id: 'a', timesPerWeek: null, minutes: null }),
    row({ id: 'b' }),
    row({ id: 'c', timesPerWeek: 0, minutes: 0, weeksPerYear: null }),
    row({ id: 'd', minutes: null }),
  ];
  expect(gapsIn(rows)).toEqual([
    { code: 'timesMissing', rowId: 'a', at: 'timesPerWeek' },
    { code: 'minutesMissing', rowId: 'a', at: 'minutes' },
    { code: 'minutesMissing', rowId: 'd', at: 'minutes' },
  ]);
});
