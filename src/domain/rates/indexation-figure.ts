// A figure of an index at one point: from the series itself, typed where the series has none, or missing with a reason.
import { type Exact, exact } from '../shared/exact.ts';
import { type DecimalProblemCode, parseDecimal } from '../shared/read-decimal.ts';
import type { IndexSeries } from './rate.schema.ts';

/** @source Statistics Norway, tables 03013 and 14700: figures with different base years are not mixed. Checked 2026-11-22. */
export interface Figure {
  /** The id of its series: one with another base is another series. */
  readonly series: IndexSeries['id'];
  /** «2025-04», «2025-K2», «2025» */
  readonly point: string;
  readonly value: Exact;
  /** Typed, since the series has none. */
  readonly isOwn: boolean;
}

/** Outside the series, not found, or after the last figure that will ever come: that one nobody can type. */
export type NoFigure = 'beforeFirst' | 'afterLast' | 'notFound' | 'afterEnd';

export interface Missing {
  /** The field that mends it. */
  readonly at: string;
  readonly code: NoFigure | DecimalProblemCode | 'zero' | 'tooMuch' | 'noChange' | 'otherQuarter';
  /** The figure that is not there; null for what is no figure of a series. */
  readonly figure: Pick<Figure, 'series' | 'point'> | null;
}

/** As typed, by the address of its field. */
export type Typed = Readonly<Record<string, string>>;

/** Where a figure that a series lacks is typed: its own field for each series and point. */
export function figureField(series: IndexSeries['id'], point: string): string {
  return `figure:${series}:${point}`;
}

/** The figure of the series wherever there is one; what is typed counts only where there is none. */
export function figureAt(series: IndexSeries, point: string, typed: Typed): Figure | Missing {
  const figure = { series: series.id, point };
  const known = Object.hasOwn(series.values, point) ? series.values[point] : null;
  if (known) return { ...figure, value: exact(known), isOwn: false };
  const at = figureField(series.id, point);
  if (series.endsWith !== null && point > series.endsWith) return { at, code: 'afterEnd', figure };
  const read = parseDecimal(typed[at] ?? '');
  if ('problem' in read)
    return { at, code: read.problem === 'empty' ? whyMissing(series, point) : read.problem, figure };
  if (read.value.equals(0)) return { at, code: 'zero', figure };
  return { ...figure, value: read.value, isOwn: true };
}

export function isMissing(found: object): found is Missing {
  return 'code' in found;
}

function whyMissing({ values }: IndexSeries, point: string): NoFigure {
  const points = Object.keys(values);
  if (points.every((known) => point < known)) return 'beforeFirst';
  return points.every((known) => known < point) ? 'afterLast' : 'notFound';
}
