// The year in figures, beside what is typed; or what is missing before there is a plan.
import type { JSX } from 'preact';
import type { BillingDraft } from '#domain/billing/billing-draft.schema.ts';
import { conventionDifference } from '#domain/billing/make-plan.ts';
import type { BillingTerms, InvoicePlan } from '#domain/billing/plan.ts';
import { formatDecimal } from '#text/decimals.ts';
import { billing } from '#text/nb/billing.ts';
import { inKroner, signed, signedKroner } from '#text/nb/rates-analysis.ts';
import type { PlacedProblem } from '../problems.ts';
import { isExample } from '../view-props.ts';

const words = billing.result;

interface SummaryProps {
  readonly draft: BillingDraft;
  /** null while something is not understood. */
  readonly planned: { readonly terms: BillingTerms; readonly plan: InvoicePlan } | null;
  readonly problems: readonly PlacedProblem[];
}

export function Summary({ draft, planned, problems }: SummaryProps): JSX.Element {
  return (
    <section class="stack price-result" aria-labelledby="the-year">
      <div class="price-answer">
        <h2 class="ds-heading" id="the-year" tabIndex={-1}>
          {words.heading}
        </h2>
        {planned ? <Figures {...planned} /> : <Missing problems={problems} />}
        {isExample(draft) && (
          <p class="origin" data-origin="forslag">
            {words.example}
          </p>
        )}
      </div>
    </section>
  );
}

function Figures({ terms, plan }: NonNullable<SummaryProps['planned']>): JSX.Element {
  const { hours, amount } = conventionDifference(terms);
  const rows = [
    [words.amount, inKroner(plan.amount)],
    [words.documents, String(plan.invoices.length)],
    [words.difference, words.differenceOf(signed(hours), signedKroner(amount))],
  ];
  return (
    <>
      <p class="price-large">
        <strong>{formatDecimal(plan.hours)}</strong> {words.unit}
      </p>
      <dl class="price-facts">
        {rows.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {!plan.hours.equals(plan.granted) && <p class="quiet">{words.rounding(formatDecimal(plan.granted))}</p>}
    </>
  );
}

function Missing({ problems }: Pick<SummaryProps, 'problems'>): JSX.Element {
  return (
    <>
      <p>
        <strong>{words.incomplete}</strong>
      </p>
      <p>{words.mend}</p>
      <ul class="ds-list">
        {problems.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
