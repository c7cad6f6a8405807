import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styles } from '../typography.ts';
import { columnWidths } from './column-widths.ts';

const measure = (text: string) => text.length;
const column = (grows: boolean, ...texts: string[]) => ({
  texts: texts.map((text) => ({ text, style: styles.cell })),
  grows,
});
const widths = (available: number, ...columns: ReturnType<typeof column>[]) =>
  columnWidths(columns, available, measure).map(Math.round);

test('what is left over goes to the columns of words, not to the figures', () => {
  expect(widths(30, column(true, 'lønn'), column(false, '100,00'))).toEqual([24, 6]);
});

test('a short column is not broken for the sake of a long one', () => {
  expect(widths(30, column(true, 'en to'), column(true, 'mange ord som trenger flere linjer'))).toEqual([
    5, 25,
  ]);
});

test('when no word fits, the columns with the longest words share what the others leave', () => {
  expect(
    widths(50, column(true, 'kort'), column(true, 'x'.repeat(64)), column(true, 'y'.repeat(50))),
  ).toEqual([4, 23, 23]);
});

test('the columns fill the width exactly', () => {
  const columns = fc.array(fc.tuple(fc.boolean(), fc.array(fc.string())), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(columns, (given) => {
      const all = columnWidths(
        given.map(([grows, texts]) => column(grows, ...texts)),
        100,
        measure,
      );
      expect(all.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
      for (const width of all) expect(width).toBeGreaterThanOrEqual(0);
    }),
  );
});
