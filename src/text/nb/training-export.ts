// The words of the files that a year of training is saved as: the paper and the table. Bokmål.

import { documents } from './documents.ts';

export const trainingExport = {
  page: documents.page,
  made: documents.made,
  title: 'Rapport om gjennomført opplæring',
  /** At the top of every page. */
  kicker: 'Brukerstyrt personlig assistanse – opplæring',
  lead: 'Rapporten viser opplæringen som er holdt gjennom året. Den har tall på deltakere, men ingen navn.',
  about: 'Om rapporten',
  supplier: 'Leverandør',
  year: 'År',
  sums: 'Summer',
  trainings: (group: string) => `Opplæring av ${group.toLowerCase()}`,
  none: 'Ingen opplæring er ført opp.',
  left: 'Ikke med i summene',
  leftText: 'Disse linjene er ført opp, men er ikke regnet med.',
  leftOf: (topic: string, why: string) => `${topic}: ${why}`,
  noTopic: 'Uten tema',
  missing: 'Mangler kostnad eller dokumentasjon',
  missingText: (count: number) =>
    count === 1
      ? 'Én opplæring mangler kostnad eller dokumentasjon. Det står «ikke oppgitt» i tabellen.'
      : `${count} opplæringer mangler kostnad eller dokumentasjon. Det står «ikke oppgitt» i tabellen.`,
  lines: ['Sted og dato', 'Underskrift', 'Navn med blokkbokstaver'],
  sign: 'Underskrift',
  column: {
    row: 'Rad',
    group: 'Gruppe',
    day: 'Dag',
    topic: 'Tema',
    hours: 'Timer',
    participants: 'Deltakere',
    personHours: 'Timer ganger deltakere',
    cost: 'Kroner',
    documentation: 'Dokumentasjon',
    note: 'Merknad',
  },
  /** What a row of the table is about. */
  row: { training: 'Opplæring', left: 'Ikke med i summen', sum: 'Sum', note: 'Merknad' },
} as const;
