// A calculation as sheets: the figures that go in, the twenty lines as live formulas over them, and where the figures come from.
// Each scenario has two columns: its figures, and what they are.

import { formulasOf, type LineId, lineIds, type Name, subtotals } from '#domain/rates/price/lines.ts';
import { termIds } from '#domain/rates/price/terms.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { lineNames, termNames, termUnits } from '#text/nb/rates-price-lines.ts';
import type { CalculationSubject, Priced } from '../document/calculation-subject.ts';
import { callPriceInWords, dayInWords, lineInWords, originInWords } from '../document/calculation-words.ts';
import { sourcesSheet } from './price-sources.ts';
import {
  boldCell,
  type Cell,
  cellAddress,
  noteCell,
  numberCell,
  type Sheet,
  textCell,
  titleCell,
} from './sheet.ts';
import { spreadsheetFormula, toOre } from './spreadsheet-formula.ts';

export function priceWorkbook(subject: CalculationSubject): readonly Sheet[] {
  return [figuresSheet(subject), priceSheet(subject), sourcesSheet(subject)];
}

/** Title, what to know, names of scenarios, names of columns. */
const headRows = 4;
/** Columns of «Tall» before the scenarios: the figure and its unit. */
const figureColumns = 2;
/** Columns of «Pris» before the scenarios: the line. */
const lineColumns = 1;
const columnsEach = 2;
const width = { name: 34, unit: 18, number: 14, words: 60 } as const;

const figureColumn = (scenario: number): number => figureColumns + scenario * columnsEach;
const lineColumn = (scenario: number): number => lineColumns + scenario * columnsEach;

function figuresSheet({ name, priced, unpriced }: CalculationSubject): Sheet {
  const rows = termIds.map((id) => [
    textCell(termNames[id]),
    textCell(words.unit[termUnits[id]]),
    ...priced.flatMap((scenario) => [
      numberCell(scenario.terms[id], decimalsOf(id), { isInput: true }),
      textCell(originInWords(scenario, id)),
    ]),
  ]);
  return {
    name: words.sheet.figures,
    widths: [width.name, width.unit, ...priced.flatMap(() => [width.number, width.words])],
    frozen: { rows: headRows, columns: figureColumns },
    rows: [
      [titleCell(words.title), null, ...(name === '' ? [] : [null, noteCell(name)])],
      [noteCell(words.sheet.change)],
      scenarioNames(priced, figureColumns),
      [
        boldCell(words.column.figure),
        boldCell(words.column.unit),
        ...priced.flatMap(() => [boldCell(words.column.value), boldCell(words.column.origin)]),
      ],
      ...rows,
      [],
      ...choices(priced),
      ...unpriced.map((left) => [noteCell(words.unpriced(left))]),
    ],
  };
}

const decimalsOf = (id: keyof typeof termUnits): number | null => (termUnits[id] === 'krPerHour' ? 2 : null);

/** What was chosen and not counted, told below the figures: the formulas follow it. */
function choices(priced: readonly Priced[]): readonly (readonly Cell[])[] {
  const row = (name: string, told: (scenario: Priced) => string): readonly Cell[] => [
    textCell(name),
    null,
    ...priced.flatMap((scenario) => [null, textCell(told(scenario))]),
  ];
  return [
    row(words.day, dayInWords),
    row(words.rounding, ({ rounding }) => words.roundings[rounding]),
    row(words.margin, ({ marginOf }) => words.margins[marginOf]),
  ];
}

function priceSheet({ priced, call }: CalculationSubject): Sheet {
  return {
    name: words.sheet.price,
    widths: [width.name, ...priced.flatMap(() => [width.number, width.words])],
    frozen: { rows: headRows, columns: lineColumns },
    rows: [
      [titleCell(words.lines)],
      [noteCell(callPriceInWords(call))],
      scenarioNames(priced, lineColumns),
      [
        boldCell(words.column.line),
        ...priced.flatMap(() => [boldCell(words.column.kroner), boldCell(words.column.formula)]),
      ],
      ...lineIds.map((id) => [
        isSubtotal(id) ? boldCell(lineNames[id]) : textCell(lineNames[id]),
        ...priced.flatMap((scenario, at) => [
          lineCell(scenario, at, id),
          textCell(lineInWords(scenario, id).names),
        ]),
      ]),
    ],
  };
}

const isSubtotal = (id: LineId): boolean => subtotals.includes(id);

/** Rounded as the page rounds it: every line, or the price alone. */
function lineCell({ marginOf, rounding, lines }: Priced, scenario: number, id: LineId): Cell {
  const isPerLine = rounding === 'perLine';
  const formula = spreadsheetFormula(
    formulasOf(marginOf)[id],
    (name) => addressOf(name, scenario),
    isPerLine,
  );
  const isRounded = isPerLine || id === 'price';
  return {
    kind: 'formula',
    formula: isRounded ? toOre(formula) : formula,
    value: lines[id],
    decimals: isRounded ? 2 : unroundedDecimals,
    isBold: isSubtotal(id),
  };
}

const unroundedDecimals = 4;

function addressOf(name: Name, scenario: number): string {
  const [kind, id] = name.split(':');
  if (kind === 'line') return cellAddress(lineColumn(scenario), headRows + lineIds.indexOf(id as LineId));
  const row = headRows + termIds.indexOf(id as (typeof termIds)[number]);
  return `${words.sheet.figures}!${cellAddress(figureColumn(scenario), row)}`;
}

function scenarioNames(priced: readonly Priced[], before: number): readonly Cell[] {
  return [...Array<Cell>(before).fill(null), ...priced.flatMap(({ name }) => [titleCell(name), null])];
}
