// A plan before anybody has typed: figures that are examples, and told as such.
import type { BillingDraft, TypedChange } from './billing-draft.schema.ts';

/** Not facts: a scheme and a price to see a plan on. */
export const billingExamples = { hours: '40', prices: '450,00' } as const;

const newYear = { date: '1', month: '01' };

/** @param year of four digits */
export function newBilling(year: number): BillingDraft {
  return {
    id: 'new',
    name: '',
    year: String(year),
    start: newYear,
    convention: 'calendarDays',
    hours: [{ id: 'first', from: newYear, value: billingExamples.hours }],
    prices: [{ id: 'first', from: newYear, value: billingExamples.prices }],
    used: ['', '', '', ''],
  };
}

/** A change that nobody has typed yet. Its id is new to the list. */
export function newChange(list: readonly TypedChange[]): TypedChange {
  let number = list.length;
  while (list.some(({ id }) => id === `change-${number}`)) number += 1;
  return { id: `change-${number}`, from: { date: '', month: '01' }, value: '' };
}
