// What is typed about a year's invoices, read into the terms of a plan with every problem named at its field.
import { isRealDay } from '../shared/dates.ts';
import { type Exact, rounded, zero } from '../shared/exact.ts';
import { parseDecimal } from '../shared/read-decimal.ts';
import { parseHours } from '../shared/read-hours.ts';
import type { BillingDraft, DayInYear, TypedChange } from './billing-draft.schema.ts';
import type { BillingProblem, BillingProblemCode } from './billing-problem.ts';
import type { BillingTerms, Dated } from './plan.ts';

export type ChangeList = 'hours' | 'prices';

/** Where what counts from a change on is typed, and where its day is. */
export const changeField = (list: ChangeList, id: TypedChange['id']): string => `${list}-${id}`;
export const changeDayField = (list: ChangeList, id: TypedChange['id']): string => `${list}-${id}-day`;

export interface TermsRead {
  /** null while something is not understood. */
  readonly terms: BillingTerms | null;
  /** In the order of the fields. */
  readonly problems: readonly BillingProblem[];
}

/** With a problem the value stands for nothing. */
interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly BillingProblem[];
}

/** While the year is not understood, days are read in a leap year: what is wrong with it is told once. */
const anyYear = '2000';

export function readBilling(draft: BillingDraft): TermsRead {
  const year = readYear(draft.year);
  const start = readDay('start', draft.start, year.value);
  const isKnown = start.problems.length === 0;
  const hours = readChanges('hours', draft.hours, year.value, isKnown ? start.value : '');
  const prices = readChanges('prices', draft.prices, year.value, isKnown ? start.value : '');
  const problems = [year, start, hours, prices].flatMap((read) => read.problems);
  const terms: BillingTerms = {
    year: Number(year.value),
    start: start.value,
    convention: draft.convention,
    hours: hours.value,
    prices: prices.value,
  };
  return { terms: problems.length === 0 ? terms : null, problems };
}

/** A year of this century. */
function readYear(typed: string): Read<string> {
  const year = typed.trim();
  if (/^20\d\d$/.test(year)) return { value: year, problems: [] };
  return { value: anyYear, problems: [{ at: 'year', code: year === '' ? 'empty' : 'notAYear' }] };
}

/** YYYY-MM-DD; spaces and a full stop do no harm. */
function readDay(at: string, { date, month }: DayInYear, year: string): Read<string> {
  const typed = date.replace(/[\s.]/g, '');
  const value = `${year}-${month}-${typed.padStart(2, '0')}`;
  if (isRealDay(value)) return { value, problems: [] };
  return { value, problems: [{ at, code: typed === '' ? 'empty' : 'notADay' }] };
}

/** In the order of their days. The first counts from the start, and only later hours may be none. */
function readChanges(
  list: ChangeList,
  typed: readonly TypedChange[],
  year: string,
  start: string,
): Read<readonly Dated[]> {
  const problems: BillingProblem[] = [];
  const days = [start];
  const dated = typed.map(({ id, from, value: text }, index): Dated => {
    const value = readValue(changeField(list, id), list, text, index > 0 && list === 'hours');
    const day = index === 0 ? null : readChangeDay(changeDayField(list, id), from, year, days);
    if (day?.problems.length === 0) days.push(day.value);
    problems.push(...(day?.problems ?? []), ...value.problems);
    return { from: day?.value ?? start, value: value.value };
  });
  return { value: dated.toSorted((one, other) => (one.from < other.from ? -1 : 1)), problems };
}

/** @param days the start, and the days of the changes before it in the list */
function readChangeDay(at: string, typed: DayInYear, year: string, days: readonly string[]): Read<string> {
  const read = readDay(at, typed, year);
  if (read.problems.length > 0) return read;
  const { value } = read;
  if (value <= (days[0] ?? '')) return { value, problems: [{ at, code: 'notAfterStart' }] };
  return days.includes(value) ? { value, problems: [{ at, code: 'sameDay' }] } : read;
}

function readValue(at: string, list: ChangeList, typed: string, mayBeNone: boolean): Read<Exact> {
  const read = list === 'hours' ? hoursRead(typed) : priceRead(typed);
  if (typeof read === 'string') return { value: zero, problems: [{ at, code: read }] };
  return { value: read, problems: read.equals(0) && !mayBeNone ? [{ at, code: 'zero' }] : [] };
}

function hoursRead(typed: string): Exact | BillingProblemCode {
  const read = parseHours(typed);
  return 'problem' in read ? read.problem : read.hours;
}

/** Whole øre: more decimals are no price on an invoice. */
function priceRead(typed: string): Exact | BillingProblemCode {
  const read = parseDecimal(typed);
  if ('problem' in read) return read.problem;
  return read.value.equals(rounded(read.value)) ? read.value : 'moreThanOre';
}
