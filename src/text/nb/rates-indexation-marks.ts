// What is said beside the name of a method: which estimate it uses, and which figures its price rests on. Bokmål.
import type { MethodId } from '#domain/rates/indexation-methods.ts';
import { restsOnComputed, restsOnTyped } from '#domain/rates/indexation-origin.ts';
import type { Step } from '#domain/rates/indexation-steps.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { ratesIndexation } from './rates-indexation.ts';
import { creditOf } from './rates-indexation-steps.ts';

export const marks = {
  own: 'med egne tall',
  computed: 'regnet ut av oss fra indeksen, ikke publisert',
  advice: 'Er den publiserte endringen kjent, bør den brukes i stedet.',
} as const;

/** A year has several figures of growth: the name tells which → «Med kommunal deflator, anslag i statsbudsjettet» */
export function methodName(id: MethodId, deflator: Pick<IndexSeries, 'title'> | null): string {
  const name = ratesIndexation.methods[id];
  if (id !== 'deflator' || deflator === null) return name;
  return `${name}, ${deflator.title.replace(/^Kommunal deflator, /, '')}`;
}

/** What the price at a point rests on, other than found figures; '' when nothing. */
export function markOf(id: MethodId, steps: readonly Step[], at: string): string {
  return [
    ...(restsOnComputed(id, steps, at) ? [marks.computed] : []),
    ...(restsOnTyped(id, steps, at) ? [marks.own] : []),
  ].join(', ');
}

/** « (med egne tall)», or nothing. */
export const inBrackets = (mark: string): string => (mark === '' ? '' : ` (${mark})`);

/** How sure a series is, in words → «gjengitt av andre»; '' for one found with those who make it. */
export function certaintyInWords({ certainty }: Pick<IndexSeries, 'certainty'>): string {
  return ratesIndexation.certainty[certainty]?.toLowerCase() ?? '';
}

/** What others retell names them too: the reader can see whose figures we read. */
export function creditInFull(series: Pick<IndexSeries, 'table' | 'source' | 'certainty'>): string {
  return creditOf(series.certainty === 'secondary' ? { ...series, table: null } : series);
}

/** The credit, and how sure the figures are. */
export function creditWithMark(series: IndexSeries): string {
  return [creditInFull(series), certaintyInWords(series)].filter(Boolean).join(', ');
}
