import { expect, test } from 'vitest';
import { first, last, order } from './order.ts';

test('texts are in the order of their characters', () => {
  expect([order('a', 'b'), order('b', 'a'), order('a', 'a')]).toEqual([-1, 1, 0]);
  expect(['2026-10-01', '', '2026-09-30', 'B', 'A'].sort(order)).toEqual([
    '',
    '2026-09-30',
    '2026-10-01',
    'A',
    'B',
  ]);
});

test('of two, the first and the last', () => {
  expect([first('a', 'b'), first('b', 'a'), last('a', 'b'), last('b', 'a')]).toEqual(['a', 'a', 'b', 'b']);
});
