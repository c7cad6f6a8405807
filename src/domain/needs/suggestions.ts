// Activities that many need help with, by part of the day: a place to begin. All of it can be changed once it is a row.
// How long anything takes is never suggested: nobody can know it but the reader.
import type { DayPart, NeedKind, NeedsRow } from './needs.schema.ts';

export type SuggestionCode =
  | 'getUp'
  | 'wash'
  | 'dress'
  | 'toilet'
  | 'breakfast'
  | 'medicines'
  | 'lunch'
  | 'cleaning'
  | 'laundry'
  | 'shopping'
  | 'learning'
  | 'appointments'
  | 'leisure'
  | 'school'
  | 'work'
  | 'respite'
  | 'dinner'
  | 'visits'
  | 'undress'
  | 'turning'
  | 'watch';

export interface Suggestion {
  /** The words are in `src/text`, one for each code. */
  readonly code: SuggestionCode;
  readonly part: DayPart;
  readonly kind: NeedKind;
  readonly place: NeedsRow['place'];
  /** null where it differs too much from one to another. */
  readonly timesPerWeek: number | null;
}

type Rest = Pick<Suggestion, 'kind' | 'timesPerWeek'> & Partial<Pick<Suggestion, 'place'>>;

const suggest = (part: DayPart, code: SuggestionCode, rest: Rest): Suggestion => ({
  place: 'home',
  ...rest,
  code,
  part,
});

const everyDay = 7;
const care = { kind: 'personalCare', timesPerWeek: everyDay } as const;
const oftenCare = { kind: 'personalCare', timesPerWeek: null } as const;
const meal = { kind: 'household', timesPerWeek: everyDay } as const;
const chore = { kind: 'household', timesPerWeek: 1 } as const;
const outing = { kind: 'social', place: 'out', timesPerWeek: 1 } as const;
const health = { kind: 'health', timesPerWeek: everyDay } as const;
const respite = { kind: 'respite', timesPerWeek: null } as const;

/** In the order of a day. No code comes twice in one part of it. */
export const suggestions: readonly Suggestion[] = [
  suggest('morning', 'getUp', care),
  suggest('morning', 'toilet', oftenCare),
  suggest('morning', 'wash', care),
  suggest('morning', 'dress', care),
  suggest('morning', 'breakfast', meal),
  suggest('morning', 'medicines', health),
  suggest('day', 'lunch', meal),
  suggest('day', 'toilet', oftenCare),
  suggest('day', 'cleaning', chore),
  suggest('day', 'laundry', chore),
  suggest('day', 'shopping', { ...chore, place: 'out' }),
  suggest('day', 'learning', { kind: 'training', timesPerWeek: 1 }),
  suggest('day', 'appointments', outing),
  suggest('day', 'leisure', outing),
  suggest('day', 'school', { kind: 'school', place: 'out', timesPerWeek: 5 }),
  suggest('day', 'work', { kind: 'work', place: 'out', timesPerWeek: 5 }),
  suggest('day', 'respite', respite),
  suggest('evening', 'dinner', meal),
  suggest('evening', 'toilet', oftenCare),
  suggest('evening', 'leisure', outing),
  suggest('evening', 'visits', { kind: 'social', timesPerWeek: 1 }),
  suggest('evening', 'wash', care),
  suggest('evening', 'medicines', health),
  suggest('evening', 'undress', care),
  suggest('evening', 'respite', respite),
  suggest('night', 'turning', care),
  suggest('night', 'toilet', oftenCare),
  suggest('night', 'watch', care),
  suggest('night', 'respite', respite),
];

/** Respite is suggested to parents, and to one who has not said who asks. */
export function suggestionsFor(part: DayPart, mayAskAsParent: boolean): readonly Suggestion[] {
  return suggestions.filter(
    (suggestion) => suggestion.part === part && (mayAskAsParent || suggestion.kind !== 'respite'),
  );
}

/** @param activity the suggestion's words; minutes are left for the reader to say */
export function rowOf(suggestion: Suggestion, activity: string, id: string): NeedsRow {
  const { part, kind, place, timesPerWeek } = suggestion;
  return { ...newRow(id), activity, part, kind, place, timesPerWeek };
}

/** An empty row. @param id unique in its draft */
export function newRow(id: string): NeedsRow {
  return {
    id,
    activity: '',
    place: 'home',
    kind: 'personalCare',
    part: 'day',
    timesPerWeek: null,
    minutes: null,
    helpers: 1,
    weeksPerYear: null,
    helpedBy: '',
    comment: '',
  };
}
