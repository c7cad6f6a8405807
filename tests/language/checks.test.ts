import { expect, test } from 'vitest';
import { isTooHeavy, isTooLong, longest, misspelt, unexplained, weighed } from './checks.ts';
import { glossaryOf, pageTextOf } from './page-text.ts';
import { spellerWith } from './spelling.ts';

const page = (main: string, reader = 'innbygger', url = '/bpa/side/') =>
  pageTextOf(
    url,
    `<html lang="nb"><header><p>XYZ</p></header><main data-readers="${reader}">${main}</main></html>`,
  );
const heavy = '<p>Kommunens konsesjonsgrunnlag inneholder dokumentasjonskrav.</p>';
const easy = '<p>Du kan be om hjelp. Vi gir deg svar.</p>';
const tooHeavy = (...pages: ReturnType<typeof page>[]): string[] =>
  weighed(pages, '/bpa/')
    .filter(isTooHeavy)
    .map(({ where }) => where);

test('a page that is too heavy is seen, and an easy one is not', () => {
  expect(tooHeavy(page(heavy.repeat(10)))).toEqual(['/bpa/side/']);
  expect(tooHeavy(page(easy.repeat(10)))).toEqual([]);
});

test('a page is measured by its first reader, and criteria by a limit of their own', () => {
  // 9 words, 3 of them long: LIX 42.3
  const middling = '<p>Du skal få kommunens vedtak etter søknaden innen fristen.</p>'.repeat(5);
  const lix = weighed([page(middling)], '/bpa/')[0]?.lix ?? 0;
  expect(lix).toBeGreaterThan(40);
  expect(lix).toBeLessThan(45);
  expect(tooHeavy(page(middling, 'leverandør kommune'))).toEqual(['/bpa/side/']);
  expect(tooHeavy(page(middling, 'leverandør', '/bpa/krav/k01-a/'))).toEqual([]);
});

test('short pages are measured together', () => {
  expect(tooHeavy(page(heavy), page(heavy))).toEqual(['short pages for innbygger']);
  expect(tooHeavy(page(heavy), page(easy.repeat(9)), page(easy.repeat(3)))).toEqual([]);
});

test('running text is paragraphs, and nothing that is read otherwise', () => {
  const others = ['blockquote', 'figure', 'li', 'dl', 'nav', 'button', 'summary']
    .map((name) => `<${name}><p>Nei, slett ikke.</p></${name}>`)
    .join('');
  const table = '<table><tr><td><p>Nei.</p></td></tr></table>';
  const marks = '<p data-not-prose>Nei.</p><p>Merkelapp</p><h2>Nei.</h2><p lang="en">No, thanks.</p>';
  const text = '<div><p><span data-origin="forslag">Nei</span> Ja, <a href="/">dette</a><br>leses.</p></div>';
  expect(page(others + table + marks + text).paragraphs).toEqual(['Ja, dette leses.']);
});

test('a sentence of 26 words is too long, and 25 are not', () => {
  const words = (count: number) => `<p>${'ord '.repeat(count - 1)}ord.</p>`;
  expect(longest([page(words(26) + words(25))]).filter(isTooLong)).toMatchObject([
    { where: '/bpa/side/', words: 26 },
  ]);
});

test('a short form that nothing explains is seen, in headings and tables too', () => {
  for (const html of ['<p>Få OTP nå.</p>', '<h2>OTP</h2>', '<table><tr><th>OTP</th></tr></table>'])
    expect(unexplained(page(html))).toEqual(['/bpa/side/: OTP']);
});

test.each([
  '<p>Få <a class="term" href="/bpa/ordliste/#otp">OTP</a>.</p>',
  '<p>Få OTP. Les om <a href="/bpa/krav/otp/#a">OTP</a>.</p>',
  '<p>Få obligatorisk tjenestepensjon (OTP).</p>',
  '<p>Få <abbr title="obligatorisk tjenestepensjon">OTP</abbr>.</p>',
  '<blockquote>OTP</blockquote><code>OTP</code><pre>OTP</pre>',
])('a short form is explained, or not ours: %s', (html) => {
  expect(unexplained(page(html))).toEqual([]);
});

test('a link to the glossary explains what its entry names, whatever the words of the link', () => {
  const glossary = glossaryOf('<main><dl><div id="ns-1"><dt>XY 1</dt><dd>IP</dd></div></dl></main>');
  const html = (anchor: string): string =>
    `<main><p><a href="/ordliste/#${anchor}">standarden</a>: XY 2.</p></main>`;
  expect(unexplained(pageTextOf('/a/', html('ns-1'), glossary))).toEqual([]);
  expect(unexplained(pageTextOf('/a/', html('ip'), glossary))).toEqual(['/a/: XY']);
});

test('titles of other pages and of sources are no use of a short form', () => {
  const sources = '<section aria-labelledby="kilder"><ul><li>Om OTP</li></ul></section>';
  expect(unexplained(page(`<p>Les <a href="/otp/">om OTP</a>.</p><nav>OTP</nav>${sources}`))).toEqual([]);
});

test('another link explains nothing, and the glossary explains its own', () => {
  expect(unexplained(page('<p>Få OTP: <a href="/otp/">om OTP</a>.</p>'))).toHaveLength(1);
  const entry = '<dl><dt>OTP</dt><dd>OTP er en pensjon.</dd></dl>';
  expect(unexplained(page(entry))).toHaveLength(1);
  expect(unexplained(page(entry, 'innbygger', '/bpa/ordliste/'))).toEqual([]);
});

test('a word that is misspelt is seen wherever it stands, but not in quotations', () => {
  const places = ['p', 'li', 'h2', 'dd', 'summary', 'figure'].map((name) => `<${name}>hjlep</${name}>`);
  places.push('<svg aria-label="hjlep"></svg>', '<img alt="hjlep">');
  const speller = spellerWith([]);
  for (const html of places) expect(misspelt([page(html)], speller)).toEqual(['hjlep: /bpa/side/']);
  const quoted =
    '<blockquote>hjlep</blockquote><code>hjlep</code><p lang="en">hjlep</p><p aria-hidden="true">hjlep</p>';
  expect(misspelt([page(quoted)], speller)).toEqual([]);
});

test('words of two blocks are two words, and marks inside a word part nothing', () => {
  expect(page('<ul><li>Du</li><li>søker</li></ul><p>h<strong>je</strong>lp<br>nå</p>').text).toBe(
    'Du\nsøker\nhjelp\nnå',
  );
});
