// A yearly wage as an hourly one. @source Landsoverenskomst for BPA (Virke): 52 weeks of the full week's hours
import { type Exact, exact, rounded } from '../shared/exact.ts';

const weeksInYear = exact(52);

/** kr an hour, rounded to øre. @param weeklyHours of a full post, above zero */
export function hourlyWage(yearly: Exact, weeklyHours: Exact): Exact {
  return rounded(yearly.div(weeklyHours.mul(weeksInYear)));
}
