// What the parts of a training are called, alike in the tool and in the files. Bokmål.

import type { TrainedGroup } from '#domain/training/training.schema.ts';
import type { EntryField } from '#domain/training/training-entry.ts';

export const trainingWords = {
  group: { workLeaders: 'Arbeidsledere', assistants: 'Assistenter' } satisfies Record<TrainedGroup, string>,
  field: {
    day: 'Dag',
    topic: 'Tema',
    hours: 'Timer',
    participants: 'Deltakere',
    cost: 'Kostnad i kroner',
    documentation: 'Dokumentasjon',
  } satisfies Record<EntryField, string>,
  sum: {
    group: 'Gruppe',
    trainings: 'Opplæringer',
    participants: 'Deltakere',
    hours: 'Timer',
    personHours: 'Timer ganger deltakere',
    cost: 'Kroner',
  },
  countedTwice: 'En person som har vært med to ganger, er telt to ganger.',
  notTold: 'ikke oppgitt',
  otherYear: 'Holdt i et annet år',
  /** @param field of the entry → «Timer: Skriv et tall.» */
  problemAt: (field: string, sentence: string) => `${field}: ${sentence}`,
} as const;
