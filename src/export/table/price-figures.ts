// The sheet «Tall»: the figures that go in and the choices, all of them free to be changed, each with a mark that follows it: whose figure
// it is, until it is changed.

import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { exact } from '#domain/shared/exact.ts';
import { rates as rateWords } from '#text/nb/rates.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { termNames, termUnits } from '#text/nb/rates-price-lines.ts';
import type { CalculationSubject, Priced } from '../document/calculation-subject.ts';
import { dayInWords, originInWords } from '../document/calculation-words.ts';
import {
  choiceCell,
  choiceIds,
  figureCell,
  figureColumns,
  headRows,
  scenarioNames,
  width,
  wordsWidth,
} from './price-layout.ts';
import {
  boldCell,
  type Cell,
  noteCell,
  numberCell,
  type Sheet,
  textCell,
  titleCell,
  writtenNumber,
} from './sheet.ts';
import { quoted, whereChosen } from './spreadsheet-formula.ts';

export function figuresSheet({ name, priced, unpriced }: CalculationSubject): Sheet {
  return {
    name: words.sheet.figures,
    widths: [width.name, width.unit, ...priced.flatMap(() => [width.number, wordsWidth(priced)])],
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
      ...termIds.map((id) => [
        textCell(termNames[id]),
        textCell(words.unit[termUnits[id]]),
        ...priced.flatMap((scenario, at) => [
          numberCell(scenario.terms[id], decimalsOf(id), { isInput: true }),
          markCell(scenario, at, id),
        ]),
      ]),
      [],
      ...choiceIds.map((id) => choiceRow(id, priced)),
      ...unpriced.map((left) => [noteCell(words.unpriced(left))]),
    ],
  };
}

const decimalsOf = (id: TermId): number | null => (termUnits[id] === 'krPerHour' ? 2 : null);

/** Where a figure comes from, for as long as it is that figure. A figure of the reader's own is that whatever it is. */
function markCell(scenario: Priced, at: number, id: TermId): Cell {
  const told = markOf(scenario, id);
  if (scenario.origins[id].kind === 'typed') return textCell(told);
  const isSame = `${figureCell(id, at)}=${writtenNumber(scenario.terms[id])}`;
  return {
    kind: 'textFormula',
    formula: `IF(${isSame},${quoted(told)},${quoted(words.origin.typed)})`,
    text: told,
  };
}

/** True also where the same figure is typed again. A rate says how sure it is. */
function markOf(scenario: Priced, id: TermId): string {
  const origin = scenario.origins[id];
  const told = originInWords(scenario, id);
  const { same } = words.sheet;
  if (origin.kind === 'rate')
    return same.rate(`${told.replace(/\.$/, '')}. ${rateWords.certainty[origin.rate.certainty]}.`);
  if (origin.kind === 'computed') return same.computed(told);
  return origin.kind === 'example' ? same.example : told;
}

function choiceRow(id: (typeof choiceIds)[number], priced: readonly Priced[]): readonly Cell[] {
  return [
    textCell(words.choice[id]),
    textCell(id === 'rounding' || id === 'margin' ? words.sheet.pick : ''),
    ...priced.flatMap((scenario, at) => choiceCells[id](scenario, at)),
  ];
}

const choiceCells: Readonly<
  Record<(typeof choiceIds)[number], (scenario: Priced, at: number) => readonly Cell[]>
> = {
  day: (scenario) => [null, textCell(dayInWords(scenario))],
  rounding: ({ rounding }, at) =>
    picked(choiceCell('rounding', at), rounding, words.roundingWords, words.roundings),
  margin: ({ marginOf }, at) => picked(choiceCell('margin', at), marginOf, words.marginWords, words.margins),
  decimals: ({ rounding }, at) => [
    {
      kind: 'formula',
      formula: whereChosen(choiceCell('rounding', at), [
        [words.roundingWords.perLine, decimals.perLine],
        [words.roundingWords.atEnd, decimals.atEnd],
      ]),
      value: exact(decimals[rounding]),
      decimals: 0,
    },
    textCell(words.sheet.decimalsFollow),
  ],
};

/** Twelve are all that say something in a spreadsheet. */
const decimals = { perLine: '2', atEnd: '12' } as const;

/** The word, and what it means, which follows it. */
function picked<Kind extends string>(
  cell: string,
  chosen: Kind,
  options: Readonly<Record<Kind, string>>,
  means: Readonly<Record<Kind, string>>,
): readonly Cell[] {
  const kinds = Object.keys(options) as Kind[];
  const meant = whereChosen(
    cell,
    kinds.map((kind) => [options[kind], quoted(means[kind])] as const),
  );
  return [
    { kind: 'choice', text: options[chosen], options: kinds.map((kind) => options[kind]) },
    { kind: 'textFormula', formula: meant, text: means[chosen] },
  ];
}
