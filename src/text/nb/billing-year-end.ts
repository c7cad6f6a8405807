// The words of the account at the year's end: used hours, the three ways to refund, and what the contract must say. Bokmål.
import type { RefundMethod } from '#domain/billing/year-end.ts';

export const billingYearEnd = {
  heading: 'Oppgjør ved årets slutt',
  lead: 'Skriv hvor mange timer som ble brukt. Da ser du hva leverandøren skal betale tilbake.',
  used: (quarter: number) => `Brukte timer i ${quarter}. kvartal`,
  invoiced: (hours: string) => `Fakturert: ${hours} timer.`,
  compute: 'Regn ut oppgjøret',
  problemHeading: 'Dette må rettes før vi kan regne ut oppgjøret',
  waiting: 'Oppgjøret kommer når alle kvartalene er fylt ut.',
  told: (unused: string) => `Oppgjøret er regnet ut. ${unused} timer er ikke brukt.`,
  toldOveruse: (hours: string) => `Oppgjøret er regnet ut. Det er brukt ${hours} timer mer enn fakturert.`,
  toldIncomplete: (count: number) =>
    count === 1
      ? 'Oppgjøret mangler brukte timer i ett kvartal.'
      : `Oppgjøret mangler brukte timer i ${count} kvartaler.`,

  result: 'Oppgjøret',
  facts: {
    invoicedHours: 'Fakturerte timer',
    usedHours: 'Brukte timer',
    unusedHours: 'Ikke brukt',
    overuseHours: 'Brukt for mye',
  },
  caption: 'Tre måter å regne tilbakebetalingen på',
  columns: { method: 'Måte', refund: 'Tilbake til kommunen', difference: 'Forskjell fra den første' },
  methods: {
    perPeriod: 'Hver periode til sin egen pris',
    averagePrice: 'Gjennomsnittsprisen i året',
    lastPrice: 'Den siste prisen i året',
  } satisfies Record<RefundMethod, string>,
  methodHints: {
    perPeriod:
      'Timene som ikke er brukt i perioden, ganger prisen i perioden. En periode med for mange timer trekkes fra.',
    averagePrice: 'Alle timer som ikke er brukt, ganger det fakturerte beløpet delt på de fakturerte timene.',
    lastPrice: 'Alle timer som ikke er brukt, ganger den siste prisen.',
  } satisfies Record<RefundMethod, string>,
  same: 'Prisen er den samme hele året. Da gir måtene samme beløp.',
  split:
    'Prisen endres inne i et kvartal. De brukte timene der er delt på samme måte som de fakturerte. Det er vårt valg.',
  nothing: 'Alle timene er brukt. Da er det ingenting å betale tilbake.',
  overuse: (hours: string) =>
    `Det er brukt ${hours} timer mer enn fakturert. Vi vet ikke hvem som betaler dem. Se hva kontrakten og vedtaket sier.`,
  contract: {
    heading: 'Dette må kontrakten si',
    terms: {
      refund: 'Hvilken måte som gjelder',
      settledBy: 'Når oppgjøret skal være klart',
      overuse: 'Hva som skjer når noen bruker for mange timer',
      counting: 'Om timene regnes etter kalenderdager eller 52 uker',
    },
    notSet: 'ikke fastsatt',
    proposal:
      'Vi foreslår hver periode til sin egen pris. Da får kommunen tilbake det den betalte for timene.',
  },
} as const;
