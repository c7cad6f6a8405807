// priskalkyle.pdf: a calculation of an hourly price, with every line, every figure, and where each figure comes from.

import { lineIds, parts } from '#domain/rates/price/lines.ts';
import { termIds } from '#domain/rates/price/terms.ts';
import { formatDecimal } from '#text/decimals.ts';
import { formatInstant } from '#text/format.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { lineNames, termInWords, termNames } from '#text/nb/rates-price-lines.ts';
import { ratesUnsure } from '#text/nb/rates-unsure.ts';
import { barDrawing } from './bar-drawing.ts';
import { facts, heading, paragraph } from './blocks.ts';
import type { CalculationSubject, Priced } from './calculation-subject.ts';
import {
  agreementInWords,
  callPriceInWords,
  dayInWords,
  lineInWords,
  originInWords,
  rateInWords,
  unsureInWords,
} from './calculation-words.ts';
import { type Block, type DocumentModel, plain } from './model.ts';

/** The paper alone, with its own frame. */
export function calculationDocument(subject: CalculationSubject): DocumentModel {
  return {
    title: words.title,
    kicker: words.kicker,
    footer: words.made(formatInstant(subject.createdAt)),
    language: 'nb-NO',
    blocks: [heading(1, words.title), ...calculationBlocks(subject)],
  };
}

/** All that stands below the title; for a paper that has a frame of its own, such as those of a package. */
export function calculationBlocks(subject: CalculationSubject): readonly Block[] {
  const { name, priced, unpriced, call } = subject;
  return [
    ...(name === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'strong', text: name }] } as const]),
    paragraph(words.lead),
    { kind: 'notice', title: words.callPrice.heading, content: plain(callPriceInWords(call)) },
    ...unpriced.map((left) => paragraph(words.unpriced(left))),
    ...(priced.length > 1 ? [heading(2, words.prices), sideBySide(priced)] : []),
    ...priced.flatMap((scenario) => scenarioBlocks(scenario, priced.length > 1)),
  ];
}

function sideBySide(priced: readonly Priced[]): Block {
  return {
    kind: 'table',
    caption: words.prices,
    columns: [
      { header: words.column.scenario, align: 'start' },
      { header: lineNames.price, align: 'end' },
    ],
    rows: priced.map(({ name, lines }) => [name, kroner(lines.price)]),
  };
}

/** One scenario after the other, each with its lines and its figures. */
function scenarioBlocks(scenario: Priced, isOneOfMany: boolean): readonly Block[] {
  const { name } = scenario;
  const linesTitle = isOneOfMany ? words.linesOf(name) : words.lines;
  const figuresTitle = isOneOfMany ? words.figuresOf(name) : words.figures;
  return [
    heading(2, name),
    choices(scenario),
    ...certainty(scenario),
    heading(3, linesTitle),
    partsFigure(scenario),
    lineTable(scenario, linesTitle),
    heading(3, figuresTitle),
    figureTable(scenario, figuresTitle),
  ];
}

function choices(scenario: Priced): Block {
  const { lines, rounding, marginOf } = scenario;
  return facts(
    scenario.name,
    [
      [lineNames.price, kroner(lines.price)],
      [words.day, dayInWords(scenario)],
      ...agreementInWords(scenario),
      [words.rounding, words.roundings[rounding]],
      [words.margin, words.margins[marginOf]],
    ],
    '',
  );
}

/** The parts of the price as bars, those that are nothing left out; in words, the greatest of them. */
function partsFigure({ lines }: Priced): Block {
  const shown = parts.filter((id) => !lines[id].equals(0));
  const greatest = [...shown].sort((a, b) => lines[b].compare(lines[a])).slice(0, 3);
  return {
    kind: 'figure',
    alt: words.partsOf(
      kroner(lines.price),
      greatest.map((id) => `${lineNames[id]} (${kroner(lines[id])})`),
    ),
    drawing: barDrawing(
      shown.map((id) => ({
        label: lineNames[id],
        value: lines[id].valueOf(),
        figure: formatDecimal(lines[id]),
      })),
    ),
  };
}

function lineTable(scenario: Priced, caption: string): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: words.column.line, align: 'start' },
      { header: words.column.formula, align: 'start' },
      { header: words.column.kroner, align: 'end' },
    ],
    rows: lineIds.map((id) => [
      lineNames[id],
      formulaInWords(scenario, id),
      formatDecimal(scenario.lines[id]),
    ]),
  };
}

/** In names and then in figures; a line that is a figure as it stands says so once. */
function formulaInWords(scenario: Priced, id: (typeof lineIds)[number]): string {
  const { names, figures } = lineInWords(scenario, id);
  return names === lineNames[id] ? words.asItStands : `${names}\n= ${figures}`;
}

function figureTable(scenario: Priced, caption: string): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: words.column.figure, align: 'start' },
      { header: words.column.value, align: 'end' },
      { header: words.column.origin, align: 'start' },
    ],
    rows: termIds.map((id) => {
      const origin = scenario.origins[id];
      const rate = origin.kind === 'rate' ? `\n${rateInWords(origin.rate)}` : '';
      return [termNames[id], termInWords(id, scenario.terms[id]), `${originInWords(scenario, id)}${rate}`];
    }),
  };
}

/** What a reader must know before the lines: of figures that nobody has set, or that nobody has confirmed. */
function certainty(scenario: Priced): readonly Block[] {
  const all = Object.values(scenario.origins);
  const examples = all.filter(({ kind }) => kind === 'example').length;
  const zone = scenario.unsureZone ? [scenario.unsureZone] : [];
  const unsure = [...unsureInWords(scenario).map(({ sentence }) => sentence), ...zone];
  return [
    ...(all.some(({ kind }) => kind === 'typed') ? [paragraph(words.ownFigures)] : []),
    ...(examples > 0 ? [paragraph(words.examples(examples))] : []),
    ...(unsure.length > 0 ? [paragraph([...unsure, ratesUnsure.check].join(' '))] : []),
  ];
}

const kroner = (value: Priced['lines']['price']): string => words.kroner(formatDecimal(value));
