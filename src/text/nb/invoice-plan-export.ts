// The words of the files that a year's invoices are saved as: the paper and the table. Bokmål.

import type { RefundMethod } from '#domain/billing/year-end.ts';
import { documents } from './documents.ts';

export const invoicePlanExport = {
  page: documents.page,
  made: documents.made,
  title: 'Grunnlag for faktura',
  /** At the top of every page. */
  kicker: 'Brukerstyrt personlig assistanse – grunnlag for faktura',
  lead: (year: number) =>
    `Her står fakturaene og kreditnotaene for ${year}. Dette er et grunnlag, ikke selve fakturaen.`,
  example: 'Timene eller prisen er et eksempel som ingen har endret.',
  convention: {
    calendarDays:
      'Timene er regnet etter kalenderdager: timer i uken delt på 7, ganger dagene. Timene er rundet av til to desimaler, og kvartalene blir til sammen hele året.',
    '52': 'Timene er regnet av 52 uker i året, med 13 uker i hvert kvartal. Det gir litt færre timer enn kalenderen.',
  },
  amountRule: 'Beløpet er de avrundede timene ganger prisen, rundet av til hele øre.',
  vat: 'Beløpene er uten merverdiavgift. Sosiale tjenester er unntatt etter merverdiavgiftsloven § 3-4.',
  vatHeading: 'Merverdiavgift',
  conventionHeading: 'Slik er timene regnet',
  sections: { overview: 'Oversikt', each: 'Linjene', yearEnd: 'Oppgjør ved årets slutt' },
  document: { invoice: 'Faktura', creditNote: 'Kreditnota' },
  reason: {
    quarter: 'på forskudd for kvartalet',
    hoursChange: 'timene er endret',
  },
  quarter: (quarter: number) => `${quarter}. kvartal`,
  /** @param index from 1 */
  heading: (index: number, document: string, quarter: string) => `${index}. ${document}, ${quarter}`,
  because: (title: string, reason: string) => `${title}: ${reason}`,
  column: {
    number: 'Nummer',
    document: 'Type',
    reason: 'Hvorfor',
    quarter: 'Kvartal',
    from: 'Fra',
    to: 'Til',
    days: 'Dager',
    hoursPerWeek: 'Timer i uken',
    hours: 'Timer',
    price: 'Kroner i timen',
    amount: 'Kroner',
    row: 'Rad',
    note: 'Merknad',
  },
  /** What a row of the table is about. */
  row: {
    line: 'Linje',
    document: 'Sum av bilaget',
    year: 'Sum av året',
    used: 'Brukte timer',
    refund: 'Tilbakebetaling',
    note: 'Merknad',
  },
  sum: 'Sum',

  yearEnd: {
    lead: 'Her er beløpet for timer som er fakturert, men ikke brukt. Det er regnet med tre måter å velge pris på.',
    contract: 'Kontrakten må si om pengene betales tilbake, når det skjer, og hvilken måte som gjelder.',
    nothing: 'Alle timene som er fakturert, er brukt. Det er ingenting å betale tilbake.',
    overuse: (hours: string) =>
      `Det er brukt ${hours} timer mer enn det er fakturert for. Kontrakten må si hva som gjelder da.`,
    facts: 'Timene i året',
    periods: 'Kvartal for kvartal',
    invoicedHours: 'Fakturerte timer',
    usedHours: 'Brukte timer',
    unusedHours: 'Ikke brukt',
    overuseHours: 'Brukt for mye',
    invoiced: 'Fakturert beløp',
    kroner: (amount: string) => `${amount} kr`,
    methods: 'Tilbakebetaling',
    method: 'Måte',
    refund: {
      perPeriod: 'Hver periode til sin egen pris',
      averagePrice: 'Gjennomsnittsprisen i året',
      lastPrice: 'Den siste prisen i året',
    } satisfies Record<RefundMethod, string>,
    split: 'Endres prisen i et kvartal, er de brukte timene delt på samme måte som de fakturerte.',
  },
} as const;
