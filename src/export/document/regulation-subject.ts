// What the files of a regulated price are about: the paper and the table say the same of the same regulation.

import {
  type IndexationDraft,
  type IndexationSeries,
  methodsWith,
  readIndexation,
} from '#domain/rates/indexation-draft.ts';
import type { Figure } from '#domain/rates/indexation-figure.ts';
import type { IndexationTerms, MethodId, Regulation } from '#domain/rates/indexation-methods.ts';
import { indexationExamples } from '#domain/rates/indexation-new.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { figuresIn } from '#text/nb/rates-indexation-steps.ts';

export interface RegulationSubject {
  readonly method: MethodId;
  readonly terms: IndexationTerms;
  /** Every method of the site, in its order. */
  readonly regulations: readonly { readonly id: MethodId; readonly regulation: Regulation }[];
  /** By the chosen method. */
  readonly chosen: Regulation;
  /** The figures of the chosen method, each once, with its series. */
  readonly figures: readonly { readonly figure: Figure; readonly series: IndexSeries }[];
  /** The price is the one that the tool begins with. */
  readonly isExample: boolean;
  /** What the call says of the index, if anything. */
  readonly call: { readonly shortTitle: string; readonly index: string | null };
  /** Instant with offset, from the reader's clock. */
  readonly createdAt: string;
}

/** @throws when there is no price: nothing is saved of what is not understood */
export function regulationSubject(
  draft: IndexationDraft,
  series: IndexationSeries,
  about: Pick<RegulationSubject, 'call' | 'createdAt'>,
): RegulationSubject {
  const { terms, regulations } = readIndexation(draft, series);
  const chosen = regulations[draft.method];
  if (terms === null || !chosen?.price) throw new Error('There is no regulated price to save.');
  return {
    ...about,
    method: draft.method,
    terms,
    chosen,
    regulations: methodsWith(series).flatMap((id) => {
      const regulation = regulations[id];
      return regulation ? [{ id, regulation }] : [];
    }),
    figures: figuresOf(chosen, terms),
    isExample: draft.price === indexationExamples.price,
  };
}

function figuresOf(
  { steps }: Regulation,
  { index, labour, deflator }: IndexationTerms,
): RegulationSubject['figures'] {
  const all = [index, labour, deflator];
  const named = steps.flatMap(figuresIn).flatMap((figure) => {
    const series = all.find((each) => each?.id === figure.series);
    return series ? [{ figure, series }] : [];
  });
  const key = ({ figure }: (typeof named)[number]): string => `${figure.series} ${figure.point}`;
  const once = new Map(named.map((each) => [key(each), each]));
  return [...once.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
