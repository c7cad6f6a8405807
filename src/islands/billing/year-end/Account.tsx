// What was invoiced and used, and the refund by each of the three methods, side by side.
import type { JSX } from 'preact';
import type { QuarterUse } from '#domain/billing/read-used.ts';
import { refundMethods, type YearEnd, yearEnd } from '#domain/billing/year-end.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billingYearEnd as words } from '#text/nb/billing-year-end.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';

interface AccountProps {
  readonly periods: readonly QuarterUse[];
}

export function Account({ periods }: AccountProps): JSX.Element {
  const account = yearEnd(periods);
  const isOver = account.overuseHours.gt(0);
  const facts = ['invoicedHours', 'usedHours', 'unusedHours', 'overuseHours'] as const;
  return (
    <section class="stack" aria-labelledby="account">
      <h3 class="ds-heading" id="account" tabIndex={-1}>
        {words.result}
      </h3>
      <dl class="price-facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{formatDecimal(account[fact])}</dd>
          </div>
        ))}
      </dl>
      {isOver && <p>{words.overuse(formatDecimal(account.overuseHours))}</p>}
      {account.unusedHours.gt(0) ? <Refunds account={account} periods={periods} /> : <p>{words.nothing}</p>}
    </section>
  );
}

function Refunds({ account, periods }: AccountProps & { readonly account: YearEnd }): JSX.Element {
  const { columns } = words;
  const isOnePrice = periods.every(({ price }) => price.equals(periods[0]?.price ?? price));
  const isSplit = new Set(periods.map(({ quarter }) => quarter)).size < periods.length;
  return (
    <>
      <div class="table-frame">
        <table class="ds-table analysis-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.method}</th>
              <th scope="col">{columns.refund}</th>
              <th scope="col">{columns.difference}</th>
            </tr>
          </thead>
          <tbody>
            {refundMethods.map((method, at) => (
              <tr key={method}>
                <th scope="row">
                  {words.methods[method]}{' '}
                  <span class="analysis-note billing-reason">{words.methodHints[method]}</span>
                </th>
                <td data-column={columns.refund}>{inKroner(account.refunds[method])}</td>
                <td data-column={columns.difference}>
                  {at === 0 ? '–' : signedKroner(account.refunds[method].sub(account.refunds.perPeriod))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isOnePrice && <p class="quiet">{words.same}</p>}
      {isSplit && <p class="quiet">{words.split}</p>}
    </>
  );
}
