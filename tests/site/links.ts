// Links that lead nowhere, and addresses outside the site that a page would load by itself.
import { addressIn, base, fileAt, type Page, pages, valuesOf } from './site.ts';

/** Addresses in a page that name no file, or no place in it. */
export function brokenLinks(page: Page): string[] {
  const addresses = [...valuesOf(page, 'href'), ...valuesOf(page, 'src')];
  return addresses
    .map((address) => addressIn(page, address))
    .filter((address): address is string => address !== null && !leadsSomewhere(address))
    .map((address) => `${page.url} → ${address}`);
}

function leadsSomewhere(address: string): boolean {
  const file = fileAt(address);
  if (file === null) return false;
  const [, anchor = ''] = address.split('#');
  // `#/…` is the tool's own way of saying where in it the reader is.
  if (anchor === '' || anchor.startsWith('/')) return true;
  const target = pages.find(({ url }) => url === address.replace(/[?#].*$/, ''));
  return target ? valuesOf(target, 'id').includes(decodeURIComponent(anchor)) : false;
}

/** Readers may be sent elsewhere; a page itself fetches nothing from there. */
export function loadsFromElsewhere(page: Page): string[] {
  return page.elements
    .filter(
      ({ name, attributes }) =>
        name !== 'a' && !['canonical', 'alternate'].includes(attributes.get('rel') ?? ''),
    )
    .flatMap(({ name, attributes }) =>
      ['href', 'src', 'srcset', 'action', 'data', 'poster', 'component-url', 'renderer-url']
        .map((attribute) => attributes.get(attribute) ?? '')
        .filter((address) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(address))
        .map((address) => `${page.url}: <${name}> ${address}`),
    );
}

/** Scripts that an island names, which no link check sees. */
export function missingScripts(page: Page): string[] {
  return ['component-url', 'renderer-url', 'before-hydration-url']
    .flatMap((attribute) => valuesOf(page, attribute))
    .filter((address) => fileAt(address) === null || !address.startsWith(base))
    .map((address) => `${page.url}: ${address}`);
}
