// What every page says of itself: where it is, when it was checked, what it is to machines, and that it is on the map.
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { base, files, type Page, pages, read } from './site.ts';

const isLost = ({ url }: Page): boolean => url.endsWith('/404.html');
const isForEditors = ({ html }: Page): boolean => html.includes('<meta name="robots" content="noindex"');
const isFront = ({ url }: Page): boolean => url === base;

interface Thing {
  readonly '@context'?: string;
  readonly '@type'?: string;
  readonly itemListElement?: readonly { readonly name: string; readonly item: string }[];
  readonly mainEntity?: readonly {
    readonly name: string;
    readonly acceptedAnswer: { readonly text: string };
  }[];
}

const thingsOf = ({ html }: Page): Thing[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) =>
    JSON.parse(json),
  );

const linksOf = ({ elements }: Page, rel: string) =>
  elements
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    .map(({ attributes }) => ({ href: attributes.get('href') ?? '', lang: attributes.get('hreflang') }));

test('every page says when it was last checked', () => {
  const silent = pages.filter(({ html }) => !/Sist kontrollert \d{1,2}\.\s\p{Ll}+ 20\d\d\./u.test(html));
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('every page knows its address, in its language and for all others', () => {
  for (const page of pages) {
    const [canonical] = linksOf(page, 'canonical');
    const languages = linksOf(page, 'alternate').filter(({ lang }) => lang !== undefined);
    expect(canonical?.href, page.url).toMatch(/^https?:\/\//);
    expect(languages, page.url).toEqual([
      { href: canonical?.href, lang: 'nb' },
      { href: canonical?.href, lang: 'x-default' },
    ]);
  }
});

test('every page but the front page shows where it lies, to readers and to machines alike', () => {
  for (const page of pages.filter((one) => !isFront(one))) {
    const shown = /<nav class="ds-breadcrumbs[\s\S]*?<\/nav>/.exec(page.html)?.[0] ?? '';
    const trail = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    expect(shown, page.url).not.toBe('');
    expect(trail.length, page.url).toBeGreaterThan(0);
    const names = [...shown.matchAll(/<li[^>]*>(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name);
    expect(names.length, page.url).toBe(trail.length + 1);
  }
});

test('an answer is a question and an answer to machines as well', () => {
  const answers = pages.filter(({ url }) => new RegExp(`^${base}sporsmal/.+/$`).test(url));
  expect(answers.length).toBeGreaterThanOrEqual(45);
  for (const page of answers) {
    const [entity] = thingsOf(page).find((thing) => thing['@type'] === 'FAQPage')?.mainEntity ?? [];
    expect(entity?.name, page.url).toMatch(/\?$/);
    expect(entity?.acceptedAnswer.text.length, page.url).toBeGreaterThan(20);
  }
});

test('the map of the site lists every page but those for editors and for the lost', () => {
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
  const index: { sitemapindex: { sitemap: { loc: string }[] } } = parser.parse(read('sitemap-index.xml'));
  const maps = index.sitemapindex.sitemap.map(({ loc }) => loc.slice(loc.lastIndexOf('/') + 1));
  const listed = maps.flatMap((map) => {
    const { urlset }: { urlset: { url: { loc: string }[] } } = parser.parse(read(map));
    return urlset.url.map(({ loc }) => new URL(loc).pathname);
  });
  const expected = pages.filter((page) => !isLost(page) && !isForEditors(page)).map(({ url }) => url);
  expect(listed.sort()).toEqual(expected.sort());
  expect(files).toContain('robots.txt');
  expect(read('robots.txt')).toMatch(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/m);
});
