// The two days that documents are judged by, and whose word they are: the call's, else what the supplier reckons with.
import type { Stop, StopRole } from '../call/calendar.schema.ts';
import { typedDay } from '../shared/read-typed-day.ts';

/** What the call has settled, YYYY-MM-DD; null for what it has not. */
export interface SettledDays {
  readonly deadline: string | null;
  readonly start: string | null;
}

export const nothingSettled: SettledDays = { deadline: null, start: null };

export interface JudgedDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly by: 'call' | 'supplier';
}

/** null for a day that nobody has said. */
export interface JudgedDays {
  readonly deadline: JudgedDay | null;
  readonly start: JudgedDay | null;
}

/** The days of a call's calendar; the last day, where a deadline has several. */
export function settledDays(stops: readonly Pick<Stop, 'role' | 'at' | 'until'>[]): SettledDays {
  const stopOf = (role: StopRole) => stops.find((stop) => stop.role === role);
  const deadline = stopOf('søknadsfrist');
  return {
    deadline: (deadline?.until ?? deadline?.at)?.slice(0, 10) ?? null,
    start: stopOf('oppstart')?.at?.slice(0, 10) ?? null,
  };
}

/** @param typed as the supplier typed them; of use only for what the call has not settled */
export function judgedDays(
  settled: SettledDays,
  typed: { readonly deadline: string; readonly start: string },
): JudgedDays {
  const one = (of: keyof SettledDays): JudgedDay | null => {
    const day = settled[of] ?? typedDay(typed[of]);
    return day === null ? null : { day, by: settled[of] === null ? 'supplier' : 'call' };
  };
  return { deadline: one('deadline'), start: one('start') };
}
