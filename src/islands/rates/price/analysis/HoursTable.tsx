// The price at some hours a week: those that people often have, those of the scenario, and those where a given price is enough.
import type { JSX } from 'preact';
import { fewestHours, type PriceOfHours } from '#domain/rates/price/break-even.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { formatDecimal } from '#text/decimals.ts';
import { signed } from '#text/nb/rates-analysis.ts';
import { ratesHours as words } from '#text/nb/rates-analysis-hours.ts';

const shown = [1, 2, 5, 10, 15, 20, 25, 32, 40, 50, 61, 80, 100, 130, 168];

interface HoursTableProps {
  readonly prices: readonly PriceOfHours[];
  readonly given: Exact | null;
  /** The hours that the scenario is made for. */
  readonly own: Exact;
  /** Nobody has typed those. */
  readonly isExample: boolean;
}

const { columns } = words;

export function HoursTable({ prices, given, own, isExample }: HoursTableProps): JSX.Element {
  const enough = given && fewestHours(prices, given);
  const rows = prices.filter(({ hours }) => shown.includes(hours) || own.equals(hours) || hours === enough);
  return (
    <table class="ds-table bar-table analysis-hours">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.hours}</th>
          <th scope="col">{columns.price}</th>
          {given && <th scope="col">{columns.difference}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ hours, price }) => (
          <tr key={hours}>
            <th scope="row">
              {hours}
              {own.equals(hours) && <span class="analysis-note"> {words.own(isExample)}</span>}
              {hours === enough && <span class="analysis-note"> {words.enough}</span>}
            </th>
            <td>{formatDecimal(price)}</td>
            {given && <td>{signed(price.sub(given))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
