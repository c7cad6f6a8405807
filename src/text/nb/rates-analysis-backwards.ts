// The words of «Fra pris til lønn»: what a given price leaves. Bokmål.
import type { MarginOf } from '#domain/rates/price/terms.ts';
import { type Exact, zero } from '#domain/shared/exact.ts';
import { formatExact } from '../decimals.ts';
import { inKroner } from './rates-analysis.ts';

const of: Record<MarginOf, string> = { price: 'av prisen', cost: 'av kostnaden' };

export const ratesBackwards = {
  heading: 'Fra pris til lønn eller margin',
  lead: 'Skriv en pris. Da ser du hva som er igjen når kostnadene er betalt, og hvor høy lønn prisen gir rom for.',
  find: 'Regn baklengs',

  margin: 'Margin som er igjen',
  /** @param name of the alternative */
  marginLead: (name: string) => `Lønnen og de andre tallene er som i «${name}».`,
  cost: 'Samlet kostnad',
  left: 'Igjen av prisen',
  ofPrice: 'Andel av prisen',
  ofCost: 'Andel av kostnaden',
  noShare: 'kan ikke regnes ut',
  /** @param amount below zero when the price does not cover the cost */
  marginTold: (amount: Exact) =>
    amount.lt(zero)
      ? `Prisen dekker ikke kostnaden. Det mangler ${inKroner(amount.abs())} i timen.`
      : `Når kostnaden er betalt, er ${inKroner(amount)} igjen av hver time.`,

  wage: 'Høyeste timelønn',
  wageLead: (margin: Exact, marginOf: MarginOf) =>
    `Marginen er ${formatExact(margin)}\u00a0% ${of[marginOf]}, og de andre tallene er som i utregningen.`,
  wageNow: 'Timelønn i utregningen',
  wageFound: 'Høyeste timelønn',
  difference: 'Forskjell',
  /** @param name of the alternative */
  wageTold: (wage: string, name: string) => `I «${name}» gir prisen rom for en timelønn på ${wage}.`,
  noWage: 'Prisen er for lav, selv uten lønn. De andre kostnadene er høyere enn prisen.',
  belowTariff: {
    heading: 'Lønnen er lavere enn tariffen',
    told: (tariff: string) => `Tariffavtalen sier ${tariff} i timen. Prisen gir ikke rom for den lønnen.`,
    bound: 'Er du bundet av avtalen, kan du ikke betale mindre.',
  },
  keep: 'Lag et alternativ med denne lønnen',
  kept: (name: string) => `«${name}» er laget. Du finner det i «Regn ut» og «Sammenlign».`,
  keptName: (price: string) => `Lønn ved ${price}`,
  full: (most: number) => `Du har alt ${most} alternativer. Fjern ett i «Regn ut» for å lage et nytt.`,
} as const;
