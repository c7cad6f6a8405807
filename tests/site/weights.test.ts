import { expect, test } from 'vitest';
import { base, isTool, pages, weight } from './site.ts';
import {
  closure,
  filesBeforeFirstAnswer,
  keepsAnswers,
  pageFile,
  requestsOf,
  scriptsWith,
  sum,
} from './weights.ts';

/** Bytes with brotli, everything that is fetched together. */
const limits = { page: 14_600, reference: 30_000, tool: 60_000, toolWithStore: 90_000 };
/** Pages that one prints or searches in. */
const reference = [
  '/krav/alle/',
  '/ordliste/',
  '/lov/',
  '/krav/sjekkliste/',
  '/pakkeformat/',
  '/soknad/skjema/',
  '/bpa-sjekken/slik-er-den-provd/',
];

/** Opens the drafts of applications when something is to be attached to one, and not before. */
const onRequest = `${base}timepris/`;

const tools = pages.filter(isTool);
const reading = pages.filter((page) => !isTool(page));

const marks = { store: 'DexieError', pdf: 'jsPDF', zip: 'End of central directory', sheet: 'xl/worksheets' };
const chunks = {
  store: scriptsWith(marks.store),
  pdf: scriptsWith(marks.pdf),
  zip: scriptsWith(marks.zip),
  sheet: scriptsWith(marks.sheet),
};

test('a page to read is there in two requests, and light', () => {
  expect(reading.length).toBeGreaterThan(3);
  for (const page of reading) {
    const asked = requestsOf(page);
    expect(asked.length + 1, page.url).toBeLessThanOrEqual(2);
    const limit = reference.some((url) => page.url.endsWith(url)) ? limits.reference : limits.page;
    expect(sum(filesBeforeFirstAnswer(page)), page.url).toBeLessThanOrEqual(limit);
  }
});

test('a tool is light before the first answer, and still with what keeps the answers', () => {
  expect(tools.length).toBeGreaterThan(0);
  expect(chunks.store.length).toBeGreaterThan(0);
  for (const page of tools) {
    const before = filesBeforeFirstAnswer(page);
    expect(before.filter((file) => file.endsWith('.js')).length, page.url).toBeGreaterThan(1);
    expect(before.filter((file) => chunks.store.includes(file))).toEqual([]);
    expect(sum(before), page.url).toBeLessThanOrEqual(limits.tool);
    if (page.url === onRequest || !keepsAnswers(page, chunks.store)) continue;
    const together = new Set([...before, ...closure(chunks.store)]);
    expect(sum([...together]), page.url).toBeLessThanOrEqual(limits.toolWithStore);
  }
});

test('the application keeps answers, Timepris comes to them when it attaches a price, and no other tool does', () => {
  const keepers = tools.filter((page) => keepsAnswers(page, chunks.store)).map(({ url }) => url);
  expect(keepers.toSorted()).toEqual([`${base}soknad/`, onRequest]);
});

test('what makes papers, packages and spreadsheets comes only when it is asked for', () => {
  expect(chunks.pdf.length).toBeGreaterThan(0);
  expect(chunks.zip.length).toBeGreaterThan(0);
  expect(chunks.sheet.length).toBeGreaterThan(0);
  const heavy = new Set([...chunks.pdf, ...chunks.zip, ...chunks.sheet]);
  for (const page of tools) {
    const loaded = [...filesBeforeFirstAnswer(page), ...closure(chunks.store)];
    expect(loaded.filter((file) => heavy.has(file))).toEqual([]);
  }
});

test('a heavy page would be seen', () => {
  const [page] = tools;
  if (!page) throw new Error('There is no tool.');
  expect(sum([...filesBeforeFirstAnswer(page), ...chunks.pdf])).toBeGreaterThan(limits.toolWithStore);
  expect(weight(pageFile(page))).toBeGreaterThan(0);
});
