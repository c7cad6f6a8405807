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
    label: 'Sykelønn dere betaler, i prosent av lønnen',
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
  ownInstead: (rate: string) => `Tallet deres brukes. Satsen er ellers ${rate}`,
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
  sickPayFrom: 'Hvordan vil dere oppgi sykelønnen?',
  sickPayTyped: 'Skriv prosenten',
  sickPayAbsence: 'Regn ut fra fraværet',
  absence: 'Fravær, i prosent av avtalt tid',
  employersPart: 'Den delen av fraværet som dere betaler, i prosent',
  absenceHint: 'Dere betaler opptil 16 dager for hvert fravær. Nav betaler resten.',
  sickPayIs: (percent: string) => `Det gir ${percent} % sykelønn av arbeidede timer.`,

  hasAfp: 'Vi betaler til avtalefestet pensjon (AFP)',
  afpUnknown: 'Vi vet ikke om leverandører av BPA er bundet av AFP. Spør arbeidsgiverforeningen deres.',
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

export const priceWeek = {
  heading: 'En vanlig uke',
  lead: 'Skriv vaktene i en vanlig uke. Vi legger uken over et helt år i kalenderen.',
  empty: 'Ingen vakter ennå.',
  days: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  shift: (nth: number) => `Vakt ${nth}`,
  weekday: 'Dag',
  from: 'Fra',
  to: 'Til',
  overMidnight: 'En vakt som slutter før den begynner, slutter dagen etter.',
  add: 'Legg til en vakt',
  full: 'Det er ikke plass til flere vakter.',
  remove: (nth: number) => `Fjern vakt ${nth}`,
  removed: (what: string) => `${what} er fjernet.`,
  undo: 'Angre',
  year: 'Året i kalenderen',
  eveningFrom: 'Kvelden begynner klokka',
  nightTo: 'Natten slutter klokka',
  assumed: 'Kveld fra klokka 17 og natt til klokka 06 er en antakelse. Kontroller tidene i tariffavtalen.',
  calendar: (year: string, saturdays: number, sundays: number, holidays: number, onWeekend: number) =>
    `${year} har ${saturdays} lørdager, ${sundays} søndager og ${holidays} helligdager. ${onWeekend} av helligdagene er på en lørdag eller søndag.`,
  moreHolidays: 'Noen avtaler regner flere dager som helligdager, som påskeaften. De er ikke med her.',
  shares: (eveningNight: string, weekend: string, holiday: string) =>
    `Det gir ${eveningNight} % på kveld og natt, ${weekend} % på lørdag og søndag, og ${holiday} % på helligdager.`,
} as const;

export const priceResting = {
  heading: 'Hvilende vakt om natten',
  lead: 'På en hvilende vakt kan assistenten sove. Da er bare en del av tiden betalt.',
  rule: 'Dette følger tariffavtalen for BPA fra 2020: 20 minutter betalt for hver time, og 30 minutter for hver påbegynte halvtime med arbeid. Er en tredel av vakten arbeid, blir hele vakten betalt.',
  check: 'Kontroller regelen i avtalen som gjelder nå.',
  hours: 'Lengden på vakten, i timer',
  calls: 'Minutter med arbeid, for hver gang',
  callsHint: 'Skriv tallene med mellomrom: 20 45. La feltet stå tomt når det ikke er noe arbeid.',
  paid: 'Betalt tid',
  paidHours: (hours: string) => `${hours} timer`,
  pay: 'Lønn for vakten',
  perHour: 'Lønn for hver time på vakt',
  kroner: (amount: string) => `${amount} kr`,
  notIn:
    'Dette er lønn uten tillegg og avgifter. Tilleggene blir betalt for de samme timene. Hvilende vakter er ikke med i prisen over.',
  wageFirst: 'Skriv timelønnen først. Da kan vi regne ut lønnen for vakten.',
  problems: { hours: 'Skriv et tall over 0 og opp til 24.', calls: 'Skriv hele minutter, med mellomrom.' },
} as const;
