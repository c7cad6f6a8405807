// Takes out of a style sheet what no page and no script of the built site uses.
import { PurgeCSS } from 'purgecss';

/**
 * Attributes that browsers set while the page is open, that scripts name without quotation marks, and one whose values are no words;
 * their selectors stay.
 */
const dynamicAttributes = [
  'open',
  'hidden',
  'disabled',
  'aria-invalid',
  'href',
  'type',
  'role',
  'size',
  'multiple',
  'scope',
];

/** A selector that begins with a pseudo-class, `:is(…):hover`; PurgeCSS would drop it unread. A star changes nothing in it. */
const barePseudoClass = /(?<=^|[\s{},>+~(])(?=:(?!:|root))/g;

const proseInTags = / (?:aria-label|content|d|props)="[^"]*"/g;

/** Words of tags only: what the reader reads, or a tool is handed, must not keep rules alive. */
function wordsOfTags(html: string): string[] {
  return (
    html
      .replace(/>[^<]*</g, '><')
      .replace(proseInTags, '')
      .match(/[\w-]+/g) ?? []
  );
}

/** One or more names in quotation marks: classes, tags and values, but no sentences and no names of the code's own. */
const quotedNames = /["'`]([\w-]+(?: [\w-]+)*)["'`]/g;

/** What a script may write into markup. */
function wordsOfScripts(script: string): string[] {
  return [...script.matchAll(quotedNames)].flatMap(([, names = '']) => names.split(' '));
}

/** A rule of which nothing is left. A layer without rules stays: it holds its place among the others. */
const emptyRule = /(?<=^|[{}])[^{}@]+\{\}/g;

/** `pages` and `scripts` are the texts of the built HTML and JavaScript files that share the style sheet. */
export async function purge(
  css: string,
  pages: readonly string[],
  scripts: readonly string[],
): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css.replace(barePseudoClass, '*') }],
    content: [
      ...pages.map((raw) => ({ raw, extension: 'html' })),
      ...scripts.map((raw) => ({ raw, extension: 'js' })),
    ],
    extractors: [
      { extractor: wordsOfTags, extensions: ['html'] },
      { extractor: wordsOfScripts, extensions: ['js'] },
    ],
    dynamicAttributes,
    variables: true,
    keyframes: true,
  });
  if (result === undefined) throw new Error('The style sheet could not be purged.');
  return result.css.replace(emptyRule, '');
}
