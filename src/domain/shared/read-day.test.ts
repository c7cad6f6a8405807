import { expect, test } from 'vitest';
import { readBirthDate, readDay } from './read-day.ts';

const between = { first: '2015-01-01', last: '2099-12-31' };
const read = (day: string, month: string, year: string) => readDay({ day, month, year }, between);

test('a day is read from three fields, with or without zeros, spaces and full stops', () => {
  expect(read('8', '3', '2024')).toEqual({ day: '2024-03-08' });
  expect(read(' 08.', '03 ', '2024')).toEqual({ day: '2024-03-08' });
});

test.each([
  ['mai', '05'],
  ['Mars', '03'],
  ['mar', '03'],
  ['sept.', '09'],
  ['DESEMBER', '12'],
  [' jun ', '06'],
])('the month may be a word: «%s»', (month, number) => {
  expect(read('8', month, '2024')).toEqual({ day: `2024-${number}-08` });
});

test('a word that is no month, or could be two, is no day', () => {
  for (const month of ['ju', 'ma', 'may', 'junii', 'mandag'])
    expect(read('8', month, '2024')).toEqual({ problem: 'notADay' });
});

test('both ends are inside', () => {
  expect(read('1', '1', '2015')).toEqual({ day: '2015-01-01' });
  expect(read('31', '12', '2014')).toEqual({ problem: 'tooEarly' });
  expect(read('31', '12', '2099')).toEqual({ day: '2099-12-31' });
  expect(read('1', '1', '2100')).toEqual({ problem: 'tooLate' });
});

test('nothing, and what is no day, are told apart', () => {
  expect(read('', ' ', '')).toEqual({ problem: 'empty' });
  for (const [day, month, year] of [
    ['29', '2', '2023'],
    ['31', '4', '2024'],
    ['1', '13', '2024'],
    ['8', '3', '24'],
    ['8', '', '2024'],
    ['x', '3', '2024'],
    ['-8', '3', '2024'],
    ['008', '3', '2024'],
  ] as const)
    expect(read(day, month, year)).toEqual({ problem: 'notADay' });
});

test('nobody is born tomorrow, or more than 120 years ago', () => {
  const born = (day: string, month: string, year: string) =>
    readBirthDate({ day, month, year }, '2026-11-22');
  expect(born('22', '11', '2026')).toEqual({ day: '2026-11-22' });
  expect(born('23', '11', '2026')).toEqual({ problem: 'tooLate' });
  expect(born('23', '11', '1905')).toEqual({ day: '1905-11-23' });
  expect(born('22', '11', '1905')).toEqual({ problem: 'tooEarly' });
});
