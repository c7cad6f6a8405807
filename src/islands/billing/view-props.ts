// What every part of Fakturaplan is given: what is typed, what it comes to, and the way to change it.
import type { BillingDraft } from '#domain/billing/billing-draft.schema.ts';
import { billingExamples } from '#domain/billing/new-billing.ts';
import type { BillingTerms, InvoicePlan } from '#domain/billing/plan.ts';

export interface DraftProps {
  readonly draft: BillingDraft;
  /** Takes effect at once, in memory. */
  readonly update: (said: Partial<BillingDraft>) => void;
}

/** Of a part that is there once the terms are understood. */
export interface PlannedProps extends DraftProps {
  readonly terms: BillingTerms;
  readonly plan: InvoicePlan;
}

/** Nobody has changed the hours, or the price. */
export function isExample({ hours, prices }: BillingDraft): boolean {
  return hours[0]?.value === billingExamples.hours || prices[0]?.value === billingExamples.prices;
}
