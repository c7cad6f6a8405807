// What is lacking on the chosen day, or on today's, and the ways on from there: to the reader's own figures, or to another day. No
// day is changed unless the reader presses.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { lackingRates, nearestDayWithRates } from '#domain/rates/price/rate-days.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import { priceDay as words } from '#text/nb/rates-price-day.ts';
import { termNames } from '#text/nb/rates-price-lines.ts';
import { groupOf } from '../groups.ts';
import { fieldId } from '../problems.ts';
import type { ScenarioResult } from '../view-props.ts';
import type { DayWays } from './fields-props.ts';

export interface DayNoteProps extends DayWays {
  readonly result: ScenarioResult;
  readonly rates: Rates;
}

export function DayNote(props: DayNoteProps): JSX.Element {
  const { result, rates } = props;
  const { day } = result.scenario;
  const lacking = useMemo(
    () => (day === null ? [] : lackingRates(result.scenario, day, rates)),
    [result.scenario, day, rates],
  );
  return (
    <div class="stack price-day" data-gap="sm" id={noteId} tabIndex={-1}>
      {lacking.length > 0 && day !== null ? (
        <Lacking {...props} day={day} lacking={lacking} />
      ) : (
        <Today {...props} />
      )}
    </div>
  );
}

/** It stands when what is in it changes: the focus goes here from a button that goes away. */
const noteId = 'day-note';

interface LackingProps extends DayNoteProps {
  readonly day: string;
  readonly lacking: readonly TermId[];
}

function Lacking({ result, rates, day, lacking, lead, chooseDay }: LackingProps): JSX.Element {
  const nearest = useMemo(() => nearestDayWithRates(result.scenario, rates), [result.scenario, rates]);
  return (
    <>
      <p>{words.lacking(day, lacking.length)}</p>
      <ul class="ds-list">
        {lacking.map((term) => (
          <li key={term}>
            <button
              class="ds-button"
              data-variant="tertiary"
              type="button"
              onClick={() => lead({ id: fieldId(term), group: groupOf(term) })}
            >
              {termNames[term]}
            </button>
          </li>
        ))}
      </ul>
      {nearest && (
        <>
          <Choose
            label={words.takeNearest(nearest.day, {
              before: nearest.day < day,
              whole: nearest.lacking.length === 0,
              ofTariff: result.scenario.tariff !== null,
            })}
            choose={() => chooseDay(nearest.day)}
          />
          <p class="quiet">{words.allOfDay(nearest.day)}</p>
          {nearest.lacking.length > 0 && (
            <p class="quiet">{words.stillLacking(nearest.lacking.map((term) => termNames[term]))}</p>
          )}
        </>
      )}
    </>
  );
}

/** What a reader who prices from now on must know: the day that is chosen may be a past one. */
function Today({ result, rates, today, chooseDay }: DayNoteProps): JSX.Element | null {
  const lacking = useMemo(
    () => lackingRates(result.scenario, today, rates).map((term) => termNames[term]),
    [result.scenario, today, rates],
  );
  if (today === '' || result.scenario.day === today) return null;
  return (
    <>
      <p>{words.todayLacks(today, lacking)}</p>
      <Choose label={words.takeToday} choose={() => chooseDay(today)} />
    </>
  );
}

function Choose({ label, choose }: { readonly label: string; readonly choose: () => void }): JSX.Element {
  function press(): void {
    choose();
    document.getElementById(noteId)?.focus();
  }
  return (
    <div class="actions">
      <button class="ds-button" data-variant="secondary" type="button" onClick={press}>
        {label}
      </button>
    </div>
  );
}
