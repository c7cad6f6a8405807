// What is wrong with the language of a site's pages: too heavy, too long, unexplained, unknown.
import { isWrittenOut } from './abbreviations.ts';
import { added, type Counts, countsOf, lixOf } from './lix.ts';
import type { PageText } from './page-text.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import type { Speller } from './spelling.ts';

export const longestSentence = 25;

/** The highest LIX for each group of pages. */
const limits = {
  innbygger: 35,
  arbeidsleder: 35,
  leverandør: 40,
  kommune: 40,
  krav: 45,
  alle: 40,
} as const;
type Group = keyof typeof limits;

/** LIX says little about a text of fewer words than this; such pages are measured together. */
const fewestWords = 40;

export interface Weighed {
  readonly where: string;
  readonly limit: number;
  readonly lix: number;
  readonly words: number;
}

export interface LongSentence {
  readonly where: string;
  readonly words: number;
  readonly sentence: string;
}

/** Every page with its LIX, the one furthest above or least below its limit first. */
export function weighed(pages: readonly PageText[], base: string): Weighed[] {
  const measured = pages.map((page) => ({
    where: page.url,
    group: groupOf(page, base),
    counts: countsOf(page.paragraphs),
  }));
  const isShort = ({ counts }: { counts: Counts }): boolean => counts.words < fewestWords;
  const together = (Object.keys(limits) as Group[]).map((group) => ({
    where: `short pages for ${group}`,
    group,
    counts: added(
      measured.filter((page) => isShort(page) && page.group === group).map(({ counts }) => counts),
    ),
  }));
  return [...measured.filter((page) => !isShort(page)), ...together]
    .map(({ where, group, counts }) => ({
      where,
      limit: limits[group],
      lix: lixOf(counts),
      words: counts.words,
    }))
    .filter(({ words }) => words > 0)
    .sort((one, other) => other.lix - other.limit - (one.lix - one.limit));
}

export const isTooHeavy = ({ lix, limit }: Weighed): boolean => lix > limit;

/** Every sentence of running text, the longest first. */
export function longest(pages: readonly PageText[]): LongSentence[] {
  return pages
    .flatMap(({ url, paragraphs }) =>
      paragraphs
        .flatMap(sentencesOf)
        .map((sentence) => ({ where: url, words: wordsOf(sentence).length, sentence })),
    )
    .sort((one, other) => other.words - one.words);
}

export const isTooLong = ({ words }: LongSentence): boolean => words > longestSentence;

/** Short forms that a page uses and does not explain. */
export function unexplained({ url, text, shortForms, explained }: PageText): string[] {
  return shortForms
    .filter((short) => !explained.has(short) && !isWrittenOut(short, text))
    .map((short) => `${url}: ${short}`);
}

/** Words nobody knows, with the pages they stand on. */
export function misspelt(pages: readonly PageText[], speller: Speller): string[] {
  const where = new Map<string, string[]>();
  for (const { url, text } of pages)
    for (const word of speller.unknownIn(text)) where.set(word, [...(where.get(word) ?? []), url]);
  return [...where].map(([word, urls]) => `${word}: ${urls.slice(0, 3).join(', ')}`).sort();
}

function groupOf({ url, reader }: PageText, base: string): Group {
  if (url.startsWith(`${base}krav/`)) return 'krav';
  return reader !== null && reader in limits ? (reader as Group) : 'alle';
}
