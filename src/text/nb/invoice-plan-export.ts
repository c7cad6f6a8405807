// The words of the files that a year's invoices are saved as: the paper and the table. Bokmål.

import { formatDecimal } from '../decimals.ts';
import { documents } from './documents.ts';

export const invoicePlanExport = {
  page: documents.page,
  made: documents.made,
  title: 'Grunnlag for faktura',
  /** At the top of every page. */
  kicker: 'Brukerstyrt personlig assistanse – grunnlag for faktura',
  lead: (year: number) =>
    `Her står fakturaene og kreditnotaene for ${year}. Dette er et grunnlag, ikke selve fakturaen.`,
  convention: {
    calendarDays:
      'Timene er regnet etter kalenderdager: timer i uken delt på 7, ganger dagene. Timene er rundet av til to desimaler, og kvartalene blir til sammen hele året.',
    '52': 'Timene er regnet av 52 uker i året. Det gir litt færre timer enn kalenderen.',
  },
  amountRule: 'Beløpet er de avrundede timene ganger prisen, rundet av til hele øre.',
  vat: 'Beløpene er uten merverdiavgift. Sosiale tjenester er unntatt etter merverdiavgiftsloven § 3-4.',
  vatHeading: 'Merverdiavgift',
  vatAdvice: 'Er du i tvil, spør en regnskapsfører.',
  conventionHeading: 'Slik er timene regnet',
  sections: { overview: 'Oversikt', each: 'Linjene', yearEnd: 'Oppgjør ved årets slutt' },
  document: { invoice: 'Faktura', creditNote: 'Kreditnota' },
  reason: {
    quarter: 'på forskudd for kvartalet',
    hoursChange: 'timene er endret',
    priceChange: 'prisen er endret',
  },
  quarter: (quarter: number) => `${quarter}. kvartal`,
  /** @param index from 1 */
  heading: (index: number, document: string, quarter: string) => `${index}. ${document}, ${quarter}`,
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
    refund: 'Tilbakebetaling',
    note: 'Merknad',
  },
  sum: 'Sum',
  sumOf: (hours: Parameters<typeof formatDecimal>[0], amount: typeof hours) =>
    `${formatDecimal(hours)} timer, ${formatDecimal(amount)} kr`,
} as const;
