// What the files of a regulated price are about: the paper and the table say the same of the same regulation.

import {
  type IndexationDraft,
  type IndexationSeries,
  methodsWith,
  readIndexation,
} from '#domain/rates/indexation-draft.ts';
import { isIndexationExample } from '#domain/rates/indexation-examples.ts';
import type { Figure } from '#domain/rates/indexation-figure.ts';
import type { IndexationTerms, MethodId, Regulation } from '#domain/rates/indexation-methods.ts';
import { figuresIn } from '#domain/rates/indexation-origin.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import type { Exact } from '#domain/shared/exact.ts';

export interface RegulationSubject {
  readonly method: MethodId;
  readonly terms: IndexationTerms;
  /** Every method of the site, in its order. */
  readonly regulations: readonly { readonly id: MethodId; readonly regulation: Regulation }[];
  /** By the chosen method. */
  readonly chosen: Regulation;
  /** The figures of every method that is shown, each once, with its series. */
  readonly figures: readonly { readonly figure: Figure; readonly series: IndexSeries }[];
  /** The changes in per cent of the method that takes them: typed, or computed by us from the index. */
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly percent: Exact;
    readonly isOwn: boolean;
  }[];
  /** The price is the one that the tool begins with. */
  readonly isExample: boolean;
  /** The share that follows wages is, and the chosen method uses it. */
  readonly isShareExample: boolean;
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
    figures: figuresOf(
      Object.values(regulations).flatMap(({ steps }) => steps),
      terms,
    ),
    changes: changesOf(regulations.percent?.steps ?? [], terms),
    isExample: isIndexationExample(draft, 'price'),
    isShareExample: draft.method === 'weighted' && isIndexationExample(draft, 'wageShare'),
  };
}

/** In a row: each begins where the one before ended. */
function changesOf(steps: Regulation['steps'], { from }: IndexationTerms): RegulationSubject['changes'] {
  return steps.flatMap((step, at) =>
    step.kind === 'percent'
      ? [
          {
            from: steps[at - 1]?.to ?? from,
            to: step.to,
            percent: step.percent,
            isOwn: step.origin.kind === 'typed',
          },
        ]
      : [],
  );
}

function figuresOf(
  steps: Regulation['steps'],
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
