// The twelve public holidays of a year in Norway. @source known to us, not looked up in the Acts; its test counts years by hand
import { addDays } from '../../shared/dates.ts';
import { easterSunday } from './easter.ts';

/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whitsun, Whit Monday. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];
const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** As days, in order. Eleven in a year when two fall on the same day, as Whit Monday and 17 May in 2027. */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const days = [
    ...fixed.map((day) => `${year}-${day}`),
    ...aroundEaster.map((days) => addDays(easter, days)),
  ];
  return [...new Set(days)].sort();
}
