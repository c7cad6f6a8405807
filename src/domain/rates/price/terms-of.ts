// From a scenario as it was typed to the figures that go in, each with where it comes from; or what is missing or not understood.
import { type Exact, exact } from '../../shared/exact.ts';
import type { DecimalProblemCode } from '../../shared/read-decimal.ts';
import { timesPerYear } from '../operating.ts';
import type { NoRateCode } from '../rate-on.ts';
import type { SharesProblem } from '../week-shares.ts';
import { type Computed, computedTerms } from './computed-terms.ts';
import type { Scenario } from './price-draft.schema.ts';
import { type RateOrigin, type RateRead, type Rates, rateTerms } from './rate-terms.ts';
import { type TermId, type Terms, termIds } from './terms.ts';
import { typedTerm } from './typed-term.ts';

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
  /** Of those that were read, also when others were not. */
  readonly origins: Readonly<Partial<Record<TermId, Origin>>>;
  /** In the order of the terms, one a place; what two of them make together comes last. */
  readonly problems: readonly TermProblem[];
}

type Read = { readonly value: Exact; readonly origin: Origin } | TermProblem;

/** What is typed goes before the rate of the day; what is computed or does not apply, before what is typed. */
export function termsOf(scenario: Scenario, rates: Rates): TermsRead {
  const computedOnes = computedTerms(scenario);
  const rated = rateTerms(scenario, rates);
  const read = termIds.map((id) => [id, termOf(id, scenario, computedOnes[id], rated[id])] as const);
  const values = read.flatMap(([id, each]) => ('value' in each ? [[id, each] as const] : []));
  const found: Partial<Terms> = Object.fromEntries(values.map(([id, { value }]) => [id, value]));
  const problems = [...read.flatMap(([, each]) => ('code' in each ? [each] : [])), ...countedTwice(found)];
  return {
    terms: problems.length > 0 ? null : (found as Terms),
    origins: Object.fromEntries(values.map(([id, { origin }]) => [id, origin])),
    problems: once(problems),
  };
}

/** A term that is neither computed nor has a rate must be typed. */
function termOf(id: TermId, scenario: Scenario, byComputing?: Computed, byRate?: RateRead): Read {
  if (id === 'operatingTimes')
    return { value: exact(timesPerYear[scenario.operatingPer]), origin: { kind: 'computed' } };
  if (byComputing) return readOr(byComputing, id);
  const read = typedTerm(id, scenario.typed[id]);
  const isEmpty = 'problem' in read && read.problem === 'empty';
  if (byRate && (isEmpty || isNone(byRate))) return readOr(byRate, id);
  return 'problem' in read ? readOr(read, id) : { ...read, origin: { kind: 'typed' } };
}

function isNone(byRate: RateRead): boolean {
  return 'origin' in byRate && byRate.origin.kind === 'none';
}

type Problem = { readonly problem: TermProblem['code']; readonly at?: TermProblem['at'] };

function readOr(read: Exclude<Read, TermProblem> | Problem, id: TermId): Read {
  return 'problem' in read ? { at: read.at ?? id, code: read.problem } : read;
}

/** All hours, and what two shares that were rounded up can have in excess. */
const allHours = exact('100.01');

/** No hour is on a weekend and on a public holiday both: the two together are at most all hours. */
function countedTwice({ weekendShare, holidayShare }: Partial<Terms>): readonly TermProblem[] {
  const isTooMuch = weekendShare && holidayShare && weekendShare.add(holidayShare).gt(allHours);
  return isTooMuch ? [{ at: 'holidayShare', code: 'tooMuch' }] : [];
}

/** A week that is not understood is one problem, not three. */
function once(problems: readonly TermProblem[]): readonly TermProblem[] {
  return problems.filter(({ at }, index) => problems.findIndex((other) => other.at === at) === index);
}
