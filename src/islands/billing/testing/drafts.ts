// Plans as tests need them.
import type { BillingDraft, TypedChange } from '#domain/billing/billing-draft.schema.ts';
import { newBilling } from '#domain/billing/new-billing.ts';

/** From «15.05» on. */
export const change = (id: string, day: string, value: string): TypedChange => {
  const [date = '', month = ''] = day.split('.');
  return { id, from: { date, month }, value };
};

/** Thirty hours a week in 2025 that become forty-five on 15 May. */
export const moreInMay: BillingDraft = {
  ...newBilling(2025),
  hours: [change('first', '1.01', '30'), change('change-1', '15.05', '45')],
  prices: [change('first', '1.01', '452,37')],
};

/** Forty hours a week in 2025, with a price that rises in July and used hours of every quarter. */
export const risingInJuly: BillingDraft = {
  ...newBilling(2025),
  prices: [change('first', '1.01', '450,00'), change('change-1', '1.07', '468')],
  used: ['500,25', '450', '455,5', '500'],
};
