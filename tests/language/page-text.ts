// The words of a built page: what is read as running text, every word of its main part, and which short forms it explains.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { abbreviationsIn } from './abbreviations.ts';

export interface PageText {
  readonly url: string;
  /** Whom the page is written for first; null when it does not say. */
  readonly reader: string | null;
  /** Paragraphs that are read from the first word to the last. */
  readonly paragraphs: readonly string[];
  /** Every Norwegian word of ours in the main part, headings and tables too; a line for each block. */
  readonly text: string;
  /** Short forms that the page links to the glossary, gives a title, or has an entry for. */
  readonly explained: ReadonlySet<string>;
}

const notProse = new Set('blockquote figure table li dl nav label button summary legend fieldset'.split(' '));
const inline = new Set(
  'a abbr b bdi cite del em i ins mark q s small span strong sub sup time u wbr'.split(' '),
);
const silent = new Set('script style template svg'.split(' '));
/** Other people's words with their place, and words for machines. */
const notOurs = new Set('blockquote figcaption code pre kbd samp'.split(' '));

export function pageTextOf(url: string, html: string): PageText {
  const mains = elementsIn(parse(html, { scriptingEnabled: false }), ({ tagName }) => tagName === 'main');
  const isExplanation = (element: Tree.Element): boolean =>
    attribute(element, 'href')?.includes('/ordliste/#') === true ||
    (element.tagName === 'abbr' && attribute(element, 'title') !== undefined) ||
    (element.tagName === 'dt' && url.endsWith('/ordliste/'));
  return {
    url,
    reader: mains.map((main) => attribute(main, 'data-readers')?.split(' ')[0]).find(Boolean) ?? null,
    paragraphs: mains.flatMap(proseOf).map(tidy).filter(isSentence),
    text: mains
      .map((main) => textOf(main))
      .join('\n')
      .split('\n')
      .map(tidy)
      .filter(Boolean)
      .join('\n'),
    explained: new Set(
      mains
        .flatMap((main) => elementsIn(main, isExplanation))
        .flatMap((element) => abbreviationsIn(textOf(element))),
    ),
  };
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
