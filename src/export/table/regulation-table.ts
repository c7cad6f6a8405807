// A regulated price as one table of rows: every step, every method, every month and every figure.

import { monthsBetween } from '#domain/rates/indexation-months.ts';
import { figuresIn, restsOnTyped } from '#domain/rates/indexation-origin.ts';
import { ratesIndexation as tool } from '#text/nb/rates-indexation.ts';
import { indexationExport as words } from '#text/nb/rates-indexation-export.ts';
import { lackingInWords } from '#text/nb/rates-indexation-lacking.ts';
import { creditWithMark, inBrackets, markOf, marks, methodName } from '#text/nb/rates-indexation-marks.ts';
import { figureWords, stepInWords } from '#text/nb/rates-indexation-steps.ts';
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
  const { from, to, first } = terms;
  return [
    [
      tool.result.before,
      methodName(method, terms.deflator),
      terms.from,
      terms.price,
      isExample ? words.example : null,
    ],
    ...(from === to
      ? []
      : [[tool.first.legend, null, first, null, tool.first.fact(first, monthsBetween(from, first))]]),
  ];
}

function stepRows({ chosen, method, terms, figures: all }: RegulationSubject): readonly Row[] {
  return chosen.steps.map((step) => {
    const { figures, percent } = stepInWords(step);
    const own = restsOnTyped(method, chosen.steps, step.to) ? inBrackets(marks.own) : '';
    const formula = `${[figures, percent].filter(Boolean).join('. ')}${own}`;
    const used = new Set(figuresIn(step).map(({ series }) => series));
    const series = [...new Set(all.map((each) => each.series))].filter(({ id }) => used.has(id));
    return [
      words.steps,
      methodName(method, terms.deflator),
      step.to,
      step.price,
      formula,
      series.map(({ title }) => title).join(', ') || null,
      series.map(creditWithMark).join(', ') || null,
    ];
  });
}

function methodRows({ regulations, terms }: RegulationSubject): readonly Row[] {
  return regulations.map(({ id, regulation: { price, missing, steps } }) => [
    words.methods,
    methodName(id, terms.deflator),
    terms.to,
    price,
    price ? markWithAdvice(markOf(id, steps, terms.to)) : lackingInWords(missing),
  ]);
}

/** What is computed is told with what to do. */
function markWithAdvice(mark: string): string | null {
  if (mark === '') return null;
  return mark.includes(marks.computed) ? `${mark}. ${marks.advice}` : mark;
}

function overTimeRows({ regulations, terms }: RegulationSubject): readonly Row[] {
  return regulations.flatMap(({ id, regulation }) =>
    regulation.prices.map(
      ({ month, price }): Row => [
        words.overTime,
        methodName(id, terms.deflator),
        month,
        price,
        price ? markOf(id, regulation.steps, month) || null : tool.overTime.noPrice,
      ],
    ),
  );
}

/** Growth is in per cent, as its series says. */
function figureRows({ figures, changes, terms }: RegulationSubject): readonly Row[] {
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
        figure.isOwn ? figureWords.own : creditWithMark(series),
      ],
    ),
    ...changes.map(
      ({ from, to, percent, isOwn }): Row => [
        words.figures,
        tool.methods.percent,
        to,
        percent,
        tool.changes.label(from, to),
        null,
        isOwn ? figureWords.own : marks.computed,
      ],
    ),
  ];
}
