// The words of the timetable that is planned backwards from the deadline, on the page and in calendars. Bokmål.

import type { StepKind } from '#domain/self-assessment/timetable.ts';
import type { DayWarning, LackingDay, StepWarning } from '#domain/self-assessment/timetable-warnings.ts';
import { formatDate } from '../format.ts';
import { timetableHeading } from './application-evidence.ts';

export const timetableWords = {
  heading: timetableHeading,
  lead: 'Planen er regnet bakover fra søknadsfristen. Den viser når dokumentene tidligst kan være fra, og når dere senest bør begynne.',
  days: 'Dagene planen regnes fra',
  deadline: 'Søknadsfristen dere regner med',
  start: 'Oppstarten dere regner med',
  settled: {
    deadline: (day: string) => `Søknadsfristen er ${formatDate(day)}. Den står i utlysningen.`,
    start: (day: string) => `Oppstart er ${formatDate(day)}. Den står i utlysningen.`,
  },
  noDeadline: 'Skriv en søknadsfrist over. Da får stegene dager.',
  steps: 'Stegene',
  columns: {
    step: 'Steg',
    earliest: 'Dokumentet kan tidligst være fra',
    own: 'Dager det tar',
    latest: 'Begynn senest, eller dagen',
  },
  /** The last column of one step, where there is no room for a table. */
  begin: {
    column: 'Begynn senest',
    get: (what: string) => `Begynn å skaffe: ${what}`,
    sign: 'Begynn å få underskrift eller fullmakt',
  },
  theDay: 'Dagen',
  name: {
    get: (what: string) => `Skaff: ${what}`,
    sign: 'Få underskrift eller fullmakt',
    send: 'Pakk søknaden og send den',
    deadline: 'Søknadsfrist',
    start: 'Oppstart',
  } satisfies Record<Exclude<StepKind, 'get'>, string> & { get: (what: string) => string },
  proposal: 'Forslag',
  sendProposal: 'Forslag: siste hverdag før fristen',
  ownAssumption: 'Dagen har dere satt inn selv',
  ownFor: (step: string) => `Dager det tar: ${step}`,
  ownWrong: 'Skriv et helt antall dager, fra 0 til 999.',
  ownUnknown: 'Sett inn dager',
  anyAge: 'Alderen betyr ikke noe',
  attached: 'Lagt ved',
  notKnown: 'Ikke kjent',
  doesNotApply: 'Gjelder ikke',
  ownNote:
    'Hvor lang tid dere trenger, vet bare dere. Dagene dere skriver her, følger utkastet og kalenderfilen.',
  dayWarnings: {
    deadlinePassed: 'Søknadsfristen har vært.',
    startPassed: 'Oppstarten har vært.',
    startBeforeDeadline: 'Oppstarten er før søknadsfristen.',
  } satisfies Record<DayWarning, string>,
  stepWarnings: {
    latestPassed: 'Denne dagen har vært.',
    latestBeforeEarliest: 'Begynner dere da, kan dokumentet bli for gammelt på fristen.',
  } satisfies Record<StepWarning, string>,
  /** What the file lacks, told before it is made and after. */
  lacking: {
    ownUnreadable: (steps: number) => `${steps} steg er ikke med, fordi antallet dager ikke er et helt tall.`,
    ownUnsaid: (steps: number) =>
      `${steps} steg er ikke med, fordi dere ikke har skrevet hvor mange dager ${steps === 1 ? 'det' : 'de'} tar.`,
    dayUnknown: (steps: number) => `${steps} steg er ikke med, fordi vi ikke kjenner dagen.`,
    attached: (steps: number) => `${steps} steg er ikke med, fordi dokumentet er lagt ved.`,
    passed: (days: number) =>
      days === 1
        ? 'Én dag er ikke med, fordi den har vært.'
        : `${days} dager er ikke med, fordi de har vært.`,
  } satisfies Record<LackingDay, (count: number) => string>,
  lackingNote: 'Den tidligste dagen et dokument kan være fra, er likevel med når den ikke har vært.',
  ics: 'Last ned som kalenderfil (.ics)',
  icsNote: 'Filen inneholder bare steg og dager. Ingen svar og ingen navn er med.',
  icsMade: 'Kalenderfilen er lastet ned.',
  icsFailed: 'Vi fikk ikke laget kalenderfilen. Prøv igjen.',
  icsEmpty: 'Ingen steg har dager ennå.',
  icsOver: 'Ingen steg har dager som kommer.',
  fileName: 'tidsplan-soknad.ics',
  calendarName: (call: string) => `Tidsplan for søknaden, ${call}`,
  earliestEvent: (what: string) => `Tidligste dag dokumentet kan være fra: ${what}`,
  proposalNote: 'Dette er et forslag. Ingen regel krever det.',
  ownNoteInFile: 'Planen er regnet fra en frist dere har satt inn selv. Kommunen har ikke fastsatt den.',
} as const;
