// What the page hands Prisregulering: content, and nothing that depends on the reader.
import type { IndexationSeries } from '#domain/rates/indexation-draft.ts';

export interface IndexationSite {
  readonly siteName: string;
  /** Where the site lies: `/`, or `/folder/`. */
  readonly base: string;
  readonly call: {
    /** Its name inside a sentence. */
    readonly shortTitle: string;
    /** The index it names; null until the municipality has. */
    readonly index: string | null;
  };
  readonly series: IndexationSeries;
}
