// What is typed about a regulation, read into figures with every problem named at its field.

import { type Exact, rounded } from '../shared/exact.ts';
import { parseDecimal } from '../shared/read-decimal.ts';
import type { ExampleId } from './indexation-examples.ts';
import type { Missing, Typed } from './indexation-figure.ts';
import { type FirstChoice, firstRegulation } from './indexation-first.ts';
import {
  type IndexationTerms,
  type MethodId,
  methodIds,
  type Regulation,
  regulate,
} from './indexation-methods.ts';
import type { Month } from './indexation-months.ts';
import type { IndexSeries } from './rate.schema.ts';

export interface TypedMonth {
  /** «04» */
  readonly month: string;
  readonly year: string;
}

export interface IndexationDraft {
  readonly price: string;
  readonly from: TypedMonth;
  readonly to: TypedMonth;
  /** When the price is regulated for the first time; the month counts when it is typed. */
  readonly firstAt: FirstChoice;
  readonly first: TypedMonth;
  readonly method: MethodId;
  /** The id of a series of prices, and of one of growth. */
  readonly index: IndexSeries['id'];
  readonly deflator: IndexSeries['id'];
  /** Per cent. */
  readonly wageShare: string;
  /** What the reader has typed of the figures that begin as examples. */
  readonly own?: ExampleId[] | undefined;
  /** By the address of its field: figures that series lack, and published changes. */
  readonly typed: Typed;
}

/** The series of a site. */
export interface IndexationSeries {
  /** Of prices, by month; at least one, the one to begin with first. */
  readonly indices: readonly [IndexSeries, ...IndexSeries[]];
  /** The cost of labour; null where the site has none. */
  readonly labour: IndexSeries | null;
  /** Of growth by year. */
  readonly deflators: readonly IndexSeries[];
}

export type IndexationCode =
  | Missing['code']
  | 'moreThanOre'
  | 'notAYear'
  | 'toBeforeFrom'
  | 'firstNotAfterFrom'
  | 'firstAfterTo';

export interface IndexationProblem {
  /** «price», «from», «to», «first», «wageShare», «index», or the address of a typed figure. */
  readonly at: string;
  readonly code: IndexationCode;
  readonly figure: Missing['figure'];
}

export interface IndexationRead {
  /** null while the price or the months are not understood. */
  readonly terms: IndexationTerms | null;
  /** By each of `methodsWith`; empty while there are no terms. */
  readonly regulations: Regulations;
  /** What keeps the chosen method from a price, in the order of the fields. */
  readonly problems: readonly IndexationProblem[];
}

export type Regulations = Readonly<Partial<Record<MethodId, Regulation>>>;

/** The methods that the series of a site are enough for. */
export function methodsWith({ labour, deflators }: IndexationSeries): readonly MethodId[] {
  return methodIds.filter(
    (id) => (id !== 'weighted' || labour !== null) && (id !== 'deflator' || deflators.length > 0),
  );
}

export function readIndexation(draft: IndexationDraft, series: IndexationSeries): IndexationRead {
  const price = readPrice(draft.price);
  const months = readMonths(draft);
  if ('problem' in price || 'problems' in months) {
    const ofPrice = 'problem' in price ? [price.problem] : [];
    const ofMonths = 'problems' in months ? months.problems : [];
    return { terms: null, regulations: {}, problems: [...ofPrice, ...ofMonths] };
  }
  const terms: IndexationTerms = {
    price: price.value,
    ...months,
    index: chosen(series.indices, draft.index) ?? series.indices[0],
    labour: series.labour,
    deflator: chosen(series.deflators, draft.deflator),
    wageShare: readShare(draft.wageShare),
    typed: draft.typed,
  };
  const read = methodsWith(series).map((id) => [id, regulate(id, terms)]);
  const regulations: Regulations = Object.fromEntries(read);
  return { terms, regulations, problems: regulations[draft.method]?.missing ?? [] };
}

type Read<Value> = { readonly value: Value } | { readonly problem: IndexationProblem };

function problem(at: string, code: IndexationCode): { readonly problem: IndexationProblem } {
  return { problem: { at, code, figure: null } };
}

/** A price is whole øre: one with more decimals would be rounded by some methods and not by others. */
function readPrice(typed: string): Read<Exact> {
  const read = parseDecimal(typed);
  if ('problem' in read) return problem('price', read.problem);
  if (read.value.equals(0)) return problem('price', 'zero');
  return read.value.equals(rounded(read.value)) ? read : problem('price', 'moreThanOre');
}

type Months = Pick<IndexationTerms, 'from' | 'to' | 'first'>;

function readMonths(draft: IndexationDraft): Months | { readonly problems: readonly IndexationProblem[] } {
  const from = readMonth('from', draft.from);
  const to = readMonth('to', draft.to);
  const typed = draft.firstAt === 'typed' ? readMonth('first', draft.first) : { value: '' };
  if ('problem' in from || 'problem' in to || 'problem' in typed)
    return { problems: [from, to, typed].flatMap((each) => ('problem' in each ? [each.problem] : [])) };
  const months = { from: from.value, to: to.value };
  if (months.to < months.from) return { problems: [problem('to', 'toBeforeFrom').problem] };
  // In the same month nothing is regulated, whenever the first time would be.
  const choice = months.to === months.from ? 'soonest' : draft.firstAt;
  const first = firstRegulation(choice, months.from, months.to, typed.value);
  if (first <= months.from) return { problems: [problem('first', 'firstNotAfterFrom').problem] };
  if (choice === 'typed' && first > months.to)
    return { problems: [problem('first', 'firstAfterTo').problem] };
  return { ...months, first };
}

const year = /^20\d\d$/;

/** A month of this century. */
function readMonth(at: 'from' | 'to' | 'first', typed: TypedMonth): Read<Month> {
  const typedYear = typed.year.trim();
  if (typedYear === '') return problem(at, 'empty');
  return year.test(typedYear) ? { value: `${typedYear}-${typed.month}` } : problem(at, 'notAYear');
}

function readShare(typed: string): Exact | Missing {
  const read = parseDecimal(typed);
  if ('problem' in read) return { at: 'wageShare', code: read.problem, figure: null };
  return read.value.gt(100) ? { at: 'wageShare', code: 'tooMuch', figure: null } : read.value;
}

/** The first when the one that was chosen is not there; null when there is none. */
function chosen(series: readonly IndexSeries[], id: IndexSeries['id']): IndexSeries | null {
  return series.find((each) => each.id === id) ?? series[0] ?? null;
}
