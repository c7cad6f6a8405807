import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { type TrainingEntry, type TrainingReport, trainedGroups } from './training.schema.ts';
import { readEntry } from './training-entry.ts';
import { readTraining } from './training-year.ts';

const entry = (said: Partial<TrainingEntry> = {}): TrainingEntry => ({
  id: 'a',
  day: '2026-03-04',
  group: 'assistants',
  topic: 'Førstehjelp',
  hours: '3,5',
  participants: '12',
  cost: '4 000',
  documentation: 'Liste over dem som var der',
  ...said,
});
const report = (...entries: readonly TrainingEntry[]): TrainingReport => ({
  id: 'r',
  year: '2026',
  supplier: '',
  entries: [...entries],
});
const problemsOf = (said: Partial<TrainingEntry>): readonly string[] =>
  readEntry(entry(said)).problems.map(({ at, code }) => `${at} ${code}`);

describe('one training', () => {
  test('that is whole has no problem, and nothing is untold', () => {
    expect(readEntry(entry())).toMatchObject({ problems: [], untold: [] });
  });

  test.each([
    [{ day: null }, 'day noDay'],
    [{ topic: ' ' }, 'topic noTopic'],
    [{ hours: '' }, 'hours empty'],
    [{ hours: 'to' }, 'hours notANumber'],
    [{ hours: '0' }, 'hours zero'],
    [{ hours: '1000,5' }, 'hours tooMuch'],
    [{ participants: '0' }, 'participants zero'],
    [{ participants: '2,5' }, 'participants notWhole'],
    [{ participants: '10001' }, 'participants tooMuch'],
    [{ participants: '-3' }, 'participants negative'],
    [{ cost: '3.000' }, 'cost unclearPoint'],
    [{ cost: '100000001' }, 'cost tooMuch'],
  ] as const)('%j is told at its field', (said, problem) => {
    expect(problemsOf(said)).toEqual([problem]);
  });

  test('may be as large as the limits, and cost nothing', () => {
    expect(problemsOf({ hours: '1000', participants: '10000', cost: '0' })).toEqual([]);
  });

  test('without cost and documentation says so, and is no mistake', () => {
    expect(readEntry(entry({ cost: ' ', documentation: '' }))).toMatchObject({
      problems: [],
      untold: ['cost', 'documentation'],
      cost: null,
    });
  });

  test('tells its problems in the order of the fields', () => {
    expect(problemsOf({ day: null, topic: '', hours: '', participants: '', cost: 'x' })).toEqual([
      'day noDay',
      'topic noTopic',
      'hours empty',
      'participants empty',
      'cost notANumber',
    ]);
  });
});

describe('a year of training', () => {
  test('is summed for each group: hours, those who took part, and hours times those', () => {
    const { sums } = readTraining(
      report(
        entry(),
        entry({ hours: '1,25', participants: '2', cost: '' }),
        entry({ group: 'workLeaders', hours: '6', participants: '5', cost: '10000,50' }),
      ),
    );
    const written = sums.map(({ group, trainings, ...figures }) => [
      group,
      trainings,
      ...[figures.participants, figures.hours, figures.personHours, figures.cost].map(
        (each) => each && toDecimals(each),
      ),
    ]);
    // By hand: 3.5 × 12 + 1.25 × 2 = 44.5; 6 × 5 = 30.
    expect(written).toEqual([
      ['workLeaders', 1, '5.00', '6.00', '30.00', '10000.50'],
      ['assistants', 2, '14.00', '4.75', '44.50', '4000.00'],
    ]);
  });

  test('has no sum of costs that nobody has told', () => {
    const { sums } = readTraining(report(entry({ cost: '' }), entry({ group: 'workLeaders', cost: '0' })));
    expect(sums.map(({ cost }) => cost?.toFraction() ?? null)).toEqual(['0', null]);
  });

  test('keeps what was held in another year, and does not count it', () => {
    const read = readTraining(
      report(entry({ day: '2025-12-31' }), entry({ day: '2026-01-01' }), entry({ day: '2026-12-31' })),
    );
    expect(read.otherYears.map((each) => each.entry.day)).toEqual(['2025-12-31']);
    expect(read.counted).toHaveLength(2);
    expect(read.entries).toHaveLength(3);
  });

  test('does not count what cannot be read, and tells which', () => {
    const read = readTraining(report(entry({ hours: 'mye' }), entry({ day: null }), entry({ topic: '' })));
    expect(read.unread).toHaveLength(2);
    expect(read.counted.map((each) => each.entry.topic)).toEqual(['']);
  });

  test('tells which counted trainings lack cost or documentation', () => {
    const read = readTraining(report(entry(), entry({ documentation: '' }), entry({ hours: '', cost: '' })));
    expect(read.untold.map((each) => each.untold)).toEqual([['documentation']]);
  });

  test.each([
    ['', 'empty'],
    ['26', 'notAYear'],
    ['1999', 'notAYear'],
    ['20266', 'notAYear'],
    ['2026', null],
    [' 2026 ', null],
  ] as const)('reads the year «%s»: %s', (year, problem) => {
    const read = readTraining({ ...report(entry()), year });
    expect(read.yearProblem).toBe(problem);
    expect(read.year).toBe(problem === null ? 2026 : null);
  });

  test('counts every entry with a day while the year is no year', () => {
    expect(readTraining({ ...report(entry({ day: '2025-02-03' })), year: '' }).counted).toHaveLength(1);
  });

  test('stands by day, with those that have none last', () => {
    const days = ['2026-05-01', null, '2026-02-01', '2026-05-01'];
    const read = readTraining(report(...days.map((day, index) => entry({ day, id: `e${index}` }))));
    expect(read.entries.map((each) => each.entry.id)).toEqual(['e2', 'e0', 'e3', 'e1']);
  });

  test('has the same sums whatever the order of its entries', () => {
    const any = fc.record({
      group: fc.constantFrom(...trainedGroups),
      hours: fc.integer({ min: 1, max: 4000 }).map((quarters) => toDecimals(exact(quarters, 4))),
      participants: fc.integer({ min: 1, max: 50 }).map(String),
    });
    const once = (said: readonly Partial<TrainingEntry>[]): unknown =>
      readTraining(report(...said.map(entry))).sums.map(({ personHours, hours }) => [
        personHours.toFraction(),
        hours.toFraction(),
      ]);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (said) => {
        expect(once([...said].reverse())).toEqual(once(said));
      }),
    );
  });
});
