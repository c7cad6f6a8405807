import { describe, expect, test } from 'vitest';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { about, calculationOf, scenarioOf, someRates, withRates } from '../document/testing/calculations.ts';
import { makeCalculationCsv } from '../make-calculation-csv.ts';

async function linesOf(...scenarios: readonly Scenario[]): Promise<readonly string[]> {
  const file = makeCalculationCsv(calculationOf(...scenarios), someRates, about);
  return (await file.text()).split('\r\n');
}

describe('the table of a calculation', () => {
  test('tells every line with its amount and its formula in words', async () => {
    const lines = await linesOf(scenarioOf());
    const holiday = lines.find((line) => line.includes(';Pris;Tillegg for helligdager;'));
    expect(holiday?.replace(/\s/g, ' ')).toMatch(
      /^Alternativ 1;Pris;.*;7,22;kroner i timen;3 % × 4\/3 × 180,55 kr;/,
    );
    expect(lines.filter((line) => line.includes(';Pris;'))).toHaveLength(20);
    expect(lines.filter((line) => line.includes(';Tall;'))).toHaveLength(22);
  });

  test('gives a rate its days, its source and how sure it is', async () => {
    const wage = (await linesOf(withRates())).find((line) => line.includes(';Tall;Timelønn;'));
    expect(wage).toContain(';180,55;');
    expect(wage).toMatch(/;2019-01-01;2019-06-30;frieord\.no;;;Ikke bekreftet;Kilden sier ikke fra når\.$/);
  });

  test('tells the day of the rates, what is rounded, and what the margin is of', async () => {
    const chosen = (lines: readonly string[]) =>
      lines.flatMap((line) => (line.includes(';Valg;') ? [line.split(';').slice(2, 6)] : []));
    expect(chosen(await linesOf(scenarioOf()))).toEqual([
      ['Satser for', '2019-03-01', '', '1. mars 2019'],
      [
        'Dette rundes av til hele øre',
        'hver linje',
        '',
        'Hver linje rundes av til hele øre før den brukes videre.',
      ],
      ['Marginen regnes av', 'prisen', '', 'En del av prisen'],
      ['Valgt tariffavtale', '', '', 'Ingen'],
    ]);
    expect(chosen(await linesOf(scenarioOf({ day: null, rounding: 'atEnd', marginOf: 'cost' })))).toEqual([
      ['Satser for', '', '', 'Ingen dag valgt'],
      ['Dette rundes av til hele øre', 'bare prisen', '', 'Bare prisen rundes av til hele øre.'],
      ['Marginen regnes av', 'kostnaden', '', 'Et påslag på kostnaden'],
      ['Valgt tariffavtale', '', '', 'Ingen'],
    ]);
    // With a wage of one's own too, the supplements follow the agreement, and the full week says what the wage is for.
    const own = chosen(await linesOf(withRates({ typed: typed2019 })));
    expect(own.slice(-2).map((cells) => cells.map((cell) => cell.replace(/\s/g, ' ')))).toEqual([
      ['Valgt tariffavtale', '', '', 'Lønn i tariffavtalen: Sone 1'],
      ['Full uke', '', '', '35,5 timer'],
    ]);
  });

  test('tells how many rates are not sure, and which', async () => {
    const unsure = async (scenario: Scenario) =>
      (await linesOf(scenario)).filter((line) => line.includes(';Kilder;'));
    expect(await unsure(withRates())).toEqual([
      'Alternativ 1;Kilder;Ikke bekreftet;1;;Ett tall er ikke bekreftet: timelønn.;;;;;;;;',
    ]);
    expect(await unsure(scenarioOf())).toEqual([]);
  });

  test('has as many cells in every row', async () => {
    const lines = await linesOf(withRates(), scenarioOf({ typed: { ...typed2019, hoursPerWeek: '' } }));
    const counts = lines.slice(0, -1).map((line) => line.split(';').length);
    expect(new Set(counts).size).toBe(1);
    expect(lines.some((line) => line.startsWith('Alternativ 2;;;;;«Alternativ 2» er ikke med.'))).toBe(true);
  });

  test('never lets a name begin a formula', async () => {
    const lines = await linesOf(scenarioOf({ name: '@SUM(A1)' }));
    expect(lines.filter((line) => line.startsWith("'@SUM(A1);"))).toHaveLength(46);
    expect(lines.filter((line) => line.startsWith('@'))).toEqual([]);
  });
});
