// Which law on BPA is in force on a day, as far as it changes what the check says.
// @source pasient- og brukerrettighetsloven § 2-1 d: lov 20 June 2014 no. 41 (in force 1 January 2015), lov 2 June 2017
// no. 34 (1 October 2017), lov 19 June 2020 no. 79 (1 July 2020); unchanged as of 2 July 2026

export interface Law {
  /** First day in force, YYYY-MM-DD. */
  readonly from: string;
  /** Who was granted BPA as a right before 67 keeps the right afterwards. */
  readonly continuesAfter67: boolean;
  /** false: we have not had the wording of that time before us, and say so. */
  readonly wordingChecked: boolean;
}

/** Oldest first. */
export const laws = [
  { from: '2015-01-01', continuesAfter67: false, wordingChecked: false },
  { from: '2017-10-01', continuesAfter67: false, wordingChecked: false },
  { from: '2020-07-01', continuesAfter67: true, wordingChecked: true },
] as const satisfies readonly Law[];

/** The law in force now, as far as we have checked. */
export const currentLaw: Law = laws[2];

/** @param day YYYY-MM-DD → null before 1 January 2015, when nobody had an individual right */
export function lawOn(day: string): Law | null {
  return laws.findLast(({ from }) => from <= day) ?? null;
}
