import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dayParts, needsRowSchema } from './needs.schema.ts';
import { newRow, rowOf, suggestions, suggestionsFor } from './suggestions.ts';

const codes = (part: (typeof dayParts)[number], asksAsParent: boolean): string[] =>
  suggestionsFor(part, asksAsParent).map(({ code }) => code);

it('every part of the day has suggestions, none of them twice', () => {
  for (const part of dayParts) {
    const found = codes(part, true);
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found).size).toBe(found.length);
  }
  expect(dayParts.flatMap((part) => suggestionsFor(part, true))).toEqual(suggestions);
});

it('the parts of a day have what is usually done in them, respite for parents alone', () => {
  const told = Object.fromEntries(dayParts.map((part) => [part, codes(part, false).join(' ')]));
  expect(told).toEqual({
    morning: 'getUp toilet wash dress breakfast medicines',
    day: 'lunch toilet cleaning laundry shopping learning appointments leisure school work',
    evening: 'dinner toilet leisure visits wash medicines undress',
    night: 'turning toilet watch',
  });
  for (const part of ['day', 'evening', 'night'] as const)
    expect(codes(part, true)).toEqual([...codes(part, false), 'respite']);
  expect(codes('morning', true)).toEqual(codes('morning', false));
});

it('a suggestion becomes a row that says no minutes', () => {
  for (const suggestion of suggestions) {
    const row = rowOf(suggestion, 'Handle', 'a');
    const { part, kind, place, timesPerWeek } = suggestion;
    expect(row).toEqual({ ...newRow('a'), activity: 'Handle', part, kind, place, timesPerWeek });
    expect(row.minutes).toBe(null);
  }
});

it('every row made here can be kept', () => {
  const rows = [newRow('a'), ...suggestions.map((suggestion, nth) => rowOf(suggestion, 'x', `${nth}`))];
  expect(z.array(needsRowSchema).safeParse(rows).success).toBe(true);
});

it('help by others than assistants is suggested too, with its own kind', () => {
  const kinds = Object.fromEntries(suggestions.map(({ code, kind }) => [code, kind]));
  expect(kinds).toMatchObject({
    wash: 'personalCare',
    dinner: 'household',
    learning: 'training',
    leisure: 'social',
    visits: 'social',
    medicines: 'health',
    school: 'school',
    work: 'work',
    respite: 'respite',
  });
});

it('what is done every day is suggested seven times, what differs much is left open', () => {
  const times = Object.fromEntries(suggestions.map(({ code, timesPerWeek }) => [code, timesPerWeek]));
  const everyDay = { getUp: 7, dinner: 7, medicines: 7, watch: 7 };
  const onceOrOnSchooldays = { cleaning: 1, learning: 1, visits: 1, leisure: 1, school: 5, work: 5 };
  expect(times).toMatchObject({ ...everyDay, ...onceOrOnSchooldays, toilet: null, respite: null });
});

it('errands, outings, school and work are suggested out of the home, all else at home', () => {
  const out = suggestions.filter(({ place }) => place === 'out').map(({ code }) => code);
  expect(out).toEqual(['shopping', 'appointments', 'leisure', 'school', 'work', 'leisure']);
  expect(new Set(suggestions.map(({ place }) => place))).toEqual(new Set(['home', 'out']));
});

it('an empty row has nobody’s answers', () => {
  expect(newRow('a')).toEqual({
    id: 'a',
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
  });
});
