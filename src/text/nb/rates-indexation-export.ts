// The words of the files that a regulated price is saved as: the paper and the table. Bokmål.

import { documents } from './documents.ts';

export const indexationExport = {
  page: documents.page,
  made: documents.made,
  title: 'Prisregulering',
  /** At the top of every page. */
  kicker: 'Prisregulering – ikke en avtalt pris',
  lead: 'Arket viser hva en pris blir når den følger en indeks. Hvert steg står med regnestykket sitt, og hvert tall står med hvor det kommer fra.',
  callHeading: 'Regulering i utlysningen',
  callNotSet: (call: string) => `For ${call} er det ikke fastsatt hvilken indeks som gjelder.`,
  callSet: (call: string, index: string) => `For ${call} gjelder denne indeksen: ${index}`,
  example: 'Prisen er et eksempel som ingen har endret.',
  shareExample: 'Andelen som følger lønn, er et eksempel som ingen har endret.',
  own: 'Prisen bygger på egne tall, som ikke er hentet fra en kilde.',
  facts: 'Prisen',
  steps: 'Steg for steg',
  methods: 'Metodene side om side',
  overTime: 'År for år',
  figures: 'Tallene som inngår',
  lacking: (figures: string) => `Mangler: ${figures}`,
  column: {
    part: 'Del',
    method: 'Metode',
    to: 'Til',
    formula: 'Slik regnes prisen ut',
    kroner: 'Kroner i timen',
    series: 'Serie',
    point: 'Tidspunkt',
    figure: 'Tall',
    source: 'Kilde',
  },
} as const;
