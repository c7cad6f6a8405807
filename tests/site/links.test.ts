import { expect, test } from 'vitest';
import { brokenLinks, loadsFromElsewhere, missingScripts } from './links.ts';
import { base, elementsOf, type Page, pages } from './site.ts';

const page = (html: string): Page => ({ url: base, html, elements: elementsOf(html) });

test('there is a site to look at', () => {
  expect(pages.map(({ url }) => url)).toContain(base);
  expect(pages.length).toBeGreaterThan(3);
});

test('every link leads to a page of the site, and to a place that is there', () => {
  expect(pages.flatMap(brokenLinks)).toEqual([]);
  expect(pages.flatMap(missingScripts)).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  expect(pages.flatMap(loadsFromElsewhere)).toEqual([]);
});

test('a link to nothing, to no anchor and out of the site’s folder are seen', () => {
  expect(brokenLinks(page('<a href="finnes-ikke/">'))).toHaveLength(1);
  expect(brokenLinks(page('<a href="#finnes-ikke">'))).toHaveLength(1);
  expect(brokenLinks(page('<img src="borte.png">'))).toHaveLength(1);
  if (base !== '/') expect(brokenLinks(page('<a href="/">'))).toHaveLength(1);
  expect(
    brokenLinks(page(`<a href="${base}"><a href="https://lovdata.no/"><a href="mailto:a@b.example">`)),
  ).toEqual([]);
});

test('a script, a picture and a frame from elsewhere are seen', () => {
  for (const html of [
    '<script src="https://a.example/a.js">',
    '<img src="//a.example/a.png">',
    '<iframe src="http://a.example">',
  ]) {
    expect(loadsFromElsewhere(page(html))).toHaveLength(1);
  }
});
