// What a page may load and run: one list for the page's own tag and for the host's header.

/** For Astro's `security.csp`; script-src and style-src are Astro's own, with hashes. */
export const directives = [
  "default-src 'none'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** Astro gives every page the hashes of the whole site; this keeps those of the code that stands in the page. */
export function trimPolicy(html: string, hash: (code: string) => string): string {
  const needed = new Set([...html.matchAll(inlineCode)].map(([, , code = '']) => `'sha256-${hash(code)}'`));
  return html.replace(policyTag, (tag, policy: string) =>
    tag.replace(
      policy,
      policy.replace(/ ?('sha256-[^']+')/g, (with_, one) => (needed.has(one) ? with_ : '')),
    ),
  );
}

/** The policy of a built page. Throws when the page has none: such a page must not be published. */
export function policyOf(html: string): string {
  const policy = policyTag.exec(html)?.[1];
  if (policy === undefined) throw new Error('A page was built without a content security policy.');
  return policy;
}

/** One policy that allows what any of the pages needs, for a header that is the same for all of them. */
export function unitedPolicy(policies: readonly string[]): string {
  const sources = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (!name) continue;
    sources.set(name, new Set([...(sources.get(name) ?? []), ...values]));
  }
  return [...sources].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
