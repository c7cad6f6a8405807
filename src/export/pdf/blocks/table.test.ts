import { expect, test } from 'vitest';
import { paginate } from '../layout/paginate.ts';
import type { Strip } from '../layout/strip.ts';
import { StructElement } from '../structure/element.ts';
import { table } from './table.ts';

const measure = (text: string) => text.length;
const place = { left: 0, width: 300, measure };
const strips = (rows: number) =>
  table(
    {
      kind: 'table',
      caption: 'Priser',
      columns: [{ header: 'Del', align: 'start' }],
      rows: Array.from({ length: rows }, (_, index) => [String(index)]),
    },
    new StructElement('Document'),
    place,
  );
const rowsOf = (page: ReturnType<typeof paginate>[number]) =>
  page
    .flatMap(({ strip }) => strip.columns)
    .filter((piece) => piece?.element.role === 'TD')
    .map((piece) => piece?.line.segments[0]?.text);

const rowHeight = 23;
const heightOf = (all: readonly Strip[]) => all.reduce((sum, strip) => sum + strip.height, 0);

test('a page does not begin with the last row alone', () => {
  const all = strips(6);
  const [first, second] = paginate(all, heightOf(all) - rowHeight);
  expect(rowsOf(first ?? [])).toEqual(['0', '1', '2', '3']);
  expect(rowsOf(second ?? [])).toEqual(['4', '5']);
});

test('a page does not end with the first row alone', () => {
  const all = strips(6);
  const rest = heightOf(all) - 5 * rowHeight + 10;
  const above: Strip = { band: {}, height: 500 - rest, gapBefore: 0, keepWithNext: false, columns: [] };
  const [first, second] = paginate([above, ...all], 500);
  expect(rowsOf(first ?? [])).toEqual([]);
  expect(rowsOf(second ?? [])).toHaveLength(6);
});

test('a row of many lines may go over two pages', () => {
  const long = table(
    {
      kind: 'table',
      caption: '',
      columns: [{ header: 'Del', align: 'start' }],
      rows: [['x'.repeat(300 * 40)]],
    },
    new StructElement('Document'),
    place,
  );
  expect(paginate(long, 400).length).toBeGreaterThan(1);
});
