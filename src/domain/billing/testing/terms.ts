// Terms of a plan, as tests write them and as they are drawn.
import fc from 'fast-check';
import { addDays } from '../../shared/dates.ts';
import { exact } from '../../shared/exact.ts';
import { conventions } from '../billing-draft.schema.ts';
import type { BillingTerms, Dated } from '../plan.ts';

/** «2025-05-15 45» */
const dated = (written: string): Dated => {
  const [from = '', value = ''] = written.split(' ');
  return { from, value: exact(value) };
};

/** By calendar days; the first of each list is on the start. */
export function terms(hours: readonly string[], prices: readonly string[]): BillingTerms {
  const start = hours[0]?.slice(0, 10) ?? '';
  const year = Number(start.slice(0, 4));
  return { year, start, convention: 'calendarDays', hours: hours.map(dated), prices: prices.map(dated) };
}

const days = fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 4 });

function changes(start: string, values: fc.Arbitrary<number>): fc.Arbitrary<readonly Dated[]> {
  const last = `${start.slice(0, 4)}-12-31`;
  return fc
    .tuple(days, fc.array(values, { minLength: 5, maxLength: 5 }))
    .map(([after, hundredths]) =>
      [0, ...after.toSorted((one, other) => one - other)]
        .map((day, at) => ({ from: addDays(start, day), value: exact(hundredths[at] ?? 1, 100) }))
        .filter(({ from }) => from <= last),
    );
}

/** Any scheme with hours all the time: up to four changes of hours, and of the price. */
export const anyTerms: fc.Arbitrary<BillingTerms> = fc
  .tuple(
    fc.integer({ min: 2019, max: 2032 }),
    fc.integer({ min: 0, max: 364 }),
    fc.constantFrom(...conventions),
  )
  .chain(([year, after, convention]) => {
    const start = addDays(`${year}-01-01`, after);
    return fc.record({
      year: fc.constant(year),
      start: fc.constant(start),
      convention: fc.constant(convention),
      hours: changes(start, fc.integer({ min: 100, max: 16_800 })),
      prices: changes(start, fc.integer({ min: 10_000, max: 90_000 })),
    });
  });
