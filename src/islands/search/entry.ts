// What can be found: a page, a section of one, a criterion, a question or a term; and how their words are sent along.

type EntryKind = 'page' | 'section' | 'event' | 'criterion' | 'question' | 'term';

export interface Entry {
  readonly kind: EntryKind;
  readonly title: string;
  /** The page it is a part of, for a section. */
  readonly within?: string;
  readonly href: string;
  /** What stands under the title among the hits; empty for a section. */
  readonly lead: string;
  /** Folded words of its text that stand in neither title nor lead, each once. */
  readonly words: readonly string[];
}

/**
 * Entries with their words as places in one list of words, and field by field: half the bytes. Every field is a text of
 * as many lines as there are entries.
 */
export interface SearchIndex {
  /** Every word once, in alphabetical order, with spaces between. */
  readonly vocabulary: string;
  readonly kinds: string;
  readonly titles: string;
  /** An empty line for what is no part of a page. */
  readonly within: string;
  readonly hrefs: string;
  readonly leads: string;
  /** How far it is from each place to the next, in base 36, with spaces between. */
  readonly words: string;
}

export function packed(entries: readonly Entry[]): SearchIndex {
  const vocabulary = [...new Set(entries.flatMap(({ words }) => words))].sort();
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const lines = (textOf: (entry: Entry) => string): string =>
    entries.map((entry) => textOf(entry).replace(/\s+/g, ' ')).join('\n');
  return {
    vocabulary: vocabulary.join(' '),
    kinds: lines(({ kind }) => kind),
    titles: lines(({ title }) => title),
    within: lines(({ within = '' }) => within),
    hrefs: lines(({ href }) => href),
    leads: lines(({ lead }) => lead),
    words: lines(({ words }) => {
      const own = words.map((word) => places.get(word) ?? 0).sort((one, other) => one - other);
      return own.map((place, at) => (place - (own[at - 1] ?? 0)).toString(36)).join(' ');
    }),
  };
}

export function unpacked({ vocabulary, ...fields }: SearchIndex): Entry[] {
  const words = vocabulary.split(' ');
  const kind = linesOf(fields.kinds);
  const within = linesOf(fields.within);
  const href = linesOf(fields.hrefs);
  const lead = linesOf(fields.leads);
  const places = linesOf(fields.words);
  return fields.titles.split('\n').map((title, at) => ({
    kind: kind(at) as EntryKind,
    title,
    ...(within(at) === '' ? {} : { within: within(at) }),
    href: href(at),
    lead: lead(at),
    words: wordsAt(places(at), words),
  }));
}

function linesOf(text: string): (at: number) => string {
  const lines = text.split('\n');
  return (at) => lines[at] ?? '';
}

function wordsAt(steps: string, words: readonly string[]): string[] {
  let place = 0;
  return (steps === '' ? [] : steps.split(' ')).map((step) => {
    place += Number.parseInt(step, 36);
    return words[place] ?? '';
  });
}
