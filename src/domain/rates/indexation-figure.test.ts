import { describe, expect, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { figureAt, figureField, isMissing } from './indexation-figure.ts';
import { series } from './testing/series.ts';

const index = series(
  'kpi',
  { '2024-01': '132.0', '2024-02': null, '2024-03': '132.6' },
  { endsWith: '2024-05' },
);
const at = (point: string, typed: Record<string, string> = {}) => figureAt(index, point, typed);

function value(found: ReturnType<typeof at>): string {
  return isMissing(found) ? found.code : `${toDecimals(found.value, 1)}${found.isOwn ? ' own' : ''}`;
}

describe('a figure', () => {
  test('is the one of the series, whatever is typed', () => {
    expect(value(at('2024-01'))).toBe('132.0');
    expect(value(at('2024-01', { [figureField('kpi', '2024-01')]: '140' }))).toBe('132.0');
  });

  test('is the one that is typed where the series has none', () => {
    expect(value(at('2024-02', { [figureField('kpi', '2024-02')]: '132,3' }))).toBe('132.3 own');
    expect(value(at('2024-04', { [figureField('kpi', '2024-04')]: '133.7' }))).toBe('133.7 own');
  });

  test('typed for one series is none of another', () => {
    expect(value(at('2024-02', { [figureField('kpi-2025', '2024-02')]: '96,1' }))).toBe('notFound');
  });
});

test.each([
  ['2023-12', 'beforeFirst'],
  ['2024-02', 'notFound'],
  ['2024-04', 'afterLast'],
  ['2024-05', 'afterLast'],
  ['2024-06', 'afterEnd'],
])('%s has no figure: %s', (point, code) => {
  expect(at(point)).toEqual({ at: figureField('kpi', point), code, figure: { series: 'kpi', point } });
});

test('a series whose one figure was not found has a place for it: neither before it nor after', () => {
  const unknown = series('deflator', { '2026': null });
  expect(value(figureAt(unknown, '2026', {}))).toBe('notFound');
});

test('after the end of a series no figure can be typed', () => {
  expect(value(at('2024-06', { [figureField('kpi', '2024-06')]: '133' }))).toBe('afterEnd');
});

test('a point that was never part of the file is none', () => {
  expect(value(at('constructor'))).toBe('afterEnd');
  expect(value(figureAt(series('kpi', { '2024-01': '1' }), 'constructor', {}))).toBe('afterLast');
});

test.each([
  ['hundre', 'notANumber'],
  ['0', 'zero'],
  ['-1', 'negative'],
])('what is typed and is no figure, «%s», is told', (text, code) => {
  expect(value(at('2024-02', { [figureField('kpi', '2024-02')]: text }))).toBe(code);
});
