// Arithmetic on calendar days, YYYY-MM-DD. No clock and no time zone: a day is a day.

const dayMilliseconds = 86_400_000;

/** The day so many days after `day`; before it when negative. */
export function addDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(day) + days * dayMilliseconds));
}

/** The same day so many months later; the last day of a month that is too short. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = dayOf(year, month + months, 0).getUTCDate();
  return isoDay(dayOf(year, month - 1 + months, Math.min(date, last)));
}

/** The birthday on which somebody turns `years`; 28 February for 29 February in a year without it. */
export function birthday(birthDate: string, years: number): string {
  return addMonths(birthDate, 12 * years);
}

/** Whole years of age on `day`; below zero for one who is not born. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return birthday(birthDate, years) <= day ? years : years - 1;
}

/** True for a day that exists: not 29 February 2027. */
export function isRealDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century; this does not. */
function dayOf(year: number, month: number, date: number): Date {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
