// A calculation as one table of rows: every figure and every line of every scenario, each with where it comes from.

import { lineIds } from '#domain/rates/price/lines.ts';
import { termIds } from '#domain/rates/price/terms.ts';
import { exact } from '#domain/shared/exact.ts';
import { rates as rateWords } from '#text/nb/rates.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { lineNames, termNames, termUnits } from '#text/nb/rates-price-lines.ts';
import type { CalculationSubject, Priced } from '../document/calculation-subject.ts';
import {
  agreementInWords,
  callPriceInWords,
  dayInWords,
  lineInWords,
  originInWords,
  unsureInWords,
} from '../document/calculation-words.ts';
import type { CsvCell } from './csv.ts';
import { rateTexts } from './price-sources.ts';

type Row = readonly CsvCell[];

/** Every row has as many cells. */
export function priceTable({ priced, unpriced, call }: CalculationSubject): readonly Row[] {
  const rows = [
    header,
    ...priced.flatMap((scenario) => [
      ...choiceRows(scenario),
      ...unsureRows(scenario),
      ...figureRows(scenario),
      ...lineRows(scenario),
    ]),
    ...unpriced.map((name): Row => [name, null, null, null, null, words.unpriced(name)]),
    [null, null, words.callPrice.heading, null, null, callPriceInWords(call)],
  ];
  return rows.map((row) => [...row, ...Array<null>(header.length - row.length).fill(null)]);
}

const { column } = words;
const header: Row = [
  column.scenario,
  column.part,
  column.post,
  column.value,
  column.unit,
  column.explained,
  column.table,
  column.from,
  column.to,
  column.source,
  column.address,
  column.checked,
  column.certainty,
  column.note,
];

/** What was chosen and not counted: the price is another with another choice. */
function choiceRows(scenario: Priced): readonly Row[] {
  const { name, day, rounding, marginOf } = scenario;
  const { choice, roundingWords, roundings, marginWords, margins } = words;
  const chosen = [
    [choice.day, day, dayInWords(scenario)],
    [choice.rounding, roundingWords[rounding], roundings[rounding]],
    [choice.margin, marginWords[marginOf], margins[marginOf]],
  ] as const;
  return [
    ...chosen.map(([post, value, means]): Row => [name, words.sheet.choices, post, value, null, means]),
    ...agreementInWords(scenario).map(
      ([post, means]): Row => [name, words.sheet.choices, post, null, null, means],
    ),
  ];
}

/** How many rates are not sure, and which. */
function unsureRows(scenario: Priced): readonly Row[] {
  const { name, unsureZone } = scenario;
  return [
    ...unsureInWords(scenario).map(
      ({ certainty, count, sentence }): Row => [
        name,
        words.sheet.sources,
        rateWords.certainty[certainty],
        exact(count),
        null,
        sentence,
      ],
    ),
    ...(unsureZone ? [[name, words.sheet.sources, null, null, null, unsureZone]] : []),
  ];
}

function figureRows(scenario: Priced): readonly Row[] {
  return termIds.map((id) => {
    const origin = scenario.origins[id];
    return [
      scenario.name,
      words.sheet.figures,
      termNames[id],
      scenario.terms[id],
      words.unit[termUnits[id]],
      originInWords(scenario, id),
      ...(origin.kind === 'rate' ? rateTexts(origin.rate, (day) => day) : []),
    ];
  });
}

function lineRows(scenario: Priced): readonly Row[] {
  return lineIds.map((id) => [
    scenario.name,
    words.sheet.price,
    lineNames[id],
    scenario.lines[id],
    words.unit.krPerHour,
    lineInWords(scenario, id).figures,
  ]);
}
