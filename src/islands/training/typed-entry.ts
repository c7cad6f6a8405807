// A training as it stands in its fields: also while its day is no day yet, so that nothing typed is lost.
import { readDay, type TypedDay } from '#domain/shared/read-day.ts';
import type { TrainingEntry } from '#domain/training/training.schema.ts';

export interface TypedEntry extends Omit<TrainingEntry, 'id' | 'day'> {
  readonly day: TypedDay;
}

/** Some of the fields, and of the day some of its parts. */
export type TypedPart = Partial<Omit<TypedEntry, 'day'>> & { readonly day?: Partial<TypedDay> };

export function withPart(typed: TypedEntry, said: TypedPart): TypedEntry {
  return { ...typed, ...said, day: { ...typed.day, ...said.day } };
}

const between = { first: '2000-01-01', last: '2099-12-31' };

/** @param group of the one before: several in a row are often for the same */
export const emptyEntry = (group: TrainingEntry['group']): TypedEntry => ({
  day: { day: '', month: '', year: '' },
  group,
  topic: '',
  hours: '',
  participants: '',
  cost: '',
  documentation: '',
});

export function entryOf({ day, ...rest }: TypedEntry, id: string): TrainingEntry {
  const read = readDay(day, between);
  return { id, day: 'day' in read ? read.day : null, ...rest };
}

export function typedOf({ id: _, day, ...rest }: TrainingEntry): TypedEntry {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { ...rest, day: { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year } };
}

/** Something is typed; which group it is for is always chosen. */
export function isTyped({ day, group: _, ...texts }: TypedEntry): boolean {
  return [...Object.values(day), ...Object.values(texts)].some((text) => text.trim() !== '');
}
