import { expect, test } from 'vitest';
import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import { placedProblems } from './problems.ts';

const told = (at: TermProblem['at']): string | undefined =>
  placedProblems([{ at, code: 'tooMuch' }], null)[0]?.inline;

test('a figure that is too great is told with the greatest there can be', () => {
  expect(told('weekendShare')).toBe('Tallet er for stort. Skriv høyst 100.');
  expect(told('hoursPerWeek')).toBe('Tallet er for stort. Skriv høyst 168.');
  expect(told('marginPercent')).toBe('Tallet er for stort. Skriv høyst 99,99.');
});

test('hours on public holidays are too many by themselves, or with those of the weekend', () => {
  expect(told('holidayShare')).toContain('høyst 100 prosent til sammen');
});

test('where no one figure is the greatest, the number is to be smaller', () => {
  expect(told('absence')).toBe('Tallet er for stort. Skriv et mindre tall.');
  expect(told('insurancePerYear')).toBe('Tallet er for stort. Skriv et mindre tall.');
});
