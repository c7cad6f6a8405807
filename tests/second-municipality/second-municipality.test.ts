// What must hold for the site of any municipality: nothing of the first one stands in the code.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { files, pages, read } from '../site/site.ts';

const page = (url: string) => pages.find((one) => one.url === url)?.html ?? '';
const own = readFileSync('dist/index.html', 'utf8');

test('the site is built from its own content alone', () => {
  expect(pages.length).toBeGreaterThan(25);
  for (const { url, html } of pages) expect(html, url).not.toMatch(/Trondheim|lysark|en prototype/i);
  expect(own).toMatch(/Trondheim/);
});

test('the menu, the foot and the call are those of the municipality', () => {
  const front = page('/');
  expect(front).toContain('BPA i Eksempelvik');
  expect(front).toContain('Nettstedet til Eksempelvik kommune.');
  expect(front).toContain('href="/utlysning/vaar-2027/"');
  expect(front).toContain('href="/innbyggere/"');
});

test('what is settled stands in the page as it is built, without a word of today', () => {
  const call = page('/utlysning/vaar-2027/');
  expect(call).toContain('15. april 2027 klokka 12.00');
  expect(call).toContain('123,45 kroner');
  expect(call).toMatch(/24\.(?:\s|&nbsp;|\u00a0)mai 2027/);
  expect(call).toContain('bpa@eksempelvik.example');
  const regulation = page('/prisregulering/');
  expect(regulation).toContain('Konsumprisindeksen, totalindeksen (oppdiktet)');
  expect(regulation).not.toContain('ikke fastsatt');
  const billing = page('/fakturaplan/');
  expect(billing).toContain('Oppgjøret er klart innen 31. januar (oppdiktet).');
  expect(billing).toContain('Fakturaen kommer på forskudd hvert kvartal (oppdiktet).');
});

test('answers stand in the log and beside the criterion they concern', () => {
  expect(page('/utlysning/vaar-2027/sporsmal/')).toContain('id="kurs-som-erfaring"');
  expect(page('/krav/k01-erfaring/')).toContain('Teller kurs som erfaring?');
  expect(page('/krav/k04-signatur/')).not.toContain('Teller kurs som erfaring?');
});

test('a correction shows the words before and after', () => {
  const log = page('/utlysning/vaar-2027/endringer/');
  expect(log).toMatch(/<ins>[^<]*15\. april 2027/);
});

test('the calendar file says of the deadline that it was moved once, and when', () => {
  const events = new ICAL.Component(ICAL.parse(read('utlysning/vaar-2027/kalender.ics')))
    .getAllSubcomponents('vevent')
    .map((event) =>
      ['uid', 'sequence', 'dtstamp', 'last-modified'].map((name) => `${event.getFirstPropertyValue(name)}`),
    );
  const host = 'bpa.eksempelvik.example';
  const [checked, moved] = ['2027-01-15T00:00:00Z', '2027-02-20T00:00:00Z'];
  expect(events).toContainEqual([`vaar-2027-soknadsfrist@${host}`, '1', moved, moved]);
  expect(events).toContainEqual([`vaar-2027-oppstart@${host}`, '0', checked, checked]);
});

test('the theme is the municipality’s own', () => {
  const sheet = files
    .filter((file) => file.endsWith('.css'))
    .map(read)
    .join('');
  const first = readFileSync(`dist/_astro/${sheetIn(own)}`, 'utf8');
  const fjord = /--ds-color-fjord-base-default:\s*([^;]+)/;
  expect(fjord.exec(sheet)?.[1]).toBeDefined();
  expect(fjord.exec(sheet)?.[1]).not.toBe(fjord.exec(first)?.[1]);
});

function sheetIn(html: string): string {
  return /_astro\/([^"]+\.css)/.exec(html)?.[1] ?? '';
}
