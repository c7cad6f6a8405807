// The hours of each row with what the law says of them: what every sum, table and drawing of the needs is made from.
import { type Hours, sum } from '../shared/hours.ts';
import { type Circumstances, type HelpGiven, type Verdict, verdictOn } from './counted.ts';
import type { DayPart, NeedKind, NeedsRow } from './needs.schema.ts';
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

/** Hours of one kind that stand alike, for one reason. */
export interface Line extends Pick<Share, 'kind' | 'standing' | 'reason' | 'service' | 'hours'> {}

/** In the order the kinds and reasons first come. Their hours add up to those of the shares. */
export function linesOf(shares: readonly Share[]): readonly Line[] {
  return grouped(shares, ({ kind, reason }) => `${kind} ${reason}`).map((alike) => ({
    ...(alike[0] as Share),
    hours: sum(alike.map(({ hours }) => hours)),
  }));
}

/** Hours of every kind that stand alike for one reason. */
export interface ReasonLine extends Omit<Line, 'kind'> {
  /** Never empty, each once. */
  readonly kinds: readonly NeedKind[];
}

export function reasonsOf(shares: readonly Share[]): readonly ReasonLine[] {
  return grouped(linesOf(shares), ({ reason }) => reason).map((alike) => ({
    ...(alike[0] as Line),
    kinds: alike.map(({ kind }) => kind),
    hours: sum(alike.map(({ hours }) => hours)),
  }));
}

/** In the order the keys first come. */
function grouped<Each>(all: readonly Each[], keyOf: (one: Each) => string): Each[][] {
  return [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
}
