// What the hours of the first day come to in a whole year, by each way of counting.
import type { JSX } from 'preact';
import { annualConventions, annualHours, calendarConvention } from '#domain/billing/annual-hours.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { billing } from '#text/nb/billing.ts';
import type { PlannedProps } from '../view-props.ts';

const words = billing.annual;

export function AnnualHours({ terms }: Pick<PlannedProps, 'terms'>): JSX.Element | null {
  const [first] = terms.hours;
  if (!first) return null;
  const perWeek = formatExact(first.value);
  const own = calendarConvention(terms.year);
  return (
    <details class="price-table">
      <summary>{words.heading}</summary>
      <div class="stack">
        <p>{words.text(perWeek)}</p>
        <table class="ds-table bar-table">
          <caption>{words.caption(perWeek)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.convention}</th>
              <th scope="col">{words.columns.hours}</th>
            </tr>
          </thead>
          <tbody>
            {annualConventions.map((convention) => (
              <tr key={convention}>
                <th scope="row">
                  {words.rows[convention]}
                  {convention === own && ` (${words.own(terms.year)})`}
                </th>
                <td>{formatDecimal(annualHours(first.value, convention))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
