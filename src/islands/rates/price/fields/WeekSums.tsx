// What the week comes to over the year, and how many Saturdays, Sundays and holidays the year has.
import type { JSX } from 'preact';
import { calendarYear } from '#domain/rates/calendar/calendar-year.ts';
import { computedTerms } from '#domain/rates/price/computed-terms.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { formatExact } from '#text/decimals.ts';
import { priceWeek as words } from '#text/nb/rates-price-week.ts';

export function WeekSums({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const { eveningNightShare, weekendShare, holidayShare } = computedTerms(scenario);
  const isKnown =
    eveningNightShare &&
    weekendShare &&
    holidayShare &&
    'value' in eveningNightShare &&
    'value' in weekendShare &&
    'value' in holidayShare;
  return (
    <>
      {isKnown && (
        <>
          <p>{yearInWords(scenario.week.year)}</p>
          <p>
            {words.shares(
              formatExact(eveningNightShare.value),
              formatExact(weekendShare.value),
              formatExact(holidayShare.value),
            )}
          </p>
        </>
      )}
      <p class="quiet">{words.moreHolidays}</p>
    </>
  );
}

function yearInWords(typed: string): string {
  const year = typed.trim();
  const { saturdays, sundays, publicHolidays, publicHolidaysOnWeekend } = calendarYear(Number(year));
  return words.calendar(year, saturdays, sundays, publicHolidays, publicHolidaysOnWeekend);
}
