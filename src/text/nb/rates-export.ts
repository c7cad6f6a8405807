// The words of the files a calculation is saved as: the paper, the table and the spreadsheet. Bokmål.

import type { MarginOf, Rounding, TermId } from '#domain/rates/price/terms.ts';
import { documents } from './documents.ts';

export const ratesExport = {
  page: documents.page,
  made: documents.made,

  /** A scenario that has no name. */
  scenario: (number: number) => `Alternativ ${number}`,

  title: 'Priskalkyle',
  /** At the top of every page. */
  kicker: 'Priskalkyle – ikke en avtalt pris',
  lead: 'Kalkylen viser hvordan timeprisen er bygd opp. Hver linje står med regnestykket sitt, og hvert tall står med hvor det kommer fra.',
  ownFigures: 'Egne tall er skrevet inn. Ingen andre har fastsatt dem.',
  examples: (count: number) =>
    count === 1
      ? 'Ett tall er et eksempel som ingen har endret. Det er ikke hentet fra en kilde.'
      : `${count} tall er eksempler som ingen har endret. De er ikke hentet fra en kilde.`,
  unpriced: (name: string) => `«${name}» er ikke med. Det mangler tall som prisen bygger på.`,

  callPrice: {
    heading: 'Timeprisen i utlysningen',
    notSettled: (call: string) => `Prisen er ikke fastsatt i utlysningen (${call}).`,
    settled: (call: string, price: string) => `Prisen i utlysningen (${call}): ${price}`,
  },

  prices: 'Prisene side om side',
  lines: 'Linjene i prisen',
  linesOf: (scenario: string) => `Linjene i prisen: ${scenario}`,
  figures: 'Tallene som inngår',
  figuresOf: (scenario: string) => `Tallene som inngår: ${scenario}`,
  /** Of the drawing of the parts, for those who do not see it. */
  partsOf: (price: string, greatest: readonly string[]) =>
    `Timeprisen er ${price}. De største delene: ${greatest.join(', ')}. Tabellen under har alle tallene.`,
  /** Of a line that is one of the figures. */
  asItStands: 'Som oppgitt',
  /** No-break space: the sum stays on one line. */
  kroner: (sum: string) => `${sum}\u00a0kr`,

  column: {
    scenario: 'Alternativ',
    part: 'Del',
    line: 'Linje',
    post: 'Post',
    figure: 'Tall',
    value: 'Verdi',
    unit: 'Enhet',
    origin: 'Hvor tallet kommer fra',
    formula: 'Slik regnes linjen ut',
    explained: 'Forklaring',
    kroner: 'Kroner i timen',
    table: 'Sats',
    from: 'Gjelder fra',
    to: 'Gjelder til',
    source: 'Kilde',
    address: 'Adresse',
    checked: 'Kontrollert',
    certainty: 'Hvor sikkert',
    note: 'Merk',
  },

  /** The days whose rates are used. */
  day: 'Satser for',
  noDay: 'Ingen dag valgt',
  agreement: {
    agreement: 'Valgt tariffavtale',
    noAgreement: 'Ingen',
    fullWeek: 'Full uke',
    hours: (hours: string) => `${hours}\u00a0timer`,
  },
  rounding: 'Avrunding',
  roundings: {
    perLine: 'Hver linje rundes av til hele øre før den brukes videre.',
    atEnd: 'Bare prisen rundes av til hele øre.',
  } satisfies Record<Rounding, string>,
  /** Short, for a list to choose from. */
  roundingWords: { perLine: 'hver linje', atEnd: 'bare prisen' } satisfies Record<Rounding, string>,
  margin: 'Margin',
  margins: {
    price: 'En del av prisen',
    cost: 'Et påslag på kostnaden',
  } satisfies Record<MarginOf, string>,
  /** Short, for a list to choose from. */
  marginWords: { price: 'prisen', cost: 'kostnaden' } satisfies Record<MarginOf, string>,
  /** What was chosen and not counted, in the tables. */
  choice: {
    day: 'Satser for',
    rounding: 'Dette rundes av til hele øre',
    margin: 'Marginen regnes av',
    decimals: 'Desimaler i linjene',
  },

  unit: {
    krPerHour: 'kroner i timen',
    kr: 'kroner',
    percent: 'prosent',
    factor: 'ganger timelønnen',
    hours: 'timer',
    times: 'ganger',
  },

  origin: {
    typed: 'Eget tall',
    example: 'Eksempel, ikke endret',
    none: 'Gjelder ikke',
    computed: 'Regnet ut',
    computedFrom: {
      eveningNightShare: 'Regnet ut fra vaktene i uken og kalenderen',
      weekendShare: 'Regnet ut fra vaktene i uken og kalenderen',
      holidayShare: 'Regnet ut fra vaktene i uken og kalenderen',
      sickPayPercent: 'Regnet ut fra fraværet',
      operatingTimes: 'Følger av perioden som er valgt',
    } as Partial<Record<TermId, string>>,
    rate: (title: string, column: string) => `${title}: ${column}`,
    /** Of a yearly wage. */
    dividedBy: (hours: string) => `Årslønnen er delt på ${hours} timer.`,
    /** Of the contribution: neither the tool nor the content has it from the municipality. */
    zone: 'Sonen er valgt i kalkylen, og er ikke kontrollert.',
    days: (from: string, to: string) => `Gjelder ${from} – ${to}.`,
    openEnded: (from: string) => `Gjelder fra ${from}.`,
    source: (source: string) => `Kilde: ${source}.`,
  },

  sheet: {
    figures: 'Tall',
    price: 'Pris',
    sources: 'Kilder',
    choices: 'Valg',
    change: 'Endre et tall eller et valg med gul bunn. Da regner arket «Pris» ut linjene på nytt.',
    pick: 'Velg fra listen',
    notInList: 'Står ikke i listen',
    decimalsFollow: 'Følger av hva som rundes av. Tolv desimaler er det samme som å ikke runde av.',
    asMade: 'Det gjelder tallene slik de var da filen ble laget.',
    /** A mark follows its figure: whoever types the same again has the same. */
    same: {
      example: 'Som eksempelet',
      rate: (told: string) => `Som satsen. ${told}`,
      computed: (told: string) => `Som da filen ble laget. ${told}`,
    },
    sourceStays: 'Kildene gjelder tallene slik de var da filen ble laget.',
  },
} as const;
