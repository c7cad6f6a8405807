// Writes new months into the file of a series, and leaves every other byte of it as it was.
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { placeOf, pointAt } from '../content/points.ts';
import type { IndexFile } from './json-stat.ts';

export type Refusal =
  | { readonly refused: 'otherTable' | 'otherBase'; readonly found: string; readonly expected: string }
  /** Nothing in common: nobody can see that the two are of one series. */
  | { readonly refused: 'nothingInCommon' }
  /** Months with another figure than the one that stands there. */
  | { readonly refused: 'changed'; readonly months: readonly string[] }
  | { readonly refused: 'afterEnd'; readonly month: string; readonly end: string };

export interface Addition {
  readonly text: string;
  readonly added: readonly string[];
  /** Months between that have no figure: written as null. */
  readonly without: readonly string[];
  /** How many months were there before, with the same figure. */
  readonly same: number;
}

/** @param text of the file that holds the series */
export function addMonths(text: string, series: IndexSeries, file: IndexFile): Addition | Refusal {
  const refusal = refusalOf(series, file);
  if (refusal !== null) return refusal;
  const fresh = [...file.months].filter(([month, value]) => value !== null && isNew(series, month));
  const last = fresh.at(-1)?.[0];
  const rows = last === undefined ? [] : rowsTo(series, last, new Map(fresh));
  return {
    text: written(text, rows),
    added: fresh.map(([month]) => month),
    without: rows.flatMap(([month, value]) => (value === null && !(month in series.values) ? [month] : [])),
    same: inCommon(series, file).length,
  };
}

function refusalOf(series: IndexSeries, file: IndexFile): Refusal | null {
  const { table, base, endsWith } = series;
  if (file.table !== table) return { refused: 'otherTable', found: file.table, expected: table ?? '' };
  const other = file.bases.find((each) => each !== base);
  if (other !== undefined) return { refused: 'otherBase', found: other, expected: base ?? '' };
  const common = inCommon(series, file);
  if (common.length === 0) return { refused: 'nothingInCommon' };
  const changed = common.filter((month) => Number(file.months.get(month)) !== Number(series.values[month]));
  if (changed.length > 0)
    return {
      refused: 'changed',
      months: changed.map((month) => `${month}: ${series.values[month]} → ${file.months.get(month)}`),
    };
  const late = [...file.months].find(
    ([month, value]) => value !== null && endsWith !== null && month > endsWith,
  );
  return late === undefined ? null : { refused: 'afterEnd', month: late[0], end: endsWith ?? '' };
}

/** Months that have a figure in both. */
function inCommon({ values }: IndexSeries, { months }: IndexFile): string[] {
  return [...months].flatMap(([month, value]) =>
    value !== null && typeof values[month] === 'string' ? [month] : [],
  );
}

/** Without a figure so far, and not before the series begins. */
function isNew({ values }: IndexSeries, month: string): boolean {
  const [first = month] = Object.keys(values);
  return month >= first && (values[month] ?? null) === null;
}

type Row = readonly [month: string, value: string | null];

/** The rows to write: figures that were missing, and every month after the last row up to the last new one. */
function rowsTo({ values }: IndexSeries, last: string, fresh: ReadonlyMap<string, string | null>): Row[] {
  const known = Object.keys(values);
  const missing = known.flatMap((month): Row[] =>
    fresh.has(month) ? [[month, fresh.get(month) ?? null]] : [],
  );
  const from = (placeOf(known.at(-1) ?? last, 'month') ?? 0) + 1;
  const length = Math.max((placeOf(last, 'month') ?? 0) - from + 1, 0);
  const months = Array.from({ length }, (_, index) => pointAt(from + index, 'month'));
  return [...missing, ...months.map((month): Row => [month, fresh.get(month) ?? null])];
}

function written(text: string, rows: readonly Row[]): string {
  const spans = spansOf(text);
  const [lastMonth, [, lastEnd]] = [...spans].at(-1) ?? ['', [0, text.length]];
  // A remark behind the last figure stays with it.
  const endOfLine = text.indexOf('\n', lastEnd);
  const end = endOfLine < 0 ? text.length : endOfLine;
  const below = linesFor(
    rows.filter(([month]) => !spans.has(month)),
    lastMonth,
  );
  // From the end, so that the places before stay where they are.
  return rows.toReversed().reduce(
    (after, [month, value]) => {
      const [from, to] = spans.get(month) ?? [0, 0];
      return to === 0 ? after : after.slice(0, from) + figure(value) + after.slice(to);
    },
    text.slice(0, end) + below + text.slice(end),
  );
}

/** Where the figure of each point begins and ends, in the order of the file. */
function spansOf(text: string): ReadonlyMap<string, readonly [from: number, to: number]> {
  const values = parseDocument(text).get('values');
  if (!isMap(values)) throw new Error('A series must have «values».');
  return new Map(
    values.items.flatMap(({ key, value }) => {
      const range = isNode(value) ? value.range : null;
      return isScalar(key) && range ? [[String(key.value), [range[0], range[1]]] as const] : [];
    }),
  );
}

/** A line a month, with an empty one before each year. */
function linesFor(rows: readonly Row[], before: string): string {
  return rows
    .map(([month, value], index) => {
      const above = rows[index - 1]?.[0] ?? before;
      const gap = above.slice(0, 4) === month.slice(0, 4) ? '\n' : '\n\n';
      return `${gap}  "${month}": ${figure(value)}`;
    })
    .join('');
}

const figure = (value: string | null): string => (value === null ? 'null' : `"${value}"`);
