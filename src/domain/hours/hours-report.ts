// Hours used in a month or a quarter, for the supplier and the municipality. The same report feeds page, PDF and CSV, and can be
// read in again as used hours.
import type { Hours } from '../shared/hours.ts';
import type { Period } from './period.ts';

/** Exact hours of one stretch. */
export interface HoursUsed {
  readonly period: Period;
  readonly granted: Hours;
  /** To and with the day the report is made. */
  readonly used: Hours;
  /** Entered for the days after it: not part of `used`, and none once the stretch is over. */
  readonly planned: Hours;
  /** Of those used: evening and night, weekend net of public holidays, public holidays, and work abroad. */
  readonly eveningNight: Hours;
  readonly weekend: Hours;
  readonly holiday: Hours;
  readonly abroad: Hours;
}

export interface HoursReport {
  readonly period: Period;
  /** Each month of the period. */
  readonly months: readonly HoursUsed[];
  readonly sum: HoursUsed;
  /** Used by each assistant, by initials; null when the reader leaves them out, which is the rule. */
  readonly assistants: readonly { readonly initials: string; readonly used: Hours }[] | null;
}
