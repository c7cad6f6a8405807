// Stretches of the calendar that hours are counted in.

export const periodKinds = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Whole days, both included, YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
