// Links the first use of each glossary word on a page to the glossary. All other bytes of the page stay as they are.
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** As much of a glossary entry as linking asks for. */
export interface LinkedTerm {
  readonly term: string;
  readonly forms: readonly string[];
  /** false: a word so common that links would be in the way. */
  readonly link?: boolean;
}

/** Every way a term is written, with the place in the glossary that it leads to. */
export interface TermLinks {
  readonly pattern: RegExp;
  /** From a way of writing to the term's address. */
  readonly addresses: ReadonlyMap<string, string>;
}

const running = new Set(['p', 'li', 'dd', 'td']);
const closed = new Set(
  `h1 h2 h3 h4 h5 h6 a button blockquote figcaption summary astro-island code pre kbd samp label legend nav abbr q
  script style svg textarea select`.split(/\s+/),
);
/** Left out by hand, marks beside a text, and other languages. */
const closedBy = new Set(['data-no-terms', 'data-not-prose', 'data-origin', 'lang']);
const letter = '[\\p{L}\\p{M}\\p{N}\\-\u00AD\u2011]';

/**
 * @param glossaryPage the built page: each `<dt>` is a term, and the element around it, or itself, has the anchor
 * @param address of the glossary, with the base: `/ordliste/`
 */
export function termLinks(terms: readonly LinkedTerm[], glossaryPage: string, address: string): TermLinks {
  const anchors = anchorsIn(glossaryPage);
  const addresses = new Map<string, string>();
  for (const { term, forms } of terms.filter(({ link }) => link !== false)) {
    const anchor = anchors.get(term);
    if (anchor === undefined) throw new Error(`The glossary page has no anchor for «${term}».`);
    for (const form of [term, ...forms].map(folded))
      if (!addresses.has(form)) addresses.set(form, `${address}#${anchor}`);
  }
  const longestFirst = [...addresses.keys()].sort((one, other) => other.length - one.length);
  const words = longestFirst.map((form) =>
    form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'),
  );
  return { pattern: new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'giu'), addresses };
}

export function linkTerms(html: string, { pattern, addresses }: TermLinks): string {
  if (addresses.size === 0) return html;
  const linked = new Set<string>();
  const pieces: string[] = [];
  let from = 0;
  for (const { start, text, offsets, block } of runningTexts(html)) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const address = addresses.get(folded(words)) ?? addresses.get(folded(words.toLowerCase()));
      // A cell that is the word alone is a label, and too small a target for a link.
      if (address === undefined || linked.has(address) || words === block) continue;
      linked.add(address);
      const [begin, end] = [start + (offsets[index] ?? 0), start + (offsets[index + words.length] ?? 0)];
      pieces.push(
        html.slice(from, begin),
        `<a class="term" href="${address}">`,
        html.slice(begin, end),
        '</a>',
      );
      from = end;
    }
  }
  return pieces.join('') + html.slice(from);
}

/** Short forms keep their capitals («EHF»), so that no ordinary word is taken for them; else capitals say nothing. */
function folded(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain === plain.toUpperCase() ? plain : plain.toLowerCase();
}

interface RunningText {
  /** Where it begins in the page. */
  readonly start: number;
  /** As it is read, without entities. */
  readonly text: string;
  /** For each place in the text, and for its end, the place in the page counted from the start. */
  readonly offsets: readonly number[];
  /** All that stands in the point or cell; empty in a paragraph. */
  readonly block: string;
}

function runningTexts(html: string): RunningText[] {
  const found: RunningText[] = [];
  const walk = (node: Tree.ChildNode, block: string | null): void => {
    if ('value' in node && block !== null) found.push(...textAt(html, node, block));
    if (!('tagName' in node) || isClosed(node)) return;
    const inner = running.has(node.tagName) ? labelOf(node) : block;
    for (const child of node.childNodes) walk(child, inner);
  };
  for (const main of elementsIn(parse(html, { sourceCodeLocationInfo: true }), 'main')) walk(main, null);
  return found;
}

function isClosed({ tagName, attrs }: Tree.Element): boolean {
  return closed.has(tagName) || attrs.some(({ name }) => closedBy.has(name));
}

const labelOf = (node: Tree.Element): string => (node.tagName === 'p' ? '' : wordsOf(node).trim());

/** Nothing for text that the parser moved or changed: there we would cut in the wrong place. */
function textAt(html: string, { value, sourceCodeLocation }: Tree.TextNode, block: string): RunningText[] {
  if (!sourceCodeLocation) return [];
  const { startOffset: start, endOffset: end } = sourceCodeLocation;
  let text = '';
  const offsets: number[] = [];
  for (const { 0: raw, index } of html.slice(start, end).matchAll(/&(?:#\w+|\w+);?|[^&]+|&/g)) {
    const read = raw.startsWith('&') ? decoded(raw) : raw;
    for (let at = 0; at < read.length; at++) offsets.push(index + Math.min(at, raw.length));
    text += read;
  }
  return text === value ? [{ start, text, offsets: [...offsets, end - start], block }] : [];
}

function decoded(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
}

function anchorsIn(glossaryPage: string): Map<string, string> {
  const idOf = ({ attrs }: Tree.Element): string | undefined =>
    attrs.find(({ name }) => name === 'id')?.value;
  const anchors = new Map<string, string>();
  for (const term of elementsIn(parse(glossaryPage), 'dt')) {
    const around = term.parentNode;
    const id = idOf(term) ?? (around && 'attrs' in around ? idOf(around) : undefined);
    if (id !== undefined) anchors.set(wordsOf(term), id);
  }
  return anchors;
}

function elementsIn(node: Tree.ParentNode, name: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name ? [child] : elementsIn(child, name);
  });
}

function wordsOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim() : '';
}
