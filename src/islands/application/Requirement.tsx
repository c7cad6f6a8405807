// What is asked, what proves it and what the law says, beside the answer.
import type { JSX } from 'preact';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { QuotedProvision } from '#domain/law/provision.schema.ts';
import { evidenceLine } from '#domain/self-assessment/criterion-changes.ts';
import { nb } from '#text/index.ts';
import { unbroken } from '#text/unbroken.ts';
import { criterionPage, type Site } from './site.ts';

export function Requirement({ site, criterion }: { site: Site; criterion: AskedCriterion }): JSX.Element {
  const words = nb.application.criterion;
  return (
    <aside class="requirement stack" aria-label={words.requirement}>
      <h2 class="ds-heading" data-size="xs">
        {words.requirement}
      </h2>
      <p>{criterion.requirement}</p>
      <p class="origin" data-origin={criterion.origin}>
        {nb.domain.origin[criterion.origin]}
      </p>
      {criterion.proposedPart && (
        <p class="origin" data-origin="forslag">
          {nb.domain.origin.forslag}: {criterion.proposedPart}
        </p>
      )}
      <h3 class="ds-heading" data-size="2xs">
        {words.evidence}
      </h3>
      <ul class="ds-list">
        {criterion.evidence.map(({ id, what, fresh, attach }) => (
          <li key={id}>
            {evidenceLine({ what, fresh })}
            {!attach && <span class="not-sent"> {words.notSent}</span>}
          </li>
        ))}
      </ul>
      <h3 class="ds-heading" data-size="2xs">
        {words.judged}
      </h3>
      <p>{criterion.judgement.text}</p>
      <details class="ds-details">
        <summary>{words.newlyFounded}</summary>
        <div>{criterion.newlyFounded}</div>
      </details>
      {provisionsOf(site, criterion).map((provision) => (
        <Quotation key={provision.id} provision={provision} />
      ))}
      <p>
        <a class="ds-link" href={criterionPage(site, criterion.id)} target="_blank" rel="noopener">
          {words.fullPage}
        </a>
      </p>
    </aside>
  );
}

function Quotation({ provision }: { provision: QuotedProvision }): JSX.Element {
  return (
    <details class="ds-details">
      <summary>
        {nb.application.criterion.law}: {unbroken(`${provision.act} ${provision.paragraph}`)}
      </summary>
      <div>
        <blockquote>{provision.wording}</blockquote>
      </div>
    </details>
  );
}

function provisionsOf(site: Site, criterion: AskedCriterion): readonly QuotedProvision[] {
  return site.provisions.filter(({ id }) => criterion.legalBasis.provisions.includes(id));
}
