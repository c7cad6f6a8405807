// From rows of needs to exact hours a week, averaged over the year.
// The Act says «per uke» and nothing of averaging: we divide by 52 weeks and say so.
// @source pasient- og brukerrettighetsloven § 2-1 d; helse- og omsorgstjenesteloven § 3-2 first paragraph no. 6
import { type Hours, hours, sum } from '../shared/hours.ts';
import { type NeedKind, type NeedsRow, needKinds } from './needs.schema.ts';

export const personalKinds = [
  'personalCare',
  'household',
  'training',
  'social',
] as const satisfies NeedKind[];

/** Weeks in a year: 52 is the convention, 52.14 is 365 days divided by 7. */
export const weeksInYear = { convention: '52', calendar: '52.14' } as const;
export type WeeksInYear = (typeof weeksInYear)[keyof typeof weeksInYear];

/** Exact hours a week, of everything that the rows say. What counts is for the law to say (`domain/eligibility`). */
export interface NeedsSums {
  /** All hours of help, every helper's. */
  readonly byKind: Readonly<Record<NeedKind, Hours>>;
  /** Personal assistance by day, one helper's. */
  readonly personal: Hours;
  /** Personal assistance at night, one helper's. */
  readonly night: Hours;
  /** The second helper's hours of personal assistance, by day and at night. */
  readonly secondHelper: Hours;
  readonly nightSecondHelper: Hours;
  /** Respite by day, one helper's. */
  readonly respite: Hours;
  /**
   * Respite at night, one helper's. Apart, and in no sum the check weighs: the Act takes «nattjenester» out unless the
   * need is continuous, and does not say how that meets respite.
   * @source pasient- og brukerrettighetsloven § 2-1 d second paragraph
   */
  readonly nightRespite: Hours;
}

/** Rows without times or minutes count as nothing yet. `weeks` decides seasonal rows alone: others are every week. */
export function sumNeeds(rows: readonly NeedsRow[], weeks: WeeksInYear = weeksInYear.convention): NeedsSums {
  const of = (chosen: (row: NeedsRow) => boolean): Hours =>
    sum(rows.filter(chosen).map((row) => hoursOf(row, weeks)));
  const isPersonal = ({ kind }: NeedsRow): boolean => personalKinds.some((known) => known === kind);
  const isNight = ({ part }: NeedsRow): boolean => part === 'night';
  const isDouble = ({ helpers }: NeedsRow): boolean => helpers === 2;
  const byKind = needKinds.map((kind) => {
    const ofKind = (row: NeedsRow): boolean => row.kind === kind;
    return [kind, sum([of(ofKind), of((row) => ofKind(row) && isDouble(row))])] as const;
  });
  return {
    byKind: Object.fromEntries(byKind) as Record<NeedKind, Hours>,
    personal: of((row) => isPersonal(row) && !isNight(row)),
    night: of((row) => isPersonal(row) && isNight(row)),
    secondHelper: of((row) => isPersonal(row) && isDouble(row) && !isNight(row)),
    nightSecondHelper: of((row) => isPersonal(row) && isDouble(row) && isNight(row)),
    respite: of((row) => row.kind === 'respite' && !isNight(row)),
    nightRespite: of((row) => row.kind === 'respite' && isNight(row)),
  };
}

/** One helper's exact hours a week in a row. */
export function hoursOf(
  { timesPerWeek, minutes, weeksPerYear }: NeedsRow,
  weeks: WeeksInYear = weeksInYear.convention,
): Hours {
  const weekly = hours((timesPerWeek ?? 0) * (minutes ?? 0), 60);
  return weeksPerYear === null ? weekly : weekly.mul(weeksPerYear).div(weeks);
}
