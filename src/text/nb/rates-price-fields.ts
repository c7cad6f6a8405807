// The words beside each figure of Timepris: what it is, and what to write. Bokmål.

import type { TermId } from '#domain/rates/price/terms.ts';
import type { Certainty } from '#domain/rates/rate.schema.ts';
import { formatDate } from '../format.ts';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

export const priceFields: Record<Exclude<TermId, 'operatingTimes'>, FieldWords> = {
  baseWage: { label: 'Timelønn i kroner' },
  eveningNightShare: { label: 'Timer på kveld og natt, i prosent' },
  eveningNightRate: { label: 'Tillegg for kveld og natt, kroner i timen' },
  weekendShare: {
    label: 'Timer på lørdag og søndag, i prosent',
    hint: 'Uten helligdager.',
  },
  weekendRate: { label: 'Tillegg for helg, kroner i timen' },
  holidayShare: { label: 'Timer på helligdager, i prosent' },
  holidayFactor: {
    label: 'Tillegg for helligdager, i ganger timelønnen',
    hint: 'Skriv 1 for like mye som timelønnen, eller 4/3 for en og en tredels timelønn.',
  },
  trainingPercent: {
    label: 'Opplæring, i prosent av lønnen',
    hint: 'Betalt tid til opplæring, for hver arbeidede time.',
  },
  sickPayPercent: {
    label: 'Sykelønn du betaler, i prosent av lønnen',
    hint: 'Bare det som Nav ikke dekker.',
  },
  holidayPayPercent: { label: 'Feriepenger, i prosent' },
  pensionPercent: {
    label: 'Tjenestepensjon, i prosent',
    hint: 'Mange avtaler gir mer enn det loven krever.',
  },
  pensionDeduction: {
    label: 'Lønn i året uten tjenestepensjon, i kroner',
    hint: 'Før 2022 var det 1 G. Nå gir lønnen pensjon fra første krone.',
  },
  afpPercent: { label: 'Premie til AFP, i prosent' },
  afpDeduction: { label: 'Lønn i året uten premie, i kroner', hint: 'Det er 1 G for hver ansatt.' },
  employerContributionPercent: { label: 'Arbeidsgiveravgift, i prosent' },
  insurancePerYear: {
    label: 'Forsikring i året for én ansatt, i kroner',
    hint: 'Yrkesskade, og det avtalen ellers krever.',
  },
  workedHoursPerYear: {
    label: 'Arbeidede timer i året for én ansatt',
    hint: 'Timer i et årsverk uten ferien. 35,5 timer i uken og fem uker fri gir 1 668,5 timer.',
  },
  operatingAmount: { label: 'Beløp til drift, i kroner' },
  hoursPerWeek: { label: 'Timer i uken i ordningen', hint: 'Beløpet blir delt på disse timene.' },
  administrationPerHour: {
    label: 'Administrasjon, kroner i timen',
    hint: 'Rekruttering, oppfølging, vakttelefon, kontor og annet som ikke er lønn.',
  },
  marginPercent: { label: 'Margin, i prosent' },
};

export const priceChoices = {
  rateIs: (rate: string) => `Er feltet tomt, brukes satsen: ${rate}`,
  ownInstead: (rate: string) => `Tallet ditt brukes. Satsen er ellers ${rate}`,
  example: 'Eksempel',
  certainty: {
    found: null,
    secondary: 'Gjengitt av andre',
    derived: 'Regnet ut',
    unconfirmed: 'Ikke bekreftet',
  } satisfies Record<Certainty, string | null>,

  day: {
    legend: 'Dag som satsene gjelder for',
    parts: { day: 'Dag', month: 'Måned', year: 'År' },
    lastFull: (day: string) =>
      `Vi begynner med ${formatDate(day)}. Det er den siste dagen vi har alle satsene for.`,
  },
  tariff: 'Lønn og tillegg følger',
  tariffHint:
    'Partene er blant andre Kommunesektorens organisasjon (KS) og Næringslivets Hovedorganisasjon (NHO).',
  /** The party first: a narrow list shows the beginning alone → «Virke: Lønn i tariffavtalen for BPA» */
  agreement: (title: string) => title.replace(/^(.*) \((.+)\)$/, '$2: $1'),
  noTariff: 'Ingen tariffavtale: skriv lønn og tillegg selv',
  seniority: 'Ansiennitet',
  fullWeek: 'Full uke',
  fullWeeks: {
    '35.5': '35,5 timer, for turnus mellom 20 og 06 eller hver tredje søndag',
    '37.5': '37,5 timer, for vanlig arbeidstid',
  },

  sharesFrom: 'Hvor mange av timene er på kveld, natt, helg og helligdag?',
  sharesTyped: 'Skriv andelene',
  sharesWeek: 'Regn ut fra en uke',
  week: 'En vanlig uke',
  sickPayFrom: 'Hvordan vil du oppgi sykelønnen?',
  sickPayTyped: 'Skriv prosenten',
  sickPayAbsence: 'Regn ut fra fraværet',
  absence: 'Fravær, i prosent av avtalt tid',
  employersPart: 'Den delen av fraværet som du betaler, i prosent',
  absenceHint: 'Du betaler opptil 16 dager for hvert fravær. Nav betaler resten.',
  sickPayIs: (percent: string) => `Det gir ${percent} % sykelønn av arbeidede timer.`,

  hasAfp: 'Regn med avtalefestet pensjon (AFP)',
  afpUnknown: 'Vi vet ikke om leverandører av BPA er bundet av AFP. Spør arbeidsgiverforeningen din.',
  zone: 'Sone for arbeidsgiveravgift',
  zoneHint: 'Sonen følger stedet der mesteparten av arbeidet blir gjort.',
  zoneOf: (municipality: string, zone: string) => `${municipality} ligger i ${zone.toLowerCase()}.`,

  operatingPer: 'Beløpet gjelder for en',
  operatingWhy:
    'Kommunen foreslo 400 kroner, men sa ikke for hvilken periode. Vi begynner med måned, for i Oslo gjaldt beløpet per måned.',
  marginOf: 'Marginen er en del av',
  marginOfPrice: 'prisen',
  marginOfCost: 'kostnaden',
  marginBoth: (percent: string, ofPrice: string, ofCost: string) =>
    `${percent} % av prisen gir ${ofPrice} kroner. ${percent} % av kostnaden gir ${ofCost} kroner.`,
  rounding: 'Når skal tallene avrundes?',
  roundingPerLine: 'Hver linje for seg',
  roundingPerLineHint: 'Da stemmer summen med linjene slik de står.',
  roundingAtEnd: 'Bare prisen, til slutt',
  roundingSame: 'Begge måter gir samme pris her.',
  roundingDifference: (perLine: string, atEnd: string) =>
    `Hver linje for seg gir ${perLine} kroner. Bare til slutt gir ${atEnd} kroner.`,
} as const;
