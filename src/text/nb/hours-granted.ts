// The words of the granted hours of an account. Bokmål.
import type { GrantFinding } from '#domain/hours/granted.ts';
import type { DayProblemCode } from '#domain/shared/read-day.ts';

export const hoursGranted = {
  heading: 'Timene du har',
  lead: 'Skriv timene i uken slik de står i vedtaket. Får du flere eller færre, legger du til en endring.',
  list: 'Timer i uken, og fra når',
  from: 'Fra',
  to: 'Til og med',
  perWeek: 'Timer i uken',
  ways: 'Fjern',
  untilNext: 'til neste endring',
  remove: 'Fjern',
  which: (perWeek: string, from: string) => ` ${perWeek} i uken fra ${from}`,
  none: 'Du har ikke skrevet inn timer ennå.',
  inYear: (year: number, hours: string) => `I ${year} er det ${hours}.`,
  how: 'Vi deler timene i uken på sju og ganger med dagene i året. Noen regner med 52 uker. Da blir det litt færre timer.',
  first: 'Hvor mange timer har du?',
  change: 'Legg til en endring',
  hoursHint: 'For eksempel 32 eller 31,5. Skriv 0 for en pause.',
  fromLegend: 'Fra og med',
  hasEnd: 'Timene har en siste dag',
  hasEndHint: 'Ikke kryss av når timene varer til neste endring.',
  toLegend: 'Siste dag',
  dayParts: { day: 'Dag', month: 'Måned', year: 'År' },
  add: 'Legg til',
  sameDay: (from: string) =>
    `Du har skrevet timer fra ${from} før. Fjern dem i tabellen, eller skriv en annen dag.`,
  turned: 'Den siste dagen er før den første.',
  tooMany: 'Regnskapet har ikke plass til flere endringer.',
  told: {
    added: 'Timene er lagt til.',
    removed: 'Timene er fjernet.',
    back: 'Angret. Timene står der igjen.',
    gone: 'Angret. Timene er tatt ut igjen.',
  },
  findingHeadings: {
    overlap: 'Timer to ganger',
    gap: 'Dager uten timer',
    turned: 'Dagene er byttet om',
  } satisfies Record<GrantFinding['code'], string>,
  findings: {
    overlap: (from: string, to: string | null) =>
      `Fra ${from}${to ? ` til ${to}` : ''} har du skrevet timer to ganger. Vi regner med dem som begynte sist.`,
    gap: (from: string, to: string | null) =>
      `Fra ${from}${to ? ` til ${to}` : ''} har du ikke skrevet noen timer. Vi regner med ingen timer da.`,
    turned: (from: string) => `Timene fra ${from} slutter før de begynner. De er ikke regnet med.`,
  } satisfies Record<GrantFinding['code'], unknown>,
} as const;

export const hoursDayProblems = {
  empty: 'Skriv dag, måned og år.',
  notADay: 'Denne dagen finnes ikke. Skriv med tall, for eksempel 1 7 2027.',
  tooLate: 'Skriv et år før 2100.',
  tooEarly: 'Skriv et år fra 2000 eller senere.',
} satisfies Record<DayProblemCode, string>;
