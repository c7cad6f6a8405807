// A calculation as sheets: the figures that go in, the twenty lines as live formulas over them, and where the figures come from.

import { formulasOf, type LineId, lineIds, subtotals } from '#domain/rates/price/lines.ts';
import type { MarginOf } from '#domain/rates/price/terms.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { formulaInWords } from '#text/nb/rates-formula.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import type { CalculationSubject, Priced } from '../document/calculation-subject.ts';
import { callPriceInWords, unsureInWords } from '../document/calculation-words.ts';
import { figuresSheet } from './price-figures.ts';
import {
  addressOf,
  choiceCell,
  headRows,
  inFigures,
  lineColumns,
  scenarioNames,
  width,
  wordsWidth,
} from './price-layout.ts';
import { sourcesSheet } from './price-sources.ts';
import { boldCell, type Cell, noteCell, type Sheet, textCell, titleCell } from './sheet.ts';
import { quoted, roundedTo, spreadsheetFormula, whereChosen } from './spreadsheet-formula.ts';

export function priceWorkbook(subject: CalculationSubject): readonly Sheet[] {
  return [figuresSheet(subject), priceSheet(subject), sourcesSheet(subject)];
}

function priceSheet({ priced, call }: CalculationSubject): Sheet {
  return {
    name: words.sheet.price,
    widths: [width.name, ...priced.flatMap(() => [width.number, wordsWidth(priced)])],
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
        ...priced.flatMap((scenario, at) => [lineCell(scenario, at, id), explainedCell(scenario, at, id)]),
      ]),
      [],
      ...unsureRows(priced),
    ],
  };
}

/** Under the prices: which of their rates are not sure, when the file was made. */
function unsureRows(priced: readonly Priced[]): readonly (readonly Cell[])[] {
  const told = priced.map((scenario) =>
    unsureInWords(scenario).map(({ sentence }) => `${sentence} ${words.sheet.asMade}`),
  );
  const most = Math.max(0, ...told.map((each) => each.length));
  return [...Array(most).keys()].map((row) => [
    null,
    ...told.flatMap((each) => [null, textCell(each[row] ?? '')]),
  ]);
}

const isSubtotal = (id: LineId): boolean => subtotals.includes(id);

const oreDecimals = 2;
/** For lines that are no whole øre, where the price alone is rounded. */
const spareDecimals = 2;

/** Rounded as is chosen in the sheet: every line, or the price alone. */
function lineCell({ lines }: Priced, at: number, id: LineId): Cell {
  const decimals = inFigures(choiceCell('decimals', at));
  const formulaOf = (of: MarginOf): string =>
    spreadsheetFormula(formulasOf(of)[id], (name) => addressOf(name, at), decimals);
  const isPrice = id === 'price';
  const formula = isPrice ? byMargin(at, formulaOf) : formulaOf('price');
  return {
    kind: 'formula',
    formula: roundedTo(isPrice ? `${oreDecimals}` : decimals, formula),
    value: lines[id],
    decimals: oreDecimals,
    spareDecimals,
    isBold: isSubtotal(id),
  };
}

/** With all its figures, also those that are nothing now: they can be changed. */
function explainedCell({ marginOf }: Priced, at: number, id: LineId): Cell {
  const told = (of: MarginOf): string => {
    const { names } = formulaInWords(formulasOf(of)[id], () => null);
    return names === lineNames[id] ? words.asItStands : names;
  };
  if (id !== 'price') return textCell(told(marginOf));
  return { kind: 'textFormula', formula: byMargin(at, (of) => quoted(told(of))), text: told(marginOf) };
}

/** Follows what the margin is chosen to be of. */
function byMargin(at: number, formulaOf: (of: MarginOf) => string): string {
  return whereChosen(inFigures(choiceCell('margin', at)), [
    [words.marginWords.price, formulaOf('price')],
    [words.marginWords.cost, formulaOf('cost')],
  ]);
}
