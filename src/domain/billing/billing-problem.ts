// What can be wrong with what is typed about a year's invoices.
import type { Problem } from '../shared/problem.ts';
import type { DecimalProblemCode } from '../shared/read-decimal.ts';
import type { HoursProblemCode } from '../shared/read-hours.ts';

export type BillingProblemCode =
  | DecimalProblemCode
  | HoursProblemCode
  | 'zero'
  /** More than two decimals. */
  | 'moreThanOre'
  | 'moreThanHundredths'
  | 'notAYear'
  | 'notADay'
  /** A change on the first day of the scheme, or before it. */
  | 'notAfterStart'
  /** Two changes of the same list. */
  | 'sameDay';

/** `at` is the address of the field: «year», «start», «used-1», or of a change. */
export type BillingProblem = Problem<BillingProblemCode>;
