// What one flat addition an hour gives those with few hours and those with many.
import type { JSX } from 'preact';
import { spreadingOf } from '#domain/rates/price/break-even.ts';
import type { Terms } from '#domain/rates/price/terms.ts';
import { hoursOf, inKroner } from '#text/nb/rates-analysis.ts';
import { ratesHours as words } from '#text/nb/rates-analysis-hours.ts';

const columns = words.spreadColumns;

export function SpreadTable({ terms }: { readonly terms: Terms }): JSX.Element | null {
  const spreading = spreadingOf(terms);
  if (spreading === null) return null;
  const { operatingAmount, operatingTimes, hoursPerWeek } = terms;
  const flat = inKroner(spreading.flat);
  return (
    <>
      <h2 class="ds-heading">{words.spread}</h2>
      <p class="prose">
        {words.spreadLead(flat, hoursOf(hoursPerWeek), inKroner(operatingAmount), operatingTimes)}{' '}
        {words.askHowOften}
      </p>
      <div class="table-frame">
        <table class="ds-table analysis-table">
          <caption>{words.spreadCaption(flat, operatingTimes)}</caption>
          <thead>
            <tr>
              {Object.entries(columns).map(([id, column]) => (
                <th scope="col" key={id}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spreading.spreads.map(({ hours, needed, given, difference }) => (
              <tr key={hours.toFraction()}>
                <th scope="row">{hoursOf(hours)}</th>
                <td data-column={columns.needed}>{inKroner(needed)}</td>
                <td data-column={columns.given}>{inKroner(given)}</td>
                <td data-column={columns.difference}>{words.short(difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
