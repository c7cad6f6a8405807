// The months in which a price is regulated, and the quarter and the year they lie in.

/** «2025-04». Months, quarters of a year and years are compared as text. */
export type Month = string;

/**
 * Once a year in the month that the price is regulated to; the first step is at most twelve months.
 * @returns in order, without `from`; none when `to` is not after it
 */
export function regulatedMonths(from: Month, to: Month): readonly Month[] {
  const ofYear = to.slice(4);
  const [first, last] = [Number(yearOf(from)), Number(yearOf(to))];
  const months = Array.from(
    { length: Math.max(last - first + 1, 0) },
    (_, count) => `${first + count}${ofYear}`,
  );
  return months.filter((month) => month > from);
}

/** «2025-04» → «2025-K2» */
export function quarterOf(month: Month): string {
  return `${yearOf(month)}-K${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** «2025-04» → «2025» */
function yearOf(month: Month): string {
  return month.slice(0, 4);
}

/** The growth of a year is in the price once the year is reached: those after the first, up to and with the last. */
export function yearsAfter(from: Month, to: Month): readonly string[] {
  const first = Number(yearOf(from)) + 1;
  const count = Math.max(Number(yearOf(to)) - first + 1, 0);
  return Array.from({ length: count }, (_, each) => String(first + each));
}
