// A chart that comes in a view of its own has the rules it is drawn by, in the sheet its page has loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, fileAt, pages, read } from './site.ts';
import { requestsOf } from './weights.ts';

const textsIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.includes('.test.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Some classes are only names, and have no rule. */
const hasRule = (css: string, name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(css);

const source = textsIn('src/styles', '.css').join('\n');
const drawn = textsIn('src/ui/charts', '.tsx').flatMap((text) =>
  [...text.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
);
const ruled = [...new Set(drawn)].filter((name) => hasRule(source, name)).sort();

/** `[data-line="2"]`, in the sheet with or without quotation marks. */
const attributesIn = (css: string): string[] =>
  [...css.matchAll(/\[data-(?:line|paint)=[^\]]+\]/g)].map(([selector]) => selector.replaceAll('"', ''));
const attributes = [...new Set(attributesIn(source))].sort();

test('every class of the charts that has a rule, and every stroke and paint, has it on the page of the price', () => {
  expect(ruled).toContain('chart-line');
  expect(ruled).toContain('bar-swatch');
  expect(attributes).toContain('[data-line=3]');
  expect(attributes).toContain('[data-paint=rust]');
  const page = pages.find(({ url }) => url === `${base}timepris/`);
  if (!page) throw new Error('There is no page of the price.');
  const sheets = requestsOf(page).flatMap((address) => {
    const file = fileAt(address);
    return file?.endsWith('.css') ? [read(file)] : [];
  });
  expect(sheets).toHaveLength(1);
  const sheet = sheets.join('\n');
  expect(ruled.filter((name) => !hasRule(sheet, name))).toEqual([]);
  expect(attributes.filter((selector) => !attributesIn(sheet).includes(selector))).toEqual([]);
});
