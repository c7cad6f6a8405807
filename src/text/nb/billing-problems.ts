// What keeps a year's invoices or its account from being made, and what to do. Bokmål.
import type { BillingProblemCode } from '#domain/billing/billing-problem.ts';

export const billingProblems = {
  empty: 'Fyll ut feltet.',
  notANumber: 'Skriv et tall med sifre, for eksempel 32,5.',
  negative: 'Skriv et tall som er 0 eller større.',
  tooManyDecimals: 'Skriv høyst to sifre etter kommaet.',
  unclearPoint: 'Skriv komma foran desimalene og mellomrom mellom tusener: 1234,50 eller 1\u00a0234,50.',
  tooMany: 'Det er 168 timer i en uke. Skriv et mindre tall.',
  zero: 'Skriv et tall som er større enn 0.',
  moreThanOre: 'Skriv høyst to sifre etter kommaet.',
  moreThanHundredths: 'Skriv høyst to sifre etter kommaet.',
  notAYear: 'Skriv et år med fire sifre, fra 2000.',
  notADay: 'Denne dagen finnes ikke. Sjekk dag og måned.',
  notAfterStart: 'Velg en dag etter den første dagen med assistanse.',
  sameDay: 'To endringer kan ikke gjelde fra samme dag. Velg en annen dag.',
} satisfies Record<BillingProblemCode, string>;

/** A problem where it stands alone → «Første dag: fyll ut feltet.» */
export function billingProblemAt(name: string, inline: string): string {
  return `${name}: ${inline.charAt(0).toLowerCase()}${inline.slice(1)}`;
}
