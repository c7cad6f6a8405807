import { expect, test } from 'vitest';
import { addressesOf, atomFaults, parseAtom, textsOf } from './atom.ts';
import { base, fileAt, files, pages, read, valuesOf } from './site.ts';

const feeds = files.filter((file) => /^utlysning\/[^/]+\/(?:sporsmal|endringer|nytt)\.xml$/.test(file));

/** An address of the site without its host. */
const pathOf = (address: string): string => {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
};

test('each call that runs has feeds of its questions, its changes and what is new', () => {
  expect(feeds.length).toBeGreaterThanOrEqual(2);
  const announced = pages.flatMap((page) =>
    page.elements
      .filter(({ attributes }) => attributes.get('type') === 'application/atom+xml')
      .map(({ attributes }) => attributes.get('href')),
  );
  expect([...announced].sort()).toEqual(feeds.map((file) => base + file).sort());
});

test('every feed is what RFC 4287 demands', () => {
  for (const file of feeds) expect(atomFaults(read(file)), file).toEqual([]);
});

test('every feed knows its own address, and its page and entries are there', () => {
  for (const file of feeds) {
    const { feed, entries } = parseAtom(read(file));
    expect(feed['@_xml:lang'], file).toBe('nb');
    expect(addressesOf(feed, 'self').map(pathOf), file).toEqual([base + file]);
    const [page = ''] = addressesOf(feed, 'alternate').map(pathOf);
    expect(fileAt(page), file).not.toBeNull();
    const anchors = pages.filter(({ url }) => url === page).flatMap((one) => valuesOf(one, 'id'));
    for (const entry of entries) {
      const [address = ''] = addressesOf(entry, 'alternate').map(pathOf);
      expect(address.startsWith(`${page}#`), address).toBe(true);
      expect(anchors).toContain(address.slice(page.length + 1));
    }
  }
});

const feed = (inside: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
const head =
  '<id>https://a.example/a.xml</id><title>A</title><updated>2027-01-01T00:00:00Z</updated><author><name>A</name></author>';
const entry =
  '<entry><id>https://a.example/#a</id><title>A</title><updated>2027-01-01T00:00:00Z</updated><link href="https://a.example/#a"/></entry>';

test('a sound feed has no fault, with and without entries', () => {
  expect(atomFaults(feed(head))).toEqual([]);
  expect(atomFaults(feed(head + entry))).toEqual([]);
});

test.each([
  ['a feed without an id', head.replace(/<id>.*<\/id>/, '') + entry],
  ['a feed with an empty title', head.replace('<title>A</title>', '<title></title>') + entry],
  ['a feed with two days', `${head}<updated>2027-01-01T00:00:00Z</updated>${entry}`],
  ['a feed whose day has no clock', head.replace('T00:00:00Z', '') + entry],
  ['a feed whose id is no address', head.replace('https://a.example/a.xml', 'a.xml') + entry],
  ['a feed without an author', head.replace(/<author>.*<\/author>/, '')],
  ['an entry without an author', head.replace(/<author>.*<\/author>/, '') + entry],
  ['an entry without an id', head + entry.replace(/<id>.*<\/id>/, '')],
  ['an entry without a title', head + entry.replace('<title>A</title>', '')],
  ['an entry without a day', head + entry.replace(/<updated>.*<\/updated>/, '')],
  ['an entry that leads nowhere', head + entry.replace(/<link.*\/>/, '')],
  ['an entry with a link that is not whole', head + entry.replace('"https://a.example/#a"', '"/#a"')],
  ['two entries that are the same', head + entry + entry],
  ['a sign that XML does not allow', `${head}<entry><title>A & B</title>`],
])('%s is seen', (_name, inside) => {
  expect(atomFaults(feed(inside))).not.toEqual([]);
});

test('a feed outside the namespace is seen', () => {
  expect(atomFaults(feed(head).replace(' xmlns="http://www.w3.org/2005/Atom"', ''))).toHaveLength(1);
});

test('the titles of entries are plain words', () => {
  for (const file of feeds)
    for (const one of parseAtom(read(file)).entries)
      expect(textsOf(one, 'title').join(), file).not.toMatch(/[<>]/);
});
