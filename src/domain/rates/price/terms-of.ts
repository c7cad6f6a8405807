// From a scenario as it was typed to the figures that go in, each with where it comes from; or what is missing or not understood.
import { type Exact, exact, zero } from '../../shared/exact.ts';
import { type DecimalProblemCode, parseDecimal } from '../../shared/read-decimal.ts';
import { timesPerYear } from '../operating.ts';
import type { NoRateCode } from '../rate-on.ts';
import type { SharesProblem } from '../week-shares.ts';
import { type Computed, computedTerms } from './computed-terms.ts';
import type { Scenario } from './price-draft.schema.ts';
import { type RateOrigin, type RateRead, type Rates, rateTerms } from './rate-terms.ts';
import { type TermId, type Terms, termIds } from './terms.ts';

/** Where a figure comes from, to be told beside it. */
export type Origin =
  | { readonly kind: 'typed' }
  | RateOrigin
  /** From the week and the year's calendar, from absence, or from a choice. */
  | { readonly kind: 'computed' }
  /** Does not apply, by the choices made. */
  | { readonly kind: 'none' };

/** A figure that is needed and is not there, is typed in a way that is not understood, or is out of range. */
export interface TermProblem {
  readonly at: TermId | 'day' | 'week' | 'absence';
  readonly code: DecimalProblemCode | NoRateCode | SharesProblem | 'tooMuch' | 'zero' | 'noDay';
}

export interface TermsRead {
  /** null when there is any problem. */
  readonly terms: Terms | null;
  readonly origins: Readonly<Partial<Record<TermId, Origin>>>;
  readonly problems: readonly TermProblem[];
}

type Read = { readonly value: Exact; readonly origin: Origin } | TermProblem;

export function termsOf(scenario: Scenario, rates: Rates): TermsRead {
  const known = { ...computedTerms(scenario), ...rateTerms(scenario, rates) };
  const read = termIds.map((id) => [id, termOf(id, scenario, known)] as const);
  const problems = read.flatMap(([, each]) => ('code' in each ? [each] : []));
  const values = read.flatMap(([id, each]) => ('value' in each ? [[id, each] as const] : []));
  return {
    terms:
      problems.length > 0
        ? null
        : (Object.fromEntries(values.map(([id, { value }]) => [id, value])) as Terms),
    origins: Object.fromEntries(values.map(([id, { origin }]) => [id, origin])),
    problems: once(problems),
  };
}

/** What is not typed: by term. A term that is not here must be typed. */
type Known = Readonly<Partial<Record<TermId, RateRead | Computed>>>;

function termOf(id: TermId, scenario: Scenario, known: Known): Read {
  if (id === 'operatingTimes') return { value: exact(timesPerYear[scenario.operatingPer]), origin: computed };
  const other = known[id];
  if (other && 'value' in other && other.origin.kind !== 'rate') return other;
  const typed = scenario.typed[id];
  if (other && typed.trim() === '')
    return 'value' in other ? other : { at: other.at ?? id, code: other.problem };
  if (other && 'problem' in other && other.at !== undefined) return { at: other.at, code: other.problem };
  return typedTerm(id, typed);
}

const computed: Origin = { kind: 'computed' };

function typedTerm(id: TermId, typed: string): Read {
  const read = parseFactor(id, typed) ?? parseDecimal(typed);
  if ('problem' in read) return { at: id, code: read.problem };
  const most = mostOf(id);
  if (most !== null && read.value.gt(most)) return { at: id, code: 'tooMuch' };
  if (divisors.includes(id) && read.value.equals(zero)) return { at: id, code: 'zero' };
  return { value: read.value, origin: { kind: 'typed' } };
}

/** Nothing can be shared among no hours. */
const divisors: readonly TermId[] = ['workedHoursPerYear', 'hoursPerWeek'];

/** «4/3» */
function parseFactor(id: TermId, typed: string): { readonly value: Exact } | null {
  const [, over, under] =
    (id === 'holidayFactor' && /^\s*(\d{1,3})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(typed)) || [];
  return over === undefined || under === undefined ? null : { value: exact(BigInt(over), BigInt(under)) };
}

const hoursInWeek = exact(168);
/** Shares and per cent of a whole; a margin of the whole price leaves nothing. */
const wholePercent = exact(100);
const mostMargin = exact('99.99');

/** The most that makes sense; null without a limit. */
function mostOf(id: TermId): Exact | null {
  if (id === 'hoursPerWeek') return hoursInWeek;
  if (id === 'marginPercent') return mostMargin;
  return id.endsWith('Percent') || id.endsWith('Share') ? wholePercent : null;
}

/** A week that is not understood is one problem, not three. */
function once(problems: readonly TermProblem[]): readonly TermProblem[] {
  return problems.filter(({ at }, index) => problems.findIndex((other) => other.at === at) === index);
}
