// What every part of Prisregulering is given: what is typed, what it comes to, and the way to change it.
import type { IndexationDraft, IndexationRead } from '#domain/rates/indexation-draft.ts';
import type { IndexationTerms, Regulation } from '#domain/rates/indexation-methods.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import type { IndexationSite } from './site.ts';

export interface PartProps {
  readonly site: IndexationSite;
  readonly draft: IndexationDraft;
  readonly read: IndexationRead;
  /** Takes effect at once, in memory. */
  readonly update: (said: Partial<IndexationDraft>) => void;
}

/** Of a part that is there once the price and the months are understood. */
export interface RegulatedProps extends PartProps {
  readonly terms: IndexationTerms;
  /** By the chosen method. */
  readonly regulation: Regulation;
}

/** null when it is none of the site's. */
export function seriesBy({ series }: IndexationSite, id: string): IndexSeries | null {
  const all = [...series.indices, ...series.deflators, ...(series.labour ? [series.labour] : [])];
  return all.find((each) => each.id === id) ?? null;
}
