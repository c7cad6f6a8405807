import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './paginate.ts';
import type { Band, Strip } from './strip.ts';

const strip = (part: Partial<Strip> = {}): Strip => ({
  band: {},
  height: 10,
  gapBefore: 0,
  keepWithNext: false,
  columns: [],
  ...part,
});

const tops = (strips: readonly Strip[], height: number) =>
  paginate(strips, height).map((page) => page.map(({ top }) => top));

test('a document without anything has one page', () => {
  expect(paginate([], 100)).toEqual([[]]);
});

test('the space above is left out at the top of a page', () => {
  const gap = strip({ gapBefore: 15 });
  expect(tops([gap, gap, gap], 40)).toEqual([[0, 25], [0]]);
});

test('what keeps together goes to the next page together', () => {
  const heading = strip({ keepWithNext: true });
  expect(tops([strip(), strip(), heading, strip()], 35)).toEqual([
    [0, 10],
    [0, 10],
  ]);
});

test('what is taller than a page is cut where the page ends', () => {
  const bound = strip({ keepWithNext: true });
  expect(tops([strip(), bound, bound, bound, strip()], 30)).toEqual([
    [0, 10, 20],
    [0, 10],
  ]);
});

test('a strip taller than a page stands alone', () => {
  expect(tops([strip(), strip({ height: 99 }), strip()], 30)).toEqual([[0], [0], [0]]);
});

test('a page break begins a new page, unless the page is empty', () => {
  expect(tops([strip({ breakBefore: true }), strip(), strip({ breakBefore: true })], 100)).toEqual([
    [0, 10],
    [0],
  ]);
});

test('a section goes to the next page as a whole, and what leads to it goes along', () => {
  const section = {};
  const lead = strip({ keepWithNext: true });
  const own = [strip({ section, keepWithNext: true }), strip({ section }), strip({ section })];
  expect(tops([strip(), ...own], 30)).toEqual([[0], [0, 10, 20]]);
  expect(tops([strip(), lead, ...own], 40)).toEqual([[0], [0, 10, 20, 30]]);
});

test('a section taller than a page is cut where the page ends, between what keeps together in it', () => {
  const section = {};
  const [free, bound] = [strip({ section }), strip({ section, keepWithNext: true })];
  expect(tops([strip(), bound, free, bound, free], 30)).toEqual([
    [0, 10, 20],
    [0, 10],
  ]);
  expect(tops([strip(), strip(), bound, free, bound, free], 30)).toEqual([
    [0, 10],
    [0, 10],
    [0, 10],
  ]);
});

test('a section of two pages is not parted before its pages are full', () => {
  const section = {};
  const part = strip({ section });
  expect(tops([part, part, part, part], 30)).toEqual([[0, 10, 20], [0]]);
});

test("a table's header is shown again, as a repetition, above a row that begins a page", () => {
  const header = strip({ height: 8 });
  const row: Band = { repeated: [header] };
  const pages = paginate([header, strip({ band: row }), strip({ band: row }), strip({ band: row })], 30);
  expect(pages[1]).toEqual([
    { strip: header, top: 0, repeated: true },
    { strip: strip({ band: row }), top: 8, repeated: false },
  ]);
});

test('every strip stands once, in order, and no page is fuller than it is high', () => {
  const strips = fc.array(
    fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      gapBefore: fc.integer({ min: 0, max: 30 }),
      keepWithNext: fc.boolean(),
      breakBefore: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(strips, (parts) => {
      const given = parts.map(strip);
      const pages = paginate(given, 50);
      expect(pages.flatMap((page) => page.map((placed) => placed.strip))).toEqual(given);
      for (const page of pages) {
        const last = page.at(-1);
        if (last && page.length > 1) expect(last.top + last.strip.height).toBeLessThanOrEqual(50);
      }
    }),
  );
});
