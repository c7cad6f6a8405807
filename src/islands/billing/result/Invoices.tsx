// The invoices of the year: the hours of each quarter as a picture, a table that says the same, and each invoice with its lines.
import type { JSX } from 'preact';
import type { Invoice, InvoicePlan } from '#domain/billing/plan.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billing } from '#text/nb/billing.ts';
import { carriedInWords, invoiceName, lineInWords, reasonInWords } from '#text/nb/billing-lines.ts';
import { inKroner } from '#text/nb/rates-analysis.ts';
import { Bars } from '#ui/charts/bars.tsx';
import type { PlannedProps } from '../view-props.ts';
import { quarterRows } from './quarter-rows.ts';

const words = billing.invoices;
const tableId = 'invoice-table';

export function Invoices({ plan, terms }: PlannedProps): JSX.Element {
  const rows = quarterRows(plan);
  const highest = Math.max(...rows.flatMap(({ spans }) => spans.map(({ to }) => to)));
  return (
    <section class="stack" aria-labelledby="invoices">
      <h2 class="ds-heading" id="invoices">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {plan.invoices.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Bars
            title={words.picture}
            captionId={tableId}
            kinds={words.kinds}
            rows={rows.map(({ quarter, hours, spans }) => ({
              id: String(quarter),
              label: words.quarter(quarter),
              figures: words.figures(formatDecimal(hours)),
              spans,
            }))}
            scale={{ from: 0, to: highest }}
          />
          <Table plan={plan} convention={terms.convention} />
          <h3 class="ds-heading" data-size="xs">
            {billing.lines.heading}
          </h3>
          <p class="quiet">{billing.lines.lead}</p>
          <ol class="price-lines">
            {plan.invoices.map((invoice) => (
              <OneInvoice key={keyOf(invoice)} invoice={invoice} convention={terms.convention} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface TableProps extends Pick<OneInvoiceProps, 'convention'> {
  readonly plan: InvoicePlan;
}

const keyOf = ({ quarter, reason, lines }: Invoice): string => `${quarter} ${reason} ${lines[0]?.from}`;

function Table({ plan, convention }: TableProps): JSX.Element {
  const { columns } = words;
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption id={tableId}>{words.caption(plan.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.document}</th>
            <th scope="col">{columns.hours}</th>
            <th scope="col">{columns.amount}</th>
          </tr>
        </thead>
        <tbody>
          {plan.invoices.map((invoice) => (
            <Row key={keyOf(invoice)} invoice={invoice} convention={convention} />
          ))}
        </tbody>
        <tfoot>
          <tr class="analysis-sum">
            <th scope="row">{words.sum}</th>
            <td data-column={columns.hours}>{formatDecimal(plan.hours)}</td>
            <td data-column={columns.amount}>{formatDecimal(plan.amount)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ invoice, convention }: OneInvoiceProps): JSX.Element {
  const { columns } = words;
  const rounding = carriedInWords(invoice, convention);
  return (
    <tr>
      <th scope="row">
        {invoiceName(invoice)} <span class="billing-reason">{reasonInWords(invoice)}</span>
        {rounding && <span class="billing-reason"> {rounding}</span>}
      </th>
      <td data-column={columns.hours}>{formatDecimal(invoice.hours)}</td>
      <td data-column={columns.amount}>{formatDecimal(invoice.amount)}</td>
    </tr>
  );
}

interface OneInvoiceProps {
  readonly invoice: Invoice;
  readonly convention: PlannedProps['terms']['convention'];
}

function OneInvoice({ invoice, convention }: OneInvoiceProps): JSX.Element {
  return (
    <li>
      <details>
        <summary>
          <span class="price-line-name">
            {invoiceName(invoice)} <span class="billing-reason">{reasonInWords(invoice)}</span>
          </span>
          <span class="price-amount">{inKroner(invoice.amount)}</span>
        </summary>
        <div class="stack price-how" data-gap="sm">
          {invoice.lines.map((line) => {
            const { stretch, hours, rounding, amount } = lineInWords(line, invoice.reason, convention);
            return (
              <div class="stack" data-gap="sm" key={line.from}>
                <h4 class="ds-heading" data-size="2xs">
                  {stretch}
                </h4>
                <p class="price-formula">{hours}</p>
                {rounding && <p>{rounding}</p>}
                <p class="price-formula">{amount}</p>
              </div>
            );
          })}
          <p class="quiet">{billing.lines.rounding}</p>
        </div>
      </details>
    </li>
  );
}
