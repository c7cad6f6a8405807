// The day of a scenario as it is typed: kept while it is no day yet, so that nothing typed is lost.
import { useRef } from 'preact/hooks';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type DayProblemCode, readDay, type TypedDay } from '#domain/shared/read-day.ts';

const between = { first: '2000-01-01', last: '2099-12-31' };

/** YYYY-MM-DD; null while it is no day. */
export function dayOf(typed: TypedDay): string | null {
  const read = readDay(typed, between);
  return 'day' in read ? read.day : null;
}

export function dayProblem(typed: TypedDay): DayProblemCode | null {
  const read = readDay(typed, between);
  return 'problem' in read ? read.problem : null;
}

/** What was typed, as long as it is still the scenario's day; else the day as one would type it. */
export function typedDayOf(typed: TypedDay | undefined, { day }: Pick<Scenario, 'day'>): TypedDay {
  if (typed && dayOf(typed) === day) return typed;
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

export interface TypedDays {
  readonly of: (scenario: Scenario) => TypedDay;
  /** Keeps what is typed, and returns the day it is; null while it is none. */
  readonly keep: (scenario: Scenario, part: Partial<TypedDay>) => string | null;
}

/** By scenario, while the tool is open. */
export function useTypedDays(): TypedDays {
  const typed = useRef(new Map<string, TypedDay>()).current;
  const of = (scenario: Scenario): TypedDay => typedDayOf(typed.get(scenario.id), scenario);
  return {
    of,
    keep: (scenario, part) => {
      const next = { ...of(scenario), ...part };
      typed.set(scenario.id, next);
      return dayOf(next);
    },
  };
}
