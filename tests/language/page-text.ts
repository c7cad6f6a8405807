// The words of a built page: what is read as running text, every word of its main part, and which short forms it explains.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { slug } from '#components/slug.ts';
import { abbreviationsIn } from './abbreviations.ts';

export interface PageText {
  readonly url: string;
  /** Whom the page is written for first; null when it does not say. */
  readonly reader: string | null;
  /** Paragraphs that are read from the first word to the last. */
  readonly paragraphs: readonly string[];
  /** Every Norwegian word of ours in the main part, headings, tables and labels too; a line for each block. */
  readonly text: string;
  /** Short forms that the page itself uses: not in links to other pages, nor in the names of its sources. */
  readonly shortForms: readonly string[];
  /** Short forms that the page links to the glossary, gives a title, or has an entry for. */
  readonly explained: ReadonlySet<string>;
}

/** The short forms that each entry of the glossary explains, by its anchor. */
export type Glossary = ReadonlyMap<string, readonly string[]>;

const notProse = new Set('blockquote figure table li dl nav label button summary legend fieldset'.split(' '));
const inline = new Set(
  'a abbr b bdi cite del em i ins mark q s small span strong sub sup time u wbr'.split(' '),
);
const silent = new Set('script style template svg'.split(' '));
/** Other people's words with their place, and words for machines. */
const notOurs = new Set('blockquote figcaption code pre kbd samp'.split(' '));

export function pageTextOf(url: string, html: string, glossary: Glossary = new Map()): PageText {
  const mains = mainsOf(html);
  const explaining = mains.flatMap((main) => elementsIn(main, (element) => isExplanation(element, url)));
  const linked = explaining.map((element) => attribute(element, 'href')?.split('#')[1] ?? '');
  return {
    url,
    reader: mains.map((main) => attribute(main, 'data-readers')?.split(' ')[0]).find(Boolean) ?? null,
    paragraphs: mains.flatMap(proseOf).map(tidy).filter(isSentence),
    text: [wordsOf(mains), ...mains.flatMap(spokenOf).map(tidy)].join('\n'),
    shortForms: abbreviationsIn(wordsOf(mains, isElsewhere)),
    explained: new Set([
      ...explaining.flatMap((element) => abbreviationsIn(textOf(element))),
      ...linked.flatMap((anchor) => glossary.get(anchor) ?? []),
    ]),
  };
}

/** From the built page of the glossary: each `<dt>` is a term, and the element around it has the anchor. */
export function glossaryOf(html: string): Glossary {
  const entries = mainsOf(html).flatMap((main) => elementsIn(main, ({ tagName }) => tagName === 'dt'));
  return new Map(
    entries.map((entry) => {
      const around = entry.parentNode;
      const anchor = around && 'attrs' in around ? attribute(around, 'id') : undefined;
      return [anchor ?? '', abbreviationsIn(textOf(entry))];
    }),
  );
}

const mainsOf = (html: string): Tree.Element[] =>
  elementsIn(parse(html, { scriptingEnabled: false }), ({ tagName }) => tagName === 'main');

function isExplanation(element: Tree.Element, url: string): boolean {
  if (element.tagName === 'dt') return url.endsWith('/ordliste/');
  if (element.tagName === 'abbr') return attribute(element, 'title') !== undefined;
  const address = attribute(element, 'href') ?? '';
  return address.includes('/ordliste/#') || isNamedBy(address, slug(textOf(element)));
}

/** A link «NS 8435» to `/…/ns-8435/`: the page is about just that. */
function isNamedBy(address: string, name: string): boolean {
  const [path = ''] = address.split('#');
  return name !== '' && path.split('/').at(-2) === name;
}

/** The sources of a page, and the other questions on its topic. */
const linkSections = new Set(['kilder', 'flere-sporsmal']);

/** What names other pages and documents, which explain themselves. */
function isElsewhere(element: Tree.Element): boolean {
  if (element.tagName === 'section') return linkSections.has(attribute(element, 'aria-labelledby') ?? '');
  return element.tagName === 'nav' || (element.tagName === 'a' && attribute(element, 'href') !== undefined);
}

function wordsOf(mains: readonly Tree.Element[], isLeftOut?: (element: Tree.Element) => boolean): string {
  const lines = mains.flatMap((main) => textOf(main, isLeftOut).split('\n'));
  return lines.map(tidy).filter(Boolean).join('\n');
}

function proseOf(element: Tree.Element): string[] {
  if (notProse.has(element.tagName) || isMark(element)) return [];
  if (silent.has(element.tagName) || !isNorwegian(element)) return [];
  if (element.tagName === 'p') return [textOf(element, isMark)];
  return element.childNodes.flatMap((child) => ('tagName' in child ? proseOf(child) : []));
}

/** A label or a button is none: it has no stop. */
const isSentence = (paragraph: string): boolean => /[.!?…:][»"”)\]]*$/.test(paragraph);

/** A word set beside a text to say what it is. */
const isMark = (element: Tree.Element): boolean =>
  ['data-not-prose', 'data-origin'].some((name) => attribute(element, name) !== undefined);

function textOf(node: Tree.ChildNode, isLeftOut?: (element: Tree.Element) => boolean): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || silent.has(node.tagName) || notOurs.has(node.tagName)) return ' ';
  if (!isNorwegian(node) || attribute(node, 'aria-hidden') === 'true' || isLeftOut?.(node)) return ' ';
  const inside = node.childNodes.map((child) => textOf(child, isLeftOut)).join('');
  return inline.has(node.tagName) ? inside : `\n${inside}\n`;
}

/** What is read aloud, and not seen. */
function spokenOf(element: Tree.Element): string[] {
  if (notOurs.has(element.tagName) || !isNorwegian(element)) return [];
  const own = ['aria-label', 'alt'].flatMap((name) => attribute(element, name) ?? []);
  return [...own, ...element.childNodes.flatMap((child) => ('tagName' in child ? spokenOf(child) : []))];
}

const isNorwegian = (element: Tree.Element): boolean => /^n[bo]?\b/.test(attribute(element, 'lang') ?? 'nb');

const tidy = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

function attribute({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** The outermost elements that are asked for. */
function elementsIn(node: Tree.ParentNode, isWanted: (element: Tree.Element) => boolean): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return isWanted(child) ? [child] : elementsIn(child, isWanted);
  });
}
