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

/** Entries with their words as places in one list of words: a third of the bytes. */
export interface SearchIndex {
  /** Every word once, in alphabetical order, with spaces between. */
  readonly vocabulary: string;
  /** `words`: how far it is from each place to the next, in base 36, with spaces between. */
  readonly entries: readonly (Omit<Entry, 'words'> & { readonly words: string })[];
}

export function packed(entries: readonly Entry[]): SearchIndex {
  const vocabulary = [...new Set(entries.flatMap(({ words }) => words))].sort();
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  return {
    vocabulary: vocabulary.join(' '),
    entries: entries.map((entry) => {
      const own = entry.words.map((word) => places.get(word) ?? 0).sort((one, other) => one - other);
      return { ...entry, words: own.map((place, at) => (place - (own[at - 1] ?? 0)).toString(36)).join(' ') };
    }),
  };
}

export function unpacked({ vocabulary, entries }: SearchIndex): Entry[] {
  const words = vocabulary.split(' ');
  return entries.map((entry) => {
    let place = 0;
    const steps = entry.words === '' ? [] : entry.words.split(' ');
    return {
      ...entry,
      words: steps.map((step) => {
        place += Number.parseInt(step, 36);
        return words[place] ?? '';
      }),
    };
  });
}
