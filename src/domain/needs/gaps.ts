// What rows of needs lack before they say any hours.
import type { Problem } from '../shared/problem.ts';
import type { NeedsRow } from './needs.schema.ts';

export type NeedsGapCode = 'timesMissing' | 'minutesMissing';

export interface NeedsGap extends Problem<NeedsGapCode> {
  readonly rowId: string;
  readonly at: 'timesPerWeek' | 'minutes';
}

/** In the order of the rows. A row that says nought lacks nothing. */
export function gapsIn(rows: readonly NeedsRow[]): readonly NeedsGap[] {
  return rows.flatMap(({ id, timesPerWeek, minutes }): NeedsGap[] => [
    ...(timesPerWeek === null ? [{ code: 'timesMissing', rowId: id, at: 'timesPerWeek' } as const] : []),
    ...(minutes === null ? [{ code: 'minutesMissing', rowId: id, at: 'minutes' } as const] : []),
  ]);
}
