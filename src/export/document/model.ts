// What a document says, before anybody decides how it looks: the same model becomes HTML on screen and a tagged PDF.

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Line breaks (`\n`) inside a text are kept; everything else about the line is the renderer's. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** It and everything until the next heading stand on one page, unless they are taller than a page. */
      readonly together?: true;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  /** Pairs of a label and what was answered: a table of two columns with row headers. */
  | {
      readonly kind: 'facts';
      readonly caption: string;
      readonly rows: readonly Fact[];
      /** So many rows, from the first on, are not parted from the beginning of the row after them. */
      readonly opening?: number;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** The words of the law, with where they stand. */
  | { readonly kind: 'quotation'; readonly text: string; readonly source: string }
  /** Something the reader must see first, e.g. that this is a draft. Never told by colour alone: `title` says it. */
  | { readonly kind: 'notice'; readonly title: string; readonly content: readonly Inline[] }
  /** Ruled lines to write on by hand, one per label. */
  | { readonly kind: 'blankLines'; readonly labels: readonly string[] }
  /** A drawing, and in words what it shows: who does not see it, or reads on the page, has the words instead. */
  | { readonly kind: 'figure'; readonly alt: string; readonly drawing: Drawing }
  | { readonly kind: 'pageBreak' };

/** In points, from its upper left corner; as wide as the text of an A4 page at the most, 451. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly words: readonly Words[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** On one line. `x` is where they begin, or end when they are set to the right. */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly align: 'start' | 'end';
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Column {
  readonly header: string;
  /** Figures are set to the right. */
  readonly align: 'start' | 'end';
}

export interface DocumentModel {
  /** Also the PDF's title. The first block is a heading of level 1 with the same words. */
  readonly title: string;
  /** The call's name, at the top of every page beside the mark. */
  readonly kicker: string;
  /** At the foot of every page, beside «Side 1 av n»; e.g. the date or «Utkast». */
  readonly footer: string;
  readonly language: 'nb-NO';
  readonly blocks: readonly Block[];
}

export const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }];
