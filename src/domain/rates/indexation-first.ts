// When a price is regulated for the first time: a contract may begin in another month than its prices are regulated in.
import { firstTime, type Month } from './indexation-months.ts';

/** The first time the month comes round; the first time after a whole year; or in a month that is typed. */
export const firstChoices = ['soonest', 'afterYear', 'typed'] as const;
export type FirstChoice = (typeof firstChoices)[number];

/** The fewest months that the first price stands. */
const leastMonths = { soonest: 0, afterYear: 12 } as const;

/** May lie after `to`: then the price is as it was. @param typed of the third choice, and after `from` */
export function firstRegulation(choice: FirstChoice, from: Month, to: Month, typed: Month): Month {
  return choice === 'typed' ? typed : firstTime(from, to, leastMonths[choice]);
}
