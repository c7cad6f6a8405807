// The words of the week on a paper: the rows of needs, and which of the hours count. Bokmål.
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { needs } from './needs.ts';

/** A part of the help as the check asks for it, where it does not come from rows of needs. */
export const helpParts = ['personal', 'night', 'secondHelper', 'nightSecondHelper', 'respite'] as const;
export type HelpPart = (typeof helpParts)[number];

export const paperWeek = {
  week: 'Hjelpen i en uke',
  rowColumns: {
    activity: 'Hva',
    kind: 'Slags hjelp',
    when: 'Når og hvor',
    often: 'Hvor ofte',
    hours: 'Timer i uken',
  },
  /** «Morgen, hjemme». */
  whenAndWhere: ({ part, place }: Pick<NeedsRow, 'part' | 'place'>) =>
    `${needs.parts[part]}, ${needs.places[place].toLowerCase()}`,
  often: (times: number, minutes: number) => `${times} × ${minutes} minutter`,
  twoHelpers: '2 hjelpere',
  helpedBy: (who: string) => `Hjelper i dag: ${who}`,

  counted: 'Hvilke timer som teller',
  countedColumns: { help: 'Hjelp', counts: 'Teller timene?', hours: 'Timer i uken' },
  sameReason: 'Samme grunn som raden over.',
  total: 'Timer som teller',
  part: {
    personal: 'Personlig assistanse om dagen',
    night: 'Personlig assistanse om natten',
    secondHelper: 'En hjelper til, om dagen',
    nightSecondHelper: 'En hjelper til, om natten',
    respite: 'Avlastning',
  } satisfies Record<HelpPart, string>,
} as const;
