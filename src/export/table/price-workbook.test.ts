import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyPrice } from '#domain/rates/price/hourly-price.ts';
import { lineIds } from '#domain/rates/price/lines.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { anyMarginOf, anyRounding, typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { exact, toDecimals } from '#domain/shared/exact.ts';
import {
  calculationOf,
  scenarioOf,
  subjectOfCalculation,
  withRates,
} from '../document/testing/calculations.ts';
import { priceWorkbook } from './price-workbook.ts';
import { anyScenario } from './testing/any-scenario.ts';
import { computed, computedText, type OpenSheets, openSheets, partsOf } from './testing/open-sheets.ts';
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
/** And with another word. */
const chosen = (sheets: OpenSheets, address: string, text: string): OpenSheets =>
  new Map([...sheets, [address, { text, value: null, formula: null }]]);

/** Below the figures: an empty row, the day, and the two choices. */
const [rounding, margin] = [
  `Tall!C${firstRow + termIds.length + 2}`,
  `Tall!C${firstRow + termIds.length + 3}`,
];
/** The column after, where a cell is told. */
const explained = (cell: string): string =>
  cell.replace(/!([A-Z])/, (_all, column: string) => `!${String.fromCharCode(column.charCodeAt(0) + 1)}`);

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
    const figures = formulas.filter(([, { text }]) => text === null);
    // Twenty lines, four thirds as a division, and the decimals of the lines.
    expect(figures).toHaveLength(2 * 22);
    for (const [address, { value }] of figures)
      expect(Number(value), address).toBeCloseTo(computed(sheets, address).valueOf(), 10);
    const told = formulas.filter(([, { text }]) => text !== null);
    // Eleven examples, two figures that do not apply, one that follows a choice; the two choices, and the formula of the price.
    expect(told).toHaveLength(2 * 17);
    for (const [address, { text }] of told) expect(text, address).toBe(computedText(sheets, address));
  });

  test('follows a choice that is changed in it, of what is rounded and of the margin', async () => {
    const made = await opened(scenarioOf());
    expect([made.get(rounding)?.text, made.get(margin)?.text]).toEqual(['hver linje', 'prisen']);
    const atEnd = chosen(made, rounding, 'bare prisen');
    // 3 % × 4/3 × 180.55
    expect(computed(atEnd, lineAt('publicHoliday')).equals(exact('7.222'))).toBe(true);
    expect(toDecimals(computed(atEnd, lineAt('fullCost')), 4)).toBe('339.3687');
    expect(computedText(atEnd, explained(rounding))).toBe('Bare prisen rundes av til hele øre.');
    const added = chosen(made, margin, 'kostnaden');
    expect(toDecimals(computed(added, lineAt('price')))).toBe('352.94');
    expect(computedText(made, explained(lineAt('price')))).toBe('Samlet kostnad : (100\u00a0% − margin)');
    expect(computedText(added, explained(lineAt('baseWage')))).toBe('Som oppgitt');
    expect(computedText(added, explained(lineAt('price')))).toBe('Samlet kostnad × (100\u00a0% + margin)');
  });

  test('has no price where a choice is a word that it does not know', async () => {
    const made = await opened(scenarioOf());
    for (const choice of [rounding, margin])
      expect(() => computed(chosen(made, choice, 'noe annet'), lineAt('price')), choice).toThrow('No figure');
  });

  test('lets nothing be chosen but the words of the lists', async () => {
    const subject = subjectOfCalculation(calculationOf(scenarioOf()));
    const parts = await partsOf(await writeXlsx(priceWorkbook(subject), subject.createdAt));
    const lists = [
      ...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/sqref="(C\d+)"><formula1>(.*?)</g),
    ];
    expect(lists.map(([, cell, words]) => [`Tall!${cell}`, words])).toEqual([
      [rounding, '"hver linje,bare prisen"'],
      [margin, '"prisen,kostnaden"'],
    ]);
  });

  test('tells an example and a rate as such for as long as nobody has changed it', async () => {
    const sheets = await opened(withRates({ own: ['marginPercent'] }));
    const mark = (id: TermId, value?: string) =>
      computedText(value === undefined ? sheets : changed(sheets, figureAt(id), value), figureAt(id, 'D'));
    // One who types the figure of the example again has a figure as the example's, and no example that nobody has touched.
    expect([mark('trainingPercent'), mark('trainingPercent', '3'), mark('trainingPercent', '2')]).toEqual([
      'Som eksempelet',
      'Eget tall',
      'Som eksempelet',
    ]);
    expect([mark('marginPercent'), mark('marginPercent', '3')]).toEqual(['Eget tall', 'Eget tall']);
    expect(mark('baseWage')).toMatch(/^Som satsen\. Lønn i tariffavtalen: Sone 1\. .* Ikke bekreftet\.$/);
    expect(mark('baseWage', '190')).toBe('Eget tall');
    expect([mark('afpPercent'), mark('afpPercent', '2.7')]).toEqual(['Gjelder ikke', 'Eget tall']);
  });

  test('is not made smaller than two thirds on paper by four alternatives', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => scenarioOf({ id }));
    for (const { name, widths } of priceWorkbook(subjectOfCalculation(calculationOf(...four))).slice(0, 2)) {
      const all = widths.reduce((sum, width) => sum + width, 0);
      // Two thirds of full size: some 140 letters of Calibri 11 go on a landscape A4.
      expect(all, name).toBeLessThanOrEqual(216);
    }
  });

  test('keeps each scenario to its own columns', async () => {
    const dearer = { ...typed2019, administrationPerHour: '55' };
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
    expect(sheets.get(figureAt('employerContributionPercent', 'D'))?.text).toBe(
      'Som satsen. Arbeidsgiveravgift: Sone 1. Sonen er valgt i kalkylen, og er ikke kontrollert. Funnet hos dem som setter eller lager tallet.',
    );
    // Below the lines and an empty row.
    expect(sheets.get(`Pris!C${firstRow + lineIds.length + 1}`)?.text).toBe(
      'Ett tall er ikke bekreftet: timelønn. Det gjelder tallene slik de var da filen ble laget.',
    );
    expect(sheets.get(figureAt('baseWage', 'D'))?.text).toContain('delt på 1\u202f846 timer');
    expect(sheets.get(figureAt('pensionPercent', 'D'))?.text).toBe('Eget tall');
    expect(sheets.get(figureAt('marginPercent', 'D'))?.text).toBe('Som eksempelet');
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
      scenarioOf({ name: 'Halv', typed: { ...typed2019, hoursPerWeek: '' } }),
    );
    const texts = [...sheets.values()].map(({ text }) => text);
    expect(texts).toContain('Prisen er ikke fastsatt i utlysningen (neste utlysning).');
    expect(texts).toContain('«Halv» er ikke med. Det mangler tall som prisen bygger på.');
  });

  test('never lets a name begin a formula, or be in one', async () => {
    const name = '=HYPERLINK("http://e","x")';
    const sheets = await opened(
      withRates({ name }),
      scenarioOf({ typed: { ...typed2019, hoursPerWeek: name } }),
    );
    expect(sheets.get('Pris!B3')).toEqual({ text: name, value: null, formula: null });
    const formulas = [...sheets.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
  });

  test('comes to the same as the page for any figures, in each of four scenarios, and when the choices change', async () => {
    const four = fc.array(anyScenario, { minLength: 4, maxLength: 4 });
    const other = fc.record({ rounding: anyRounding, marginOf: anyMarginOf });
    await fc.assert(
      fc.asyncProperty(four, other, async (scenarios, choices) => {
        const subject = subjectOfCalculation(calculationOf(...scenarios));
        const sheets = await openSheets(await writeXlsx(priceWorkbook(subject), subject.createdAt));
        const inFile = (of: OpenSheets, column: string) =>
          lineIds.map((id) => toDecimals(computed(of, lineAt(id, column))));
        expect(['B', 'D', 'F', 'H'].map((column) => inFile(sheets, column))).toEqual(
          subject.priced.map(({ lines }) => lineIds.map((id) => toDecimals(lines[id]))),
        );
        const words = { perLine: 'hver linje', atEnd: 'bare prisen', price: 'prisen', cost: 'kostnaden' };
        const rechosen = chosen(
          chosen(sheets, rounding, words[choices.rounding]),
          margin,
          words[choices.marginOf],
        );
        const first = subject.priced[0]?.terms;
        const lines = first && hourlyPrice(first, choices.marginOf, choices.rounding);
        expect(inFile(rechosen, 'B')).toEqual(lineIds.map((id) => lines && toDecimals(lines[id])));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
