// A regulated price as one table of rows: every step, every method, every month and every figure.

import { ratesIndexation as tool } from '#text/nb/rates-indexation.ts';
import { indexationExport as words } from '#text/nb/rates-indexation-export.ts';
import { creditOf, figureWords, stepInWords } from '#text/nb/rates-indexation-steps.ts';
import { callIndexInWords } from '../document/regulation-section.ts';
import type { RegulationSubject } from '../document/regulation-subject.ts';
import type { CsvCell } from './csv.ts';

type Row = readonly CsvCell[];

/** Every row has as many cells. Points of time are written as the series write them: «2025-04», «2025-K2», «2025». */
export function regulationTable(subject: RegulationSubject): readonly Row[] {
  const rows: readonly Row[] = [
    header,
    ...priceRows(subject),
    ...stepRows(subject),
    ...methodRows(subject),
    ...overTimeRows(subject),
    ...figureRows(subject),
    [words.callHeading, null, null, null, callIndexInWords(subject)],
  ];
  return rows.map((row) => [...row, ...Array<null>(header.length - row.length).fill(null)]);
}

const { column } = words;
const header: Row = [
  column.part,
  column.method,
  column.point,
  column.figure,
  column.formula,
  column.series,
  column.source,
];

function priceRows({ terms, method, isExample }: RegulationSubject): readonly Row[] {
  return [
    [tool.result.before, tool.methods[method], terms.from, terms.price, isExample ? words.example : null],
  ];
}

function stepRows({ chosen, method }: RegulationSubject): readonly Row[] {
  return chosen.steps.map((step) => {
    const { figures, percent } = stepInWords(step);
    const formula = [figures, percent].filter(Boolean).join('. ');
    return [words.steps, tool.methods[method], step.to, step.price, formula];
  });
}

function methodRows({ regulations, terms }: RegulationSubject): readonly Row[] {
  return regulations.map(({ id, regulation: { price, missing } }) => [
    words.methods,
    tool.methods[id],
    terms.to,
    price,
    price ? null : tool.compare.lacking(missing.length),
  ]);
}

function overTimeRows({ regulations }: RegulationSubject): readonly Row[] {
  return regulations.flatMap(({ id, regulation }) =>
    regulation.prices.map(({ month, price }): Row => [words.overTime, tool.methods[id], month, price]),
  );
}

/** Growth is in per cent, as its series says. */
function figureRows({ figures, terms }: RegulationSubject): readonly Row[] {
  const share = 'code' in terms.wageShare ? null : terms.wageShare;
  const isWeighted = figures.some(({ series }) => series.id === terms.labour?.id);
  return [
    ...(isWeighted && share
      ? [[words.figures, tool.methods.weighted, null, share, tool.wageShare.label]]
      : []),
    ...figures.map(
      ({ figure, series }): Row => [
        words.figures,
        null,
        figure.point,
        figure.value,
        null,
        series.title,
        figure.isOwn ? figureWords.own : creditOf(series),
      ],
    ),
  ];
}
