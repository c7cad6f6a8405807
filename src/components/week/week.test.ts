import { expect, it } from 'vitest';
import { exampleWeek } from './week.ts';

it('gives the example week seven days of twenty-four hours', () => {
  expect(exampleWeek.map((day) => day.length)).toEqual([24, 24, 24, 24, 24, 24, 24]);
});
