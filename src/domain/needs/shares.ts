// The hours of each row with what the law says of them: what every sum, table and drawing of the needs is made from.
import { type Hours, sum } from '../shared/hours.ts';
import { type Circumstances, type HelpGiven, type Verdict, verdictOn } from './counted.ts';
import type { DayPart, NeedsRow } from './needs.schema.ts';
import { hoursOf, type WeeksInYear, weeksInYear } from './sum-needs.ts';

/** One helper's hours a week of one row. */
export interface Share extends HelpGiven, Verdict {
  readonly part: DayPart;
  /** Exact, more than zero. */
  readonly hours: Hours;
}

/** A row for two helpers has two shares; one that says no hours yet has none. */
export function sharesOf(
  rows: readonly NeedsRow[],
  known: Circumstances,
  weeks: WeeksInYear = weeksInYear.convention,
): readonly Share[] {
  return rows.flatMap((row) => {
    const hours = hoursOf(row, weeks);
    if (hours.equals(0)) return [];
    const helpers = row.helpers === 2 ? [false, true] : [false];
    return helpers.map((second) => {
      const help = { kind: row.kind, night: row.part === 'night', second };
      return { ...help, ...verdictOn(help, known), part: row.part, hours };
    });
  });
}

export function sumOf(shares: readonly Share[], chosen: (share: Share) => boolean): Hours {
  return sum(shares.filter(chosen).map(({ hours }) => hours));
}

/** Hours that stand alike: of one kind, for one reason. */
export interface Line extends Pick<Share, 'kind' | 'standing' | 'reason' | 'service' | 'hours'> {}

/** In the order the kinds and reasons first come. Their hours add up to those of the shares. */
export function linesOf(shares: readonly Share[]): readonly Line[] {
  const keys = [...new Set(shares.map(keyOf))];
  return keys.map((key) => {
    const alike = shares.filter((share) => keyOf(share) === key);
    const { kind, standing, reason, service } = alike[0] as Share;
    return { kind, standing, reason, service, hours: sum(alike.map(({ hours }) => hours)) };
  });
}

function keyOf({ kind, reason }: Share): string {
  return `${kind} ${reason}`;
}
