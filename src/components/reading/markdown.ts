// The little Markdown that content may use: paragraphs, lists, links and bold. HTML in it is shown as the text it is.
import { Marked } from 'marked';
import { unbroken } from '#text/unbroken.ts';
import { href } from '../href.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const marked = new Marked({
  renderer: {
    html: ({ text }) => escaped(text),
    link({ href: to, tokens }) {
      const address = to.startsWith('/') ? href(to) : to;
      return `<a class="ds-link" href="${escaped(address)}">${this.parser.parseInline(tokens)}</a>`;
    },
    list({ items, ordered }) {
      const name = ordered ? 'ol' : 'ul';
      return `<${name} class="ds-list">${items.map((item) => this.listitem(item)).join('')}</${name}>`;
    },
  },
});

/** A link that is all there is in a point or a cell can be hit as a button can. */
const alone = /(^|<li>)<a class="ds-link"( href="[^"]*">[^<]*<\/a>)(?=\.?\s*(?:$|<\/li>))/g;
const asTarget = '$1<a class="ds-link target"$2';

/** HTML blocks. */
export function blocks(markdown: string): string {
  const html = marked.parse(unbroken(markdown), { async: false });
  return html.replaceAll('\n', ' ').replace(alone, asTarget).trim();
}

/** HTML within a paragraph or a cell. */
export function inline(markdown: string): string {
  return marked.parseInline(unbroken(markdown), { async: false }).replace(alone, asTarget);
}
