import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highest } from './needs.schema.ts';
import { readMinutes, readTimes, readWeeks, readWords } from './read-needs.ts';

describe('minutes', () => {
  it.each([
    ['90', 90],
    [' 90 ', 90],
    ['0', 0],
    ['007', 7],
    ['90 min', 90],
    ['90min.', 90],
    ['90 minutter', 90],
    ['1 minutt', 1],
    ['5 m', 5],
    ['1:30', 90],
    ['0:05', 5],
    ['24:00', 1440],
    ['1 t 30 min', 90],
    ['1t30', 90],
    ['1 t. 30 min.', 90],
    ['1 time og 30 minutter', 90],
    ['2 timer', 120],
    ['1,5 timer', 90],
    ['1.5 t', 90],
    ['2 h 5 m', 125],
    ['½ time', 30],
    ['1½ time', 90],
    ['1 ½ t', 90],
    ['24 t', 1440],
    ['0,25\u00a0t', 15],
    ['1  t   30  min', 90],
  ])('«%s» is %i', (typed, value) => {
    expect(readMinutes(typed)).toEqual({ value, problem: null });
  });

  it.each([
    ['en halvtime', 'notANumber'],
    ['t', 'notANumber'],
    ['min', 'notANumber'],
    ['1:60', 'notANumber'],
    ['1:5', 'notANumber'],
    ['1e1', 'notANumber'],
    ['９０', 'notANumber'],
    ['10-15', 'notANumber'],
    ['ca 10', 'notANumber'],
    ['x1 t', 'notANumber'],
    ['1 t 5 min til', 'notANumber'],
    ['1:30 i dag', 'notANumber'],
    ['ca 1:30', 'notANumber'],
    ['-5', 'negative'],
    ['−5 min', 'negative'],
    ['– 5', 'negative'],
    ['5 minutter til', 'notANumber'],
    ['min 5', 'notANumber'],
    ['5m5', 'notANumber'],
    ['7,5', 'notWhole'],
    ['12,5', 'notWhole'],
    ['1,25', 'notWhole'],
    ['7.5 min', 'notWhole'],
    ['1,33 timer', 'notWhole'],
    ['1441', 'tooManyMinutes'],
    ['24:01', 'tooManyMinutes'],
    ['25 t', 'tooManyMinutes'],
  ])('«%s» is refused: %s', (typed, problem) => {
    expect(readMinutes(typed)).toEqual({ value: null, problem });
  });
});

describe('times a week and weeks a year', () => {
  it.each(['7', ' 7', '7 ganger', '7 g.', '7x', '07'])('«%s» is 7 times', (typed) => {
    expect(readTimes(typed)).toEqual({ value: 7, problem: null });
  });

  it.each(['8', '8 uker', '8 u.', '8uke'])('«%s» is 8 weeks', (typed) => {
    expect(readWeeks(typed)).toEqual({ value: 8, problem: null });
  });

  it('is as many as a row can keep, and no more', () => {
    expect(readTimes('70')).toEqual({ value: 70, problem: null });
    expect(readTimes('71')).toEqual({ value: null, problem: 'tooManyTimes' });
    expect(readWeeks('52')).toEqual({ value: 52, problem: null });
    expect(readWeeks('53')).toEqual({ value: null, problem: 'tooManyWeeks' });
  });

  it('is a whole number', () => {
    expect(readTimes('1,5').problem).toBe('notWhole');
    expect(readTimes('a1,5').problem).toBe('notANumber');
    expect(readTimes('1,5a').problem).toBe('notANumber');
    expect(readWeeks('ganger').problem).toBe('notANumber');
    expect(readTimes('hver dag').problem).toBe('notANumber');
    expect(readTimes('x7').problem).toBe('notANumber');
    expect(readWeeks('u8').problem).toBe('notANumber');
    expect(readTimes('7 ganger 8').problem).toBe('notANumber');
    expect(readWeeks('8 uker 1').problem).toBe('notANumber');
    expect(readTimes('7 8').problem).toBe('notANumber');
    expect(readWeeks('-1').problem).toBe('negative');
    expect(readWeeks('1-2').problem).toBe('notANumber');
  });
});

it('nothing typed is nothing said, and no problem', () => {
  for (const read of [readMinutes, readTimes, readWeeks])
    for (const typed of ['', '  ', '\u00a0']) expect(read(typed)).toEqual({ value: null, problem: null });
});

it('what is kept can always be kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:,.½ tmin-]{0,9}$/)), (typed) => {
      for (const [read, most] of [
        [readMinutes, highest.minutes],
        [readTimes, highest.times],
        [readWeeks, highest.weeks],
      ] as const) {
        const { value, problem } = read(typed);
        if (problem !== null) expect(value).toBe(null);
        if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= most).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('every number of minutes is read back from every way of writing it', () => {
  for (let minutes = 0; minutes <= highest.minutes; minutes += 1) {
    const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
    for (const typed of [`${minutes}`, `${whole}:${String(rest).padStart(2, '0')}`, `${whole} t ${rest} min`])
      expect(readMinutes(typed)).toEqual({ value: minutes, problem: null });
  }
});

it('a text is kept as it is, or as far as it goes', () => {
  expect(readWords(' Stå opp ')).toEqual({ value: ' Stå opp ', problem: null });
  expect(readWords('a'.repeat(500)).problem).toBe(null);
  expect(readWords('a'.repeat(501))).toEqual({ value: 'a'.repeat(500), problem: 'tooLong' });
});
