// The sheet of sources: every figure that has a rate, with its table, its period, who says so, and how sure it is.

import { termIds } from '#domain/rates/price/terms.ts';
import { formatDate } from '#text/format.ts';
import { rates as rateWords } from '#text/nb/rates.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { termNames } from '#text/nb/rates-price-lines.ts';
import type { CalculationSubject, FigureRate, Priced } from '../document/calculation-subject.ts';
import { boldCell, noteCell, type Sheet, textCell, titleCell } from './sheet.ts';

const columns = [
  { title: words.column.scenario, width: 20 },
  { title: words.column.figure, width: 30 },
  { title: words.column.table, width: 40 },
  { title: words.column.from, width: 18 },
  { title: words.column.to, width: 18 },
  { title: words.column.source, width: 40 },
  { title: words.column.address, width: 50 },
  { title: words.column.checked, width: 18 },
  { title: words.column.certainty, width: 24 },
  { title: words.column.note, width: 60 },
];

export function sourcesSheet({ priced }: CalculationSubject): Sheet {
  return {
    name: words.sheet.sources,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 2, columns: 2 },
    rows: [
      [titleCell(words.sheet.sources), null, noteCell(words.sheet.sourceStays)],
      columns.map(({ title }) => boldCell(title)),
      ...priced.flatMap((scenario) => ratesOf(scenario).map((row) => row.map(textCell))),
    ],
  };
}

function ratesOf({ name, origins }: Priced): readonly (readonly string[])[] {
  return termIds.flatMap((id) => {
    const origin = origins[id];
    return origin.kind === 'rate' ? [[name, termNames[id], ...rateTexts(origin.rate, formatDate)]] : [];
  });
}

/**
 * In the order of the columns from the table on; empty where nothing is known.
 * @param written how a day is written, from YYYY-MM-DD
 */
export function rateTexts(rate: FigureRate, written: (day: string) => string): readonly string[] {
  const { title, column, from, to, source, url, checkedOn, certainty, note } = rate;
  return [
    words.origin.rate(title, column),
    written(from),
    to === null ? '' : written(to),
    source,
    url ?? '',
    // Nobody checks a rate against a source that is not there.
    checkedOn === undefined || certainty === 'unconfirmed' ? '' : written(checkedOn),
    rateWords.certainty[certainty],
    note ?? '',
  ];
}
