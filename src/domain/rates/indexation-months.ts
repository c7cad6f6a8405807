// The months in which a price is regulated, and the quarter and the year they lie in.

/** «2025-04». Months, quarters of a year and years are compared as text. */
export type Month = string;

/**
 * The first one, and then once a year in the month that the price is regulated to.
 * @returns in order; none when `first` is after `to`
 */
export function regulatedMonths(first: Month, to: Month): readonly Month[] {
  if (first > to) return [];
  const count = Number(yearOf(to)) - Number(yearOf(first)) + 1;
  const yearly = Array.from({ length: count }, (_, year) => inYear(to, Number(yearOf(first)) + year));
  return [first, ...yearly.filter((month) => month > first)];
}

/** The first time the month that the price is regulated to comes round, once so many months are past; after `from` always. */
export function firstTime(from: Month, to: Month, atLeast: number): Month {
  const year = Number(yearOf(from));
  const next = [year, year + 1].map((each) => inYear(to, each));
  const isLate = (month: Month): boolean => month > from && monthsBetween(from, month) >= atLeast;
  return next.find(isLate) ?? inYear(to, year + 2);
}

/** Each month from the one to the other, both included; none when `to` is the earlier one. */
export function everyMonth(from: Month, to: Month): readonly Month[] {
  const before = Number(yearOf(from)) * 12 + Number(from.slice(5)) - 1;
  return Array.from({ length: Math.max(monthsBetween(from, to) + 1, 0) }, (_, count) => {
    const month = before + count;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Whole months; below zero when `to` is the earlier one. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(yearOf(to)) - Number(yearOf(from))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** The same month of another year. */
function inYear(month: Month, year: number): Month {
  return `${year}${month.slice(4)}`;
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
