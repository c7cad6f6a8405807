// Until when one can complain of a decision on health and care services.
// @source pasient- og brukerrettighetsloven § 7-5 (four weeks); forvaltningsloven § 31 (a late complaint may be taken, not
// after a year), as in force 2 July 2026
import { addDays, addMonths } from '../shared/dates.ts';

const fourWeeks = 28;

/**
 * `running`: today is the last day or earlier. `passed`: the complaint may still be taken, so it is worth sending.
 * `yearPassed`: it can no longer be taken; one can apply anew.
 */
export type ComplaintStanding = 'running' | 'passed' | 'yearPassed';

export interface ComplaintDeadline {
  /** The last day to complain, itself included, YYYY-MM-DD. */
  readonly lastDay: string;
  readonly standing: ComplaintStanding;
}

/**
 * All days are YYYY-MM-DD.
 * @param knownOn the day one had, or should have had, enough knowledge to complain
 * @param decidedOn the day of the decision, from which the year counts; null when not known, and then it counts from
 * `knownOn`, which is no earlier
 */
export function complaintDeadline(
  knownOn: string,
  decidedOn: string | null,
  today: string,
): ComplaintDeadline {
  const lastDay = addDays(knownOn, fourWeeks);
  const lastOfYear = addMonths(decidedOn ?? knownOn, 12);
  if (today <= lastDay) return { lastDay, standing: 'running' };
  return { lastDay, standing: today <= lastOfYear ? 'passed' : 'yearPassed' };
}
