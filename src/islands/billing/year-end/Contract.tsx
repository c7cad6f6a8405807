// What the contract must say for the account to be certain, and that nobody has said it yet.
import type { JSX } from 'preact';
import { billingYearEnd } from '#text/nb/billing-year-end.ts';

const words = billingYearEnd.contract;

export function Contract(): JSX.Element {
  return (
    <section class="stack" data-gap="sm" aria-labelledby="contract">
      <h3 class="ds-heading" data-size="xs" id="contract">
        {words.heading}
      </h3>
      <dl class="price-facts">
        {words.terms.map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="not-settled">{words.notSet}</dd>
          </div>
        ))}
      </dl>
      <p class="origin" data-origin="forslag">
        {words.proposal}
      </p>
    </section>
  );
}
