import { expect, test } from 'vitest';
import { exportAge } from './export-age.ts';

const noon = (day: string): number => Date.parse(`${day}T11:00:00Z`);
const at = '2026-11-19T22:30:00Z';

test.each([
  ['2026-11-19', 'Sist lagret som fil: i dag. Dere har endret noe siden.'],
  ['2026-11-20', 'Sist lagret som fil: i går. Dere har endret noe siden. Last ned pakken på nytt.'],
  [
    '2026-11-22',
    'Sist lagret som fil: for 3 dager siden. Dere har endret noe siden. Last ned pakken på nytt.',
  ],
  [
    '2026-11-24',
    'Sist lagret som fil: for 5 dager siden. Dere har endret noe siden. Last ned pakken på nytt i dag. Nettleseren kan miste det dere har skrevet.',
  ],
  // A clock that was set back tells no days that have not been.
  ['2026-11-01', 'Sist lagret som fil: i dag. Dere har endret noe siden.'],
])('on %s of a draft that has changed', (day, told) => {
  expect(exportAge({ at, isChanged: true }, noon(day))).toBe(told);
});

test('of a draft that is as its file is, the age is told and nothing is asked', () => {
  expect(exportAge({ at, isChanged: false }, noon('2026-12-19'))).toBe(
    'Sist lagret som fil: for 30 dager siden.',
  );
});

test('a draft that was opened from a file says so until it is changed', () => {
  expect(exportAge({ at, isChanged: false, isOpened: true }, noon('2026-11-20'))).toBe(
    'Åpnet fra en fil, ikke endret siden.',
  );
  expect(exportAge({ at, isChanged: true, isOpened: true }, noon('2026-11-20'))).toContain(
    'Dere har endret noe siden.',
  );
});

test('a draft that was never saved as a file is told so', () => {
  expect(exportAge({ at: null, isChanged: true }, noon('2026-11-19'))).toContain('Ikke lagret som fil ennå.');
});

test('the day is Norway’s: half past midnight there is the next day', () => {
  expect(exportAge({ at: '2026-11-18T23:30:00Z', isChanged: false }, noon('2026-11-19'))).toContain('i dag');
});
