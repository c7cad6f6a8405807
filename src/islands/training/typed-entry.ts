// A training as it stands in its fields: also while its day is no day yet, so that nothing typed is lost.
import { readDay, type TypedDay } from '#domain/shared/read-day.ts';
import type { TrainedGroup, TrainingEntry } from '#domain/training/training.schema.ts';
import { type EntryProblem, readEntry } from '#domain/training/training-entry.ts';

export interface TypedEntry extends Omit<TrainingEntry, 'id' | 'day' | 'group'> {
  readonly day: TypedDay;
  /** null until it is chosen. */
  readonly group: TrainedGroup | null;
}

/** Some of the fields, and of the day some of its parts. */
export type TypedPart = Partial<Omit<TypedEntry, 'day'>> & { readonly day?: Partial<TypedDay> };

export function withPart(typed: TypedEntry, said: TypedPart): TypedEntry {
  return { ...typed, ...said, day: { ...typed.day, ...said.day } };
}

const between = { first: '2000-01-01', last: '2099-12-31' };

export const emptyEntry: TypedEntry = {
  day: { day: '', month: '', year: '' },
  group: null,
  topic: '',
  hours: '',
  participants: '',
  cost: '',
  documentation: '',
};

/** null while the group is not chosen: nothing may be counted for one that nobody chose. */
export function entryOf({ group, ...typed }: TypedEntry, id: string): TrainingEntry | null {
  return group && { ...partsOf(typed, id), group };
}

export type FormProblem = EntryProblem | { readonly at: 'group'; readonly code: 'noGroup' };

/** What holds the form back, in the order of its fields. */
export function problemsOf({ group, ...typed }: TypedEntry, id: string): readonly FormProblem[] {
  // Which group it is makes no difference to what else is wrong.
  const { problems } = readEntry({ ...partsOf(typed, id), group: group ?? 'assistants' });
  const noGroup = { at: 'group', code: 'noGroup' } as const;
  const [first, ...rest] = problems;
  if (group) return problems;
  return first?.at === 'day' ? [first, noGroup, ...rest] : [noGroup, ...problems];
}

function partsOf({ day, ...texts }: Omit<TypedEntry, 'group'>, id: string): Omit<TrainingEntry, 'group'> {
  const read = readDay(day, between);
  return { id, day: 'day' in read ? read.day : null, ...texts };
}

export function typedOf({ id: _, day, ...rest }: TrainingEntry): TypedEntry {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { ...rest, day: { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year } };
}

/** Something is typed or chosen. */
export function isTyped({ day, group, ...texts }: TypedEntry): boolean {
  if (group) return true;
  return [...Object.values(day), ...Object.values(texts)].some((text) => text.trim() !== '');
}
