// From what an application holds of a calculation to what a paper is about. Nothing is computed anew: the paper shows the figures
// and the lines that were attached.

import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import { type Terms, termIds } from '#domain/rates/price/terms.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { ratesExport } from '#text/nb/rates-export.ts';
import type { CalculationSubject, FigureOrigin, Priced } from './calculation-subject.ts';

type AttachedTerm = AttachedCalculation['terms'][keyof AttachedCalculation['terms']];

/** One scenario; a name that is empty is told as the first of them. */
export function attachedSubject(
  calculation: AttachedCalculation,
  about: Pick<CalculationSubject, 'call' | 'createdAt'>,
): CalculationSubject {
  return { ...about, name: calculation.name.trim(), priced: [attachedPrice(calculation)], unpriced: [] };
}

function attachedPrice({ scenario, terms, lines, ...choices }: AttachedCalculation): Priced {
  const { day, fullWeek, marginOf, rounding, tariff } = choices;
  return {
    name: scenario.trim() || ratesExport.scenario(1),
    day,
    fullWeek,
    marginOf,
    rounding,
    tariff,
    terms: each(terms, ({ value }) => figure(value)) satisfies Terms,
    lines: each(lines, figure) satisfies PriceLines,
    origins: Object.fromEntries(termIds.map((id) => [id, originOf(terms[id])])) as Priced['origins'],
  };
}

function originOf({ origin, rate }: AttachedTerm): FigureOrigin {
  return origin === 'rate' && rate
    ? { kind: 'rate', rate }
    : { kind: origin === 'rate' ? 'computed' : origin };
}

/** «180.55», or «4/3». */
function figure(written: string): Exact {
  const [over = '', under] = written.split('/');
  return under === undefined ? exact(over) : exact(BigInt(over), BigInt(under));
}

function each<Key extends string, Value, Result>(
  values: Readonly<Record<Key, Value>>,
  of: (value: Value) => Result,
): Record<Key, Result> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, of(value as Value)]),
  ) as Record<Key, Result>;
}
