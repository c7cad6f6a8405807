// A regulation before anybody has typed: the last months that have figures, and figures that are examples and told as such.
import type { IndexationDraft, IndexationSeries, TypedMonth } from './indexation-draft.ts';
import { indexationExamples } from './indexation-examples.ts';

const yearsBack = 5;

/** From the same month five years before the last one that has a figure. */
export function newIndexation({ indices, deflators }: IndexationSeries): IndexationDraft {
  const [index] = indices;
  const last = Object.keys(index.values)
    .filter((month) => index.values[month] !== null)
    .reduce((one, other) => (one < other ? other : one), '');
  return {
    ...indexationExamples,
    from: typed(last, yearsBack),
    to: typed(last, 0),
    firstAt: 'soonest',
    first: typed(last, 0),
    method: 'fromBase',
    index: index.id,
    deflator: deflators[0]?.id ?? '',
    typed: {},
  };
}

function typed(month: string, back: number): TypedMonth {
  const [year, number] = [month.slice(0, 4), month.slice(5)];
  return { month: number, year: String(Number(year) - back) };
}
