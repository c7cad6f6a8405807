// Hours used in a month or a quarter, month by month, for the supplier and the municipality.
import type { Account } from './account.schema.ts';
import type { EveningNight } from './day-sums.ts';
import { grantedIn } from './granted.ts';
import type { HoursReport, HoursUsed } from './hours-report.ts';
import { first } from './order.ts';
import type { Period } from './period.ts';
import { periodsIn } from './periods.ts';
import { indexShifts, type ShiftIndex } from './shift-index.ts';
import { usedByAssistant, usedIn } from './used.ts';

export interface ReportWishes {
  /** YYYY-MM-DD. Hours to and with this day are used, later ones planned. */
  readonly today: string;
  readonly withAssistants: boolean;
  /** As the supplier's agreement has it; the usual one when left out. */
  readonly eveningNight?: EveningNight;
}

/** Exact hours, not rounded. Months that the period cuts are cut. */
export function hoursReport(account: Account, period: Period, wishes: ReportWishes): HoursReport {
  const index = indexShifts(account.shifts, wishes.eveningNight);
  return {
    period,
    months: periodsIn('month', period).map((month) => hoursUsed(account, index, month, wishes.today)),
    sum: hoursUsed(account, index, period, wishes.today),
    assistants: wishes.withAssistants ? usedByAssistant(index, until(wishes.today, period)) : null,
  };
}

function hoursUsed(
  { grants }: Pick<Account, 'grants'>,
  index: ShiftIndex,
  period: Period,
  today: string,
): HoursUsed {
  const used = usedIn(index, until(today, period));
  const planned = usedIn(index, period).used.sub(used.used);
  return { period, granted: grantedIn(grants, period), ...used, planned };
}

/** Turned, and so without hours, when the day lies before the period. */
function until(day: string, { from, to }: Period): Period {
  return { from, to: first(day, to) };
}
