// The words that the renderer itself puts on paper, in the reader's language.

export interface PdfWords {
  /** Where this page stands among all, both counted from 1: «Side 2 av 7». */
  readonly page: (page: number, total: number) => string;
}
