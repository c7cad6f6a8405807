import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, type Fields, replay } from './replay.ts';

const entry = (id: string, ...fields: ReturnType<typeof changesBetween>) => ({
  id,
  date: '2027-01-01',
  what: 'Noe.',
  why: 'Derfor.',
  fields,
});

it('plays the oldest entry first, though the newest stands first', () => {
  const log = [
    entry('to', { field: 'a', old: 'to', new: 'tre' }),
    entry('en', { field: 'a', old: 'en', new: 'to' }),
  ];
  expect(replay({ a: 'en', b: 'uendret' }, log)).toEqual({
    fields: { a: 'tre', b: 'uendret' },
    wrong: [],
  });
});

it('adds and takes away fields', () => {
  const log = [entry('en', { field: 'a', old: 'en', new: null }, { field: 'b', old: null, new: 'ny' })];
  expect(replay({ a: 'en' }, log).fields).toEqual({ b: 'ny' });
});

it('tells where an entry says something else than the field did, and goes on from its new words', () => {
  const log = [
    entry('to', { field: 'a', old: 'to', new: 'tre' }),
    entry('en', { field: 'a', old: 'feil', new: 'to' }, { field: 'b', old: 'feil', new: 'ny' }),
  ];
  expect(replay({ a: 'en' }, log)).toEqual({
    fields: { a: 'tre', b: 'ny' },
    wrong: [
      { entry: 1, field: 0, said: 'en' },
      { entry: 1, field: 1, said: null },
    ],
  });
});

it('finds no change in how lines are broken', () => {
  expect(changesBetween({ a: 'to\nord ' }, { a: 'to  ord' })).toEqual([]);
  expect(changesBetween({ a: 'to ord' }, { a: 'toord' })).toHaveLength(1);
});

it('tells what is changed and added in the order of the fields, then what is gone', () => {
  expect(changesBetween({ borte: '1', a: '1', b: '1' }, { ny: '2', a: '1', b: '2' })).toEqual([
    { field: 'ny', old: null, new: '2' },
    { field: 'b', old: '1', new: '2' },
    { field: 'borte', old: '1', new: null },
  ]);
});

const names = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
const fields: fc.Arbitrary<Fields> = fc
  .array(fc.tuple(names, fc.constantFrom('1', '2', '3')))
  .map((pairs) => Object.fromEntries(pairs));

it('comes to the content whenever each change was logged, whatever the changes were', () => {
  fc.assert(
    fc.property(fields, fc.array(fields), (first, versions) => {
      const steps = [first, ...versions];
      const log = versions
        .map((version, index) => entry(`e${index}`, ...changesBetween(steps[index] ?? {}, version)))
        .reverse();
      const { fields: end, wrong } = replay(first, log);
      expect(wrong).toEqual([]);
      expect(changesBetween(end, steps.at(-1) ?? {})).toEqual([]);
    }),
  );
});
