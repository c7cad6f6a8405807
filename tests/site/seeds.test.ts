import { expect, test } from 'vitest';
import type { SeedRow } from './seeds/row.ts';
import { slides } from './seeds/slides.ts';
import { supplier } from './seeds/supplier.ts';
import { textAt } from './seeds/text-at.ts';
import { base, type Page, pages } from './site.ts';

/** What is wrong with where a row leads; null when it is told there. */
function faultOf({ at, holds }: SeedRow, site: readonly Pick<Page, 'url' | 'html'>[]): string | null {
  const [path = '', anchor = ''] = at.split('#');
  const page = site.find(({ url }) => url === base + path.slice(1));
  if (!page) return `no page ${path}`;
  const text = textAt(page.html, anchor);
  if (text === null) return `no anchor ${at}`;
  const missing = holds.filter((words) => !words.test(text));
  return missing.length === 0 ? null : `${at} does not say ${missing.join(', ')}: ${text}`;
}

test.each(slides)('the slides: $says', (row) => {
  expect(faultOf(row, pages)).toBeNull();
});

test.each(supplier)('one supplier’s page: $says', (row) => {
  expect(faultOf(row, pages)).toBeNull();
});

test('no row stands twice, and every row asks for something', () => {
  const labels = [...slides, ...supplier].map(({ says }) => says);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  expect([...slides, ...supplier].filter(({ holds }) => holds.length === 0)).toEqual([]);
});

const site = [
  {
    url: `${base}a/`,
    html: `<main><h2 id="en">Én</h2><p>Første <b>ord</b></p><section><h3>To</h3><p>Andre</p></section>
      <ol><li id="tre"><p>2019</p><h3>Tre</h3><p>Tredje<ins>ord</ins></p><h4>Fire</h4>Fjerde</li></ol><p>Etter</p></main>`,
  },
];
const row = (at: SeedRow['at'], ...holds: RegExp[]): SeedRow => ({ says: 'a', at, holds });

test.each([
  ['/a/#en', /^Én Første ord$/],
  ['/a/#tre', /^2019 Tre Tredjeord$/],
] as const)('%s is read to the next heading', (at, words) => {
  expect(faultOf(row(at, words), site)).toBeNull();
});

test('a page, an anchor and words that are not there are seen', () => {
  expect(faultOf(row('/b/#en'), site)).toContain('no page');
  expect(faultOf(row('/a/#to'), site)).toContain('no anchor');
  expect(faultOf(row('/a/#en', /Første/, /Andre/), site)).toContain('does not say /Andre/');
});
