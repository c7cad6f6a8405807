import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { impureCode, wordsOutsideText } from './checks/calls.ts';
import {
  codesWithoutSentences,
  missingHeader,
  tooLong,
  unfinished,
  wrongReadme,
} from './checks/house-rules.ts';
import { codesOf, sentencesInCode } from './checks/sentences.ts';
import { readSources, type Source } from './checks/source.ts';

const code = readSources('src', ['.ts', '.tsx', '.astro']);
const tests = readSources('tests', ['.ts']);
const scripts = readSources('scripts', ['.ts', '.mjs']);
const codes = codesOf(code);
const inRoom = (room: string): Source[] => code.filter(({ path }) => path.startsWith(`src/${room}/`));
const source = (path: string, text: string): Source => ({ path, text });

test('the domain knows no clock, chance, language or browser', () => {
  expect(code.flatMap(impureCode)).toEqual([]);
});

test.each([
  'Date.now()',
  'new Date()',
  'new Date(2026, 10, 22)',
  'Math.random()',
  'new Intl.NumberFormat()',
  '(1).toLocaleString()',
  'document.title',
  'fetch("")',
])('%s in the domain is seen', (expression) => {
  expect(impureCode(source('src/domain/a.ts', `export const a = ${expression};`))).toHaveLength(1);
});

test('a member that only has the name of something forbidden is no fault', () => {
  const text = 'const a = { document: 1 }; a.document; export interface B { fetch: 1 }; x instanceof Date;';
  expect(impureCode(source('src/domain/a.ts', text))).toEqual([]);
});

test('dates and numbers are put into words in src/text alone', () => {
  expect(code.flatMap(wordsOutsideText)).toEqual([]);
});

test('Intl and its disguises outside src/text are seen', () => {
  for (const text of ['new Intl.Collator()', 'a.toLocaleDateString()', 'a.localeCompare(b)']) {
    expect(wordsOutsideText(source('src/islands/a.tsx', text))).toHaveLength(1);
    expect(wordsOutsideText(source('src/text/a.ts', text))).toEqual([]);
  }
});

test('no sentence that a reader sees stands in code', () => {
  expect(code.flatMap((each) => sentencesInCode(each, codes))).toEqual([]);
});

test.each([
  ['text between tags', 'src/ui/a.tsx', 'export const A = () => <p>Lagret</p>;'],
  ['a label that is read aloud', 'src/ui/a.tsx', 'export const A = () => <p aria-label="Meny" />;'],
  ['a Norwegian word', 'src/islands/a.ts', "export const a = 'Søk';"],
  ['a sentence', 'src/islands/a.ts', "export const a = 'Dette er lagret.';"],
  [
    'a sentence in pieces',
    'src/islands/a.ts',
    `export const a = (n: number) => \`Du har lagt ved \${n} filer.\`;`,
  ],
  ['a sentence in the domain', 'src/domain/a.ts', "export const a = 'Dette er en setning.';"],
  ['text in a page', 'src/pages/a.astro', '---\n---\n<p>Velkommen</p>'],
  ['text in a list of a page', 'src/pages/a.astro', '---\n---\n<ul>{[1].map(() => <li>Punkt</li>)}</ul>'],
  ['an alternative text in a page', 'src/pages/a.astro', '---\n---\n<img src="a.png" alt="Et hus" />'],
  ['a sentence in a frontmatter', 'src/pages/a.astro', "---\nconst a = 'Krav til deg';\n---\n<p>{a}</p>"],
])('%s is seen', (_name, path, text) => {
  expect(sentencesInCode(source(path, text), new Set())).toHaveLength(1);
});

test('names for code, faults and the domain’s own codes are no sentences', () => {
  const text = `
    import 'a b c';
    type A = 'en to tre';
    export const B = () => <p class="stack wide night" id="na" title={words.title}>{words.lead} – 1</p>;
    if (kind === 'kontraktsvilkår') throw new Error('This cannot be so.');
  `;
  expect(sentencesInCode(source('src/islands/a.tsx', text), new Set(['kontraktsvilkår']))).toEqual([]);
});

test('a file in domain, store, export and text opens with what it knows', () => {
  expect(code.flatMap(missingHeader)).toEqual([]);
  expect(missingHeader(source('src/store/a.ts', "import 'dexie';\n"))).toHaveLength(1);
});

test('no file is too long', () => {
  expect([...code, ...scripts].flatMap(tooLong)).toEqual([]);
  expect(tooLong(source('src/a.ts', 'a\n'.repeat(221)))).toHaveLength(1);
});

test('every room says what it is, in ten to twenty-five lines', () => {
  // Astro makes a page of every Markdown file in src/pages, but for those that begin with an underscore.
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/${name === 'pages' ? '_' : ''}README.md`);
  expect(rooms.filter((path) => !existsSync(path))).toEqual([]);
  expect(rooms.flatMap((path) => wrongReadme(source(path, readFileSync(path, 'utf8'))))).toEqual([]);
  expect(wrongReadme(source('src/a/README.md', 'Short.\n'))).toHaveLength(1);
});

test('no test is left out, and no work is put off', () => {
  expect([...code, ...tests, ...scripts].flatMap(unfinished)).toEqual([]);
  for (const word of ['skip', 'only'])
    expect(unfinished(source('a.test.ts', `test.${word}('a')`))).toHaveLength(1);
  expect(unfinished(source('a.ts', `// ${'TO'}DO`))).toHaveLength(1);
});

test('every code that can be told a reader has its sentence', () => {
  expect(codesWithoutSentences(inRoom('domain'), inRoom('text'))).toEqual([]);
  const domain = [source('src/domain/a.ts', "export type AlarmCode = 'fire';")];
  const text = [source('src/text/a.ts', 'export const a = {} satisfies Record<AlarmCode, string>;')];
  expect(codesWithoutSentences(domain, text)).toEqual([]);
  expect(codesWithoutSentences(domain, [])).toEqual(['AlarmCode']);
});
