import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIds } from '#domain/rates/price/lines.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { exact, toDecimals } from '#domain/shared/exact.ts';
import {
  calculationOf,
  of2019,
  scenarioOf,
  subjectOfCalculation,
  withRates,
} from '../document/testing/calculations.ts';
import { priceWorkbook } from './price-workbook.ts';
import { anyScenario } from './testing/any-scenario.ts';
import { computed, type OpenSheets, openSheets } from './testing/open-sheets.ts';
import { writeXlsx } from './xlsx.ts';

const firstRow = 5;
const figureAt = (id: TermId, column = 'C'): string => `Tall!${column}${firstRow + termIds.indexOf(id)}`;
const lineAt = (id: (typeof lineIds)[number], column = 'B'): string =>
  `Pris!${column}${firstRow + lineIds.indexOf(id)}`;

const opened = async (...scenarios: readonly Scenario[]): Promise<OpenSheets> => {
  const subject = subjectOfCalculation(calculationOf(...scenarios));
  return openSheets(await writeXlsx(priceWorkbook(subject), subject.createdAt));
};

/** The same file with another figure typed in. */
const changed = (sheets: OpenSheets, address: string, value: string): OpenSheets =>
  new Map([...sheets, [address, { text: null, value, formula: null }]]);

describe('the spreadsheet of a calculation', () => {
  test('comes to the price of March 2019, line by line', async () => {
    const sheets = await opened(scenarioOf());
    const lines = lineIds.map((id) => toDecimals(computed(sheets, lineAt(id))));
    expect(lines).toEqual(
      // @source the worked build-up of a call with start 1 March 2019, lines 01 to 18, 20 and 19
      '180.55 13.50 13.00 7.22 214.27 4.29 5.14 223.70 26.84 3.85 0.00 254.39 35.87 1.80 292.06 2.31 45.00 339.37 14.14 353.51'.split(
        ' ',
      ),
    );
  });

  test('follows a figure that is changed in it', async () => {
    const sheets = changed(await opened(scenarioOf()), figureAt('marginPercent'), '0');
    expect(toDecimals(computed(sheets, lineAt('price')))).toBe('339.37');
  });

  test('adds the margin to the cost where that is chosen, and rounds the price alone where that is', async () => {
    const added = await opened(scenarioOf({ marginOf: 'cost' }));
    expect(toDecimals(computed(added, lineAt('price')))).toBe('352.94');
    const atEnd = await opened(scenarioOf({ rounding: 'atEnd' }));
    // 3 % × 4/3 × 180.55
    expect(computed(atEnd, lineAt('publicHoliday')).equals(exact('7.222'))).toBe(true);
    expect(computed(atEnd, lineAt('price')).mul(100).d).toBe(1n);
  });

  test('holds beside each formula what it comes to', async () => {
    const sheets = await opened(scenarioOf(), scenarioOf({ rounding: 'atEnd', marginOf: 'cost' }));
    const formulas = [...sheets].filter(([, { formula }]) => formula !== null);
    // Four thirds is a division, once in each scenario.
    expect(formulas).toHaveLength(2 * (lineIds.length + 1));
    for (const [address, { value }] of formulas)
      expect(Number(value), address).toBeCloseTo(computed(sheets, address).valueOf(), 10);
  });

  test('keeps each scenario to its own columns', async () => {
    const dearer = { ...of2019, administrationPerHour: '55' };
    const sheets = await opened(scenarioOf(), scenarioOf({ name: 'Dyrere', typed: dearer }));
    expect(sheets.get(figureAt('administrationPerHour', 'E'))?.value).toBe('55');
    expect(toDecimals(computed(sheets, lineAt('price')))).toBe('353.51');
    // (339.37 + 10) / 0.96
    expect(toDecimals(computed(sheets, lineAt('price', 'D')))).toBe('363.93');
    expect(sheets.get('Pris!D3')?.text).toBe('Dyrere');
    expect(sheets.get('Pris!B3')?.text).toBe('Alternativ 1');
  });

  test('tells where each figure comes from, and its source', async () => {
    const sheets = await opened(withRates());
    expect(sheets.get(figureAt('employerContributionPercent', 'D'))?.text).toBe('Arbeidsgiveravgift: Sone 1');
    expect(sheets.get(figureAt('baseWage', 'D'))?.text).toContain('delt på 1\u202f846 timer');
    expect(sheets.get(figureAt('pensionPercent', 'D'))?.text).toBe('Eget tall');
    expect(sheets.get(figureAt('marginPercent', 'D'))?.text).toBe('Eksempel, ikke endret');
    expect(sheets.get(figureAt('afpPercent', 'D'))?.text).toBe('Gjelder ikke');
    const sources = [...sheets].flatMap(([address, { text }]) =>
      address.startsWith('Kilder!') ? [text] : [],
    );
    expect(sources).toEqual(
      expect.arrayContaining([
        'frieord.no',
        'Ikke bekreftet',
        '30. juni 2019',
        'https://eksempel.example/avgift',
      ]),
    );
  });

  test('says what the call says of the price, and which scenario is left out', async () => {
    const sheets = await opened(
      scenarioOf(),
      scenarioOf({ name: 'Halv', typed: { ...of2019, hoursPerWeek: '' } }),
    );
    const texts = [...sheets.values()].map(({ text }) => text);
    expect(texts).toContain('Prisen er ikke fastsatt i utlysningen (neste utlysning).');
    expect(texts).toContain('«Halv» er ikke med. Det mangler tall som prisen bygger på.');
  });

  test('never lets a name begin a formula', async () => {
    const name = '=HYPERLINK("http://e","x")';
    const sheets = await opened(scenarioOf({ name }));
    expect(sheets.get('Pris!B3')).toEqual({ text: name, value: null, formula: null });
  });

  test('comes to the same as the page for any figures, in each of four scenarios', async () => {
    const four = fc.array(anyScenario, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(four, async (scenarios) => {
        const subject = subjectOfCalculation(calculationOf(...scenarios));
        const sheets = await openSheets(await writeXlsx(priceWorkbook(subject), subject.createdAt));
        const inFile = ['B', 'D', 'F', 'H'].map((column) =>
          lineIds.map((id) => toDecimals(computed(sheets, lineAt(id, column)))),
        );
        expect(inFile).toEqual(subject.priced.map(({ lines }) => lineIds.map((id) => toDecimals(lines[id]))));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
