// What the contract must say for the account to be certain: as the call says it, or that nobody has yet.
import type { JSX } from 'preact';
import { billingYearEnd } from '#text/nb/billing-year-end.ts';
import type { BillingSite } from '../site.ts';

const words = billingYearEnd.contract;

const terms = ['refund', 'settledBy', 'overuse', 'counting'] as const;

export function Contract({ site }: { readonly site: BillingSite }): JSX.Element {
  return (
    <section class="stack" data-gap="sm" aria-labelledby="contract">
      <h3 class="ds-heading" data-size="xs" id="contract">
        {words.heading}
      </h3>
      <dl class="price-facts">
        {terms.map((term) => (
          <div key={term}>
            <dt>{words.terms[term]}</dt>
            <dd>{site.billing?.[term] ?? <span class="not-settled">{words.notSet}</span>}</dd>
          </div>
        ))}
      </dl>
      {!site.billing?.refund && (
        <p class="origin" data-origin="forslag">
          {words.proposal}
        </p>
      )}
    </section>
  );
}
