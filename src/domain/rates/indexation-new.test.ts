import { expect, test } from 'vitest';
import { newIndexation } from './indexation-new.ts';
import { series } from './testing/series.ts';

test('begins five years before the last month that has a figure', () => {
  const index = series('kpi', { '2026-05': '103.0', '2026-06': null, '2026-04': '102.8' });
  expect(
    newIndexation({ indices: [index], labour: null, deflators: [series('budget', { '2026': '3' })] }),
  ).toEqual({
    price: '100,00',
    wageShare: '85',
    from: { month: '05', year: '2021' },
    to: { month: '05', year: '2026' },
    firstAt: 'soonest',
    first: { month: '05', year: '2026' },
    method: 'fromBase',
    index: 'kpi',
    deflator: 'budget',
    typed: {},
  });
});

test('a site without a deflator names none', () => {
  const index = series('kpi', { '2026-05': '103.0' });
  expect(newIndexation({ indices: [index], labour: null, deflators: [] }).deflator).toBe('');
});
