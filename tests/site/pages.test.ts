import { existsSync, readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteText } from '#text/index.ts';
import { base, pages } from './site.ts';

const configFile = 'tests/html-validate.json';
const config: ConfigData = existsSync(configFile)
  ? JSON.parse(readFileSync(configFile, 'utf8'))
  : { extends: ['html-validate:standard'] };
const municipality: { name: string; officialSite: boolean } = parse(
  readFileSync(`${process.env.SITE_CONTENT ?? 'content'}/municipality.yaml`, 'utf8'),
);

async function htmlFaults(html: string, name: string): Promise<string[]> {
  const { results } = await new HtmlValidate(config).validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`),
  );
}

test('the HTML of every page is valid', async () => {
  const faults = await Promise.all(pages.map(({ url, html }) => htmlFaults(html, url)));
  expect(faults.flat()).toEqual([]);
});

test('invalid HTML is seen', async () => {
  expect(
    await htmlFaults(
      '<!DOCTYPE html><html lang="nb"><head><title>a</title></head><body><p><div></div></p></body></html>',
      'a',
    ),
  ).not.toEqual([]);
});

test('every page says in its foot whose site it is', () => {
  const { prototype, official } = siteText.foot;
  const words = (municipality.officialSite ? official : prototype)(municipality.name);
  const silent = pages.filter(({ html }) => !html.slice(html.indexOf('<footer')).includes(words));
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('every page has a title and a description of its own, a language and one main heading', () => {
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const { url, html } of pages) {
    expect(html, url).toMatch(/<html lang="nb"/);
    expect(html, url).toMatch(/<meta name="description" content="[^"]+"/);
  }
});

test('there is a page for addresses that lead nowhere', () => {
  expect(pages.map(({ url }) => url)).toContain(`${base}404.html`);
});
