// What keeps a scenario from having a price, as a summary tells it and as it stands at its field.
import type { TermId } from '#domain/rates/price/terms.ts';
import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import { mostOf } from '#domain/rates/price/typed-term.ts';
import type { DayProblemCode } from '#domain/shared/read-day.ts';
import { priceChoices, priceFields } from '#text/nb/rates-price-fields.ts';
import {
  priceDayProblems,
  priceProblems,
  tooManyHolidays,
  tooMuchProblem,
} from '#text/nb/rates-price-problems.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import type { GroupId } from './groups.ts';
import { groupOf } from './groups.ts';

export interface PlacedProblem extends FieldProblem {
  readonly at: TermProblem['at'];
  readonly group: GroupId;
}

/** @param ofDay what is wrong with the day as it is typed; null when it is a day */
export function placedProblems(
  problems: readonly TermProblem[],
  ofDay: DayProblemCode | null,
): readonly PlacedProblem[] {
  return problems.map(({ at, code }) => {
    const inline = at === 'day' && ofDay !== null ? priceDayProblems[ofDay] : inWords(at, code);
    return {
      at,
      id: fieldId(at),
      group: groupOf(at),
      inline,
      sentence: `${nameOf(at)}: ${lowerFirst(inline)}`,
    };
  });
}

function inWords(at: TermProblem['at'], code: TermProblem['code']): string {
  if (code !== 'tooMuch' || at === 'day' || at === 'week' || at === 'absence') return priceProblems[code];
  if (at === 'holidayShare') return tooManyHolidays;
  const most = mostOf(at);
  return most === null ? priceProblems[code] : tooMuchProblem(most);
}

/** The control that a problem leads to. */
export function fieldId(at: TermProblem['at']): string {
  return at === 'day' || at === 'week' || at === 'absence' ? at : `term-${at}`;
}

function nameOf(at: TermProblem['at']): string {
  if (at === 'day') return priceChoices.day.legend;
  if (at === 'week') return priceChoices.week;
  if (at === 'absence') return priceChoices.absence;
  return priceFields[at as Exclude<TermId, 'operatingTimes'>].label;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
