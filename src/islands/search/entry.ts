// What can be found: a page, a section of one, a criterion, a question or a term.

export const entryKinds = ['side', 'krav', 'spørsmål', 'ord'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  readonly kind: EntryKind;
  readonly title: string;
  /** The page it is a part of, for a section. */
  readonly within?: string;
  readonly href: string;
  readonly lead: string;
  /** Folded words of its text that stand in neither title nor lead, each once, with spaces between. */
  readonly words: string;
}
