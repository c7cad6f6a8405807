// Which addresses a PDF of ours may lead to.

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address in ASCII, or null if it is not absolute or not of a scheme that only opens a page or a letter. */
export function safeHref(href: string): string | null {
  const url = URL.parse(href);
  return url !== null && schemes.has(url.protocol) ? url.href : null;
}
