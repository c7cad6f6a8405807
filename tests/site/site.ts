// The built site as these checks read it: pages, their elements, and the files they ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = process.env.SITE_DIST ?? 'dist';

/** The path under which the site lies; begins and ends in a slash. */
export const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Page {
  /** As in the address: `/krav/`, with the base. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Every file of the site, from its root, with forward slashes. */
export const files: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort()
  : [];

export const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const weights = new Map<string, number>();

/** Bytes on the wire, as a host with brotli would send it. */
export function weight(file: string): number {
  const bytes = weights.get(file) ?? brotliCompressSync(readFileSync(join(folder, file))).length;
  weights.set(file, bytes);
  return bytes;
}

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { url: base + file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsOf(html) };
  });

/** The file that an address of the site names; null when there is none. */
export function fileAt(url: string): string | null {
  if (!url.startsWith(base)) return null;
  const path = decodeURI(url.slice(base.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.includes(file) ? file : null;
}

/** An address as it stands in a page, without the page's own place; null for one outside the site. */
export function addressIn(page: Page, address: string): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(address) || address.startsWith('//')) return null;
  if (address.startsWith('#')) return `${page.url}${address}`;
  return address.startsWith('/') ? address : posix.join(page.url, address);
}

/** Tags with their attributes, without what stands inside scripts and styles. */
export function elementsOf(html: string): Element[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...markup.matchAll(
      /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
    ),
  ].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
  }));
}

function attributesOf(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#38;', '&')
        .replaceAll('&amp;', '&'),
    ]),
  );
}

/** The values of an attribute on all elements of a page that have it. */
export function valuesOf(page: Page, attribute: string, name?: string): string[] {
  return page.elements
    .filter((element) => name === undefined || element.name === name)
    .flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

export const isTool = (page: Page): boolean => page.elements.some(({ name }) => name === 'astro-island');
