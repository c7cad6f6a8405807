// The words of the pages of rates and indices: groups, periods, how sure a figure is, and what was not found. Bokmål.
import type { Certainty, IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import { months } from './months.ts';

export const rates = {
  title: 'Satser',
  lead: 'Lønn, tillegg, avgifter og indekser som en timepris bygger på. Hver sats har dato. Det står hvor den kommer fra, og hvor sikker den er.',
  /** The ways from one page about the price to the others. */
  tools: {
    heading: 'Mer om prisen',
    price: 'Regn ut en timepris',
    regulate: 'Regn ut en regulert pris',
    rates: 'Satser og indekser',
    covers: 'Hva timeprisen dekker',
  },
  groups: {
    wages: 'Lønn og tillegg',
    charges: 'Avgifter og pensjon',
    indices: 'Indekser',
    citizens: 'Egenandel',
  },
  read: {
    heading: 'Slik leser du satsene',
    text: [
      'En sats gjelder bare de dagene som står ved den. Vi bruker aldri en sats for andre dager.',
      'Har vi ikke funnet satsen, står det «ikke funnet». Da må du selv skaffe tallet.',
      'Ved noen satser står det et merke. Det sier hvor sikre vi er.',
    ],
  },
  certaintyTerm: 'Hvor sikkert',
  certainty: {
    found: 'Funnet hos dem som setter eller lager tallet',
    secondary: 'Gjengitt av andre',
    derived: 'Regnet ut',
    unconfirmed: 'Ikke bekreftet',
  } satisfies Record<Certainty, string>,
  certaintyMeans: {
    found: 'Vi har lest tallet hos dem som setter det, eller hos en av partene i avtalen.',
    secondary: 'Vi har funnet tallet hos noen som gjengir det. Kontroller det før du bruker det.',
    derived: 'Vi har regnet ut tallet fra andre tall som vi har funnet.',
    unconfirmed: 'Vi mener tallet er riktig, men har ingen kilde. Kontroller det før du bruker det.',
  } satisfies Record<Certainty, string>,
  unit: {
    krPerYear: 'kroner i året',
    krPerHour: 'kroner i timen',
    krPerMonth: 'kroner i måneden',
    kr: 'kroner',
    percent: 'prosent',
    factor: 'ganger',
  } satisfies Record<RateTable['unit'], string>,
  table: {
    caption: (title: string, unit: string) => `${title}, i ${unit}. Den nyeste perioden står øverst`,
    period: 'Periode',
    source: 'Kilde',
    days: (from: string, to: string) => `${from} – ${to}`,
    openEnded: (from: string) => `Fra ${from}`,
    checked: (date: string) => `Kontrollert ${date}.`,
    /** Of a rate that nobody has confirmed. */
    looked: (date: string) => `Vi lette etter satsen ${date}.`,
    until: (date: string) => `Vi har ingen sats for dager etter ${date}.`,
  },
  notFound: 'ikke funnet',
  series: {
    caption: (title: string) => `${title}. Det nyeste året står øverst`,
    inPercent: 'vekst i prosent fra året før',
    year: 'År',
    value: { month: 'Måned', quarter: 'Kvartal', year: 'Tall' } satisfies Record<
      IndexSeries['frequency'],
      string
    >,
    months,
    quarter: (number: number) => `${number}. kvartal`,
    ofMonth: (month: string, year: string) => `${month.toLowerCase()} ${year}`,
    ofQuarter: (quarter: string, year: string) => `${quarter} ${year}`,
    last: (point: string) => `Vi har tall til og med ${point}.`,
    ended: (point: string) => `Serien sluttet i ${point}. Det kommer ikke flere tall.`,
    facts: 'Om tallene',
    source: 'Kilde',
    checked: 'Kontrollert',
    note: 'Merk',
  },
  chart: (title: string) => `Kurve: ${title}. Tallene står i tabellen under.`,
  related: 'Se også',
  /** Of a series. */
  regulate: 'Regn ut en regulert pris',
} as const;
