// The words of the files that a report of used hours is saved as: the paper, and the table that is read in again. Bokmål.

import { documents } from './documents.ts';
import { hoursRounding } from './hours-rounding.ts';

export const hoursReportExport = {
  page: documents.page,
  made: documents.made,
  title: 'Rapport om brukte timer',
  /** At the top of every page. */
  kicker: 'Brukerstyrt personlig assistanse – brukte timer',
  example: 'Timene er et eksempel. De er oppdiktet.',
  lead: 'Rapporten viser timene i vedtaket og timene som er brukt. Den er laget av arbeidslederens eget timeregnskap.',
  noNames: 'Rapporten har ingen navn. Skriv dem på linjene nederst om de skal med.',
  withInitials: 'Assistentene står med initialer, ikke med navn.',
  rounding: hoursRounding,
  over: (hours: string) => `Det er brukt ${hours} timer mer enn vedtaket gir i perioden.`,
  net: 'I summen er det som er brukt for mye i noen måneder, trukket fra det som ikke er brukt i andre.',
  /** @param to the last day that is counted as used, in words */
  notOver: (to: string) => `Perioden er ikke over. Brukte timer er regnet til og med ${to}.`,
  planned: 'Timer som er ført for dagene etter det, er planlagte. De er ikke regnet med som brukt.',
  plannedInTable: 'Perioden er ikke over. Planlagte timer er ikke regnet med som brukt.',
  sections: { sum: 'Perioden', months: 'Måned for måned', shares: 'Når og hvor', assistants: 'Assistentene' },
  period: 'Periode',
  stretch: (from: string, to: string) => `${from} – ${to}`,
  ofUsed: (hours: string, percent: string) => `${hours} (${percent} av det innvilgede)`,
  sharesOverlap:
    'Kveld og natt kan også være i helg eller på helligdag. Andelene kan derfor bli mer enn 100 %.',
  month: 'Måned',
  /** Of `HoursUsed`. */
  hours: {
    granted: 'Innvilgede timer',
    used: 'Brukte timer',
    planned: 'Planlagte timer',
    unused: 'Ikke brukt',
    over: 'Brukt for mye',
    eveningNight: 'Kveld og natt',
    weekend: 'Helg',
    holiday: 'Helligdager',
    abroad: 'I utlandet',
  },
  share: 'Andel av brukte timer',
  kind: 'Timer',
  assistant: 'Assistent',
  notTold: 'ikke oppgitt',
  sum: 'Sum',
  /** To fill in by hand. */
  lines: ['Hvem timene gjelder', 'Arbeidsleder, med blokkbokstaver', 'Sted og dato', 'Underskrift'],
  sign: 'Underskrift',
} as const;

/**
 * The headings of the table, in their order. A row a month, then a row an assistant, and last the sum of the period: its `part` is
 * `hoursReportParts.sum`. The table is read in again by these words.
 */
export const hoursReportColumns = {
  from: 'Fra',
  to: 'Til',
  granted: hoursReportExport.hours.granted,
  used: hoursReportExport.hours.used,
  planned: hoursReportExport.hours.planned,
  unused: hoursReportExport.hours.unused,
  over: hoursReportExport.hours.over,
  eveningNight: hoursReportExport.hours.eveningNight,
  weekend: hoursReportExport.hours.weekend,
  holiday: hoursReportExport.hours.holiday,
  abroad: hoursReportExport.hours.abroad,
  part: 'Rad',
} as const;

/** What a row of the table is about. */
export const hoursReportParts = {
  month: 'Måned',
  sum: 'Sum',
  assistant: (initials: string) => `Assistent ${initials || hoursReportExport.notTold}`,
} as const;
