import { expect, test } from 'vitest';
import { dosTime } from './dos-time.ts';

function told(value: number): string {
  const [year, month, day] = [(value >>> 25) + 1980, (value >>> 21) & 15, (value >>> 16) & 31];
  const [hour, minute, second] = [(value >>> 11) & 31, (value >>> 5) & 63, (value & 31) * 2];
  return [year, month, day, hour, minute, second].join(' ');
}

test.each([
  ['2026-11-22T14:03:07+01:00', '2026 11 22 14 3 6'],
  ['2026-03-29T02:30:00+01:00', '2026 3 29 2 30 0'],
  ['2026-11-22T23:59:59.999Z', '2026 11 22 23 59 58'],
  ['2026-11-22T14:03Z', '2026 11 22 14 3 0'],
  ['1970-01-01T00:00:00Z', '1980 1 1 0 0 0'],
  ['9999-12-31T00:00:00Z', '2107 12 31 0 0 0'],
])('%s is told as %s', (instant, fields) => {
  expect(told(dosTime(instant))).toBe(fields);
});
