// How the files of a calculation tell its figures and its lines. The same words in the paper, the table and the spreadsheet.

import { formulasOf, type LineId } from '#domain/rates/price/lines.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { formatDate } from '#text/format.ts';
import { rates as rateWords } from '#text/nb/rates.ts';
import { ratesExport as words } from '#text/nb/rates-export.ts';
import { type FormulaInWords, formulaInWords } from '#text/nb/rates-formula.ts';
import { type UnsureFigures, unsureFigures } from '#text/nb/rates-unsure.ts';
import { type CalculationSubject, type FigureRate, namedValue, type Priced } from './calculation-subject.ts';

/** Where a figure comes from, in short: «Arbeidsgiveravgift: Sone 1», «Eget tall». */
export function originInWords({ origins, fullWeek }: Priced, id: TermId): string {
  const origin = origins[id];
  if (origin.kind === 'computed') return words.origin.computedFrom[id] ?? words.origin.computed;
  if (origin.kind !== 'rate') return words.origin[origin.kind];
  const told = words.origin.rate(origin.rate.title, origin.rate.column);
  if (id === 'employerContributionPercent') return `${told}. ${words.origin.zone}`;
  return id === 'baseWage' ? `${told}. ${words.origin.dividedBy(hoursPerYear[fullWeek])}` : told;
}

/** The rates that are not sure, counted and named: those nobody has confirmed, and those that others retell. */
export function unsureInWords({ origins }: Priced): readonly UnsureFigures[] {
  return unsureFigures(termIds, (id) => {
    const origin = origins[id];
    return origin.kind === 'rate' ? origin.rate.certainty : null;
  });
}

/** 52 weeks of a full post. */
const hoursPerYear: Readonly<Record<Priced['fullWeek'], string>> = {
  '35.5': '1\u202f846',
  '37.5': '1\u202f950',
};

/**
 * The period, the source and how sure it is; a figure that was found with those who set it says nothing of that. One that nobody has
 * confirmed says why.
 */
export function rateInWords({ from, to, source, checkedOn, certainty, note }: FigureRate): string {
  const days =
    to === null
      ? words.origin.openEnded(formatDate(from))
      : words.origin.days(formatDate(from), formatDate(to));
  const isUnconfirmed = certainty === 'unconfirmed';
  const { checked, looked } = rateWords.table;
  const when = checkedOn === undefined ? [] : [(isUnconfirmed ? looked : checked)(formatDate(checkedOn))];
  const sure = certainty === 'found' ? [] : [`${rateWords.certainty[certainty]}.`];
  const why = isUnconfirmed && note ? [note] : [];
  return [days, words.origin.source(source), ...when, ...sure, ...why].join(' ');
}

export function lineInWords(priced: Priced, id: LineId): FormulaInWords {
  return formulaInWords(formulasOf(priced.marginOf)[id], (name) => namedValue(priced, name));
}

/** What the call says of the price: a sentence in every case. */
export function callPriceInWords({ shortTitle, hourlyPrice }: CalculationSubject['call']): string {
  return hourlyPrice === null
    ? words.callPrice.notSettled(shortTitle)
    : words.callPrice.settled(shortTitle, hourlyPrice);
}

/** What was chosen of agreement and full week: a name and what it is, one for each; none where it was not kept. */
export function agreementInWords({
  tariff,
  fullWeek,
}: Pick<Priced, 'tariff' | 'fullWeek'>): readonly (readonly [string, string])[] {
  const { agreement, noAgreement, fullWeek: week, hours } = words.agreement;
  if (tariff === undefined) return [];
  if (tariff === null) return [[agreement, noAgreement]];
  return [
    [agreement, words.origin.rate(tariff.title, tariff.column)],
    [week, hours(fullWeek.replace('.', ','))],
  ];
}

/** The day whose rates are used. */
export const dayInWords = ({ day }: Pick<Priced, 'day'>): string =>
  day === null ? words.noDay : formatDate(day);
