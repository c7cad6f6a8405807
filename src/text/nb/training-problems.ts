// What keeps a training from being counted, and what to do. Bokmål.
import type { EntryCode, EntryProblem } from '#domain/training/training-entry.ts';
import type { YearCode } from '#domain/training/training-year.ts';

export const trainingProblems = {
  empty: 'Skriv et tall med sifre, for eksempel 3,5.',
  notANumber: 'Skriv et tall med sifre, for eksempel 3,5.',
  negative: 'Skriv et tall som ikke er mindre enn 0.',
  tooManyDecimals: 'Skriv høyst seks sifre etter kommaet.',
  unclearPoint: 'Skriv komma foran desimalene og mellomrom mellom tusener: 1234,50 eller 1\u00a0234,50.',
  zero: 'Skriv et tall som er større enn 0.',
  notWhole: 'Skriv et helt antall personer.',
  tooMuch: 'Tallet er for stort. Skriv et mindre tall.',
  noDay: 'Skriv dag, måned og år.',
  noTopic: 'Skriv hva opplæringen handlet om.',
} satisfies Record<EntryCode, string>;

/** Where the field says more than the code. */
const ofField: Partial<Record<EntryProblem['at'], Partial<Record<EntryCode, string>>>> = {
  hours: { empty: 'Skriv hvor mange timer opplæringen varte, for eksempel 3,5.' },
  participants: {
    empty: 'Skriv hvor mange som var med, for eksempel 12.',
    notANumber: 'Skriv antallet med sifre, for eksempel 12.',
  },
  cost: { notANumber: 'Skriv beløpet med sifre, for eksempel 4000. Feltet kan også stå tomt.' },
};

/** What to do, as it stands at the field. */
export function trainingProblemAt({ at, code }: EntryProblem): string {
  return ofField[at]?.[code] ?? trainingProblems[code];
}

/** Asked in the form alone: an entry has its group. */
export const noGroup = 'Velg hvem opplæringen var for.';

export const trainingYearProblems = {
  empty: 'Skriv året rapporten gjelder.',
  notAYear: 'Skriv et år med fire sifre, fra 2000.',
} satisfies Record<YearCode, string>;
