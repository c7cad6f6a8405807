import { expect, test } from 'vitest';
import type { Block } from '../../document/model.ts';
import { type Page, paginate } from '../layout/paginate.ts';
import type { Strip } from '../layout/strip.ts';
import { StructElement } from '../structure/element.ts';
import { documentStrips } from './block-strips.ts';

const rowHeight = 23;
const rows = Array.from({ length: 9 }, (_, index) => ({ label: String(index), value: 'x' }));
const strips = (...blocks: Block[]) =>
  documentStrips(blocks, new StructElement('Document'), (text) => text.length);
const filler = (height: number): Strip => ({
  ...{ band: {}, height, gapBefore: 0, keepWithNext: false, columns: [] },
});

/** The texts of these tags, in the order they stand on the page; `repeated` for those that are shown again. */
const textsOf = (page: Page, role: string, repeated = false) =>
  page
    .filter((placed) => placed.repeated === repeated)
    .flatMap(({ strip }) => strip.columns)
    .filter((piece) => piece?.element.role === role)
    .map((piece) => piece?.line.segments[0]?.text);

test('the rows that open a ledger are not parted from the row after them', () => {
  const all = strips({ kind: 'facts', caption: '', rows, opening: 3 });
  const labels = paginate([filler(500 - 3.5 * rowHeight), ...all], 500).map((page) => textsOf(page, 'TH'));
  expect(labels).toEqual([[], rows.map(({ label }) => label)]);
});

test('a ledger that goes over to the next page has the heading of its section there too, as a repetition', () => {
  const section: Block = { kind: 'heading', level: 3, text: 'K01', together: true };
  const pages = paginate(strips(section, { kind: 'facts', caption: 'K01', rows }), 6 * rowHeight);
  expect(pages).toHaveLength(2);
  expect(pages.map((page) => textsOf(page, 'H3'))).toEqual([['K01'], []]);
  expect(pages.map((page) => textsOf(page, 'H3', true))).toEqual([[], ['K01']]);
  expect(pages.flatMap((page) => textsOf(page, 'TH'))).toEqual(rows.map(({ label }) => label));
});
