// The content security policy of a page, and what in the page would need it to be weaker.
import { createHash } from 'node:crypto';
import type { Page } from './site.ts';

export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

export function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name, ...sources]) => (name ? [[name, new Set(sources)] as const] : [])),
  );
}

/** The page's own policy; null when it has none, or says it after something is loaded. */
export function policyOf(page: Page): Policy | null {
  const place = page.elements.findIndex(
    ({ attributes }) => attributes.get('http-equiv') === 'content-security-policy',
  );
  const firstLoad = page.elements.findIndex(
    ({ name, attributes }) =>
      (name === 'script' && attributes.get('type') !== 'application/ld+json') ||
      attributes.get('rel') === 'stylesheet',
  );
  const late = firstLoad >= 0 && firstLoad < place;
  const content = page.elements[place]?.attributes.get('content');
  return late || content === undefined ? null : parsePolicy(content);
}

const must: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** What is wrong with a page's policy, the code in the page included. */
export function policyFaults(page: Page): string[] {
  const policy = policyOf(page);
  if (policy === null) return [`${page.url}: no policy before the first load`];
  const strict = Object.entries(must).filter(
    ([name, sources]) => [...(policy.get(name) ?? [])].join(' ') !== sources.join(' '),
  );
  const sources = [...policy.values()].flatMap((each) => [...each]);
  const loose = sources.filter(
    (source) => /^'unsafe|^\*|^https?:|^data:$/.test(source) && source !== 'data:',
  );
  return [
    ...strict.map(([name]) => `${name} is not what it should be`),
    ...loose,
    ...missingHashes(page.html, policy),
    ...inlineCode(page),
  ].map((fault) => `${page.url}: ${fault}`);
}

/** Code in the page that its policy does not name by hash, and hashes of code that is not there. */
function missingHashes(html: string, policy: Policy): string[] {
  return (['script', 'style'] as const).flatMap((name) => {
    const inline = [
      // What stands there for machines to read is no code, and needs no leave.
      ...html.matchAll(new RegExp(`<${name}(?![^>]*(?:\\ssrc=|ld\\+json))[^>]*>([\\s\\S]*?)</${name}>`, 'g')),
    ];
    const needed = new Set(
      inline.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
    );
    const named = [...(policy.get(`${name}-src`) ?? [])].filter((source) => source.startsWith("'sha256-"));
    return [
      ...[...needed]
        .filter((hash) => !named.includes(hash))
        .map((hash) => `an inline ${name} is not in the policy: ${hash}`),
      ...named
        .filter((hash) => !needed.has(hash))
        .map((hash) => `${name}-src names code that is not here: ${hash}`),
    ];
  });
}

function inlineCode({ elements }: Page): string[] {
  return elements.flatMap(({ name, attributes }) =>
    [...attributes]
      .filter(
        ([attribute, value]) =>
          attribute === 'style' || /^on[a-z]+$/.test(attribute) || /^javascript:/i.test(value),
      )
      .map(([attribute]) => `<${name}> has ${attribute}`),
  );
}
