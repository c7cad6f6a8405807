// Other services, whom to call, and what to read.
import type { JSX } from 'preact';
import { check } from '#text/nb/check.ts';
import { contact, services } from '#text/nb/check-result-next.ts';
import { pagesToRead, reading } from '#text/nb/check-result-reading.ts';
import type { CheckSite } from '../site.ts';
import { parts } from './Contents.tsx';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';

interface WhereToAskProps {
  readonly site: CheckSite;
  readonly told: Told;
}

export function WhereToAsk({ site, told }: WhereToAskProps): JSX.Element {
  const pages = pagesToRead(told.result, told.role, told.leader);
  const isAway = told.result.outcomes.every((outcome) => outcome === 'ANNEN_TJENESTE');
  return (
    <>
      <Part heading={services.heading}>
        <p>{isAway ? services.away : services.lead}</p>
        <ul class="ds-list prose">
          {services.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
      </Part>
      <Part id={parts.contact} heading={contact.heading}>
        <dl class="ledger">
          <div>
            <dt>{contact.municipality}</dt>
            <dd>
              <BpaContact site={site} />
            </dd>
          </div>
          <div>
            <dt>{contact.ombud}</dt>
            <dd>{contact.ombudText}</dd>
          </div>
        </dl>
      </Part>
      <Part id={parts.reading} heading={reading.heading}>
        <p>{reading.newTab}</p>
        <ul class="link-list">
          {pages.map(({ path, title }) => (
            <li key={path}>
              <a class="ds-link target" href={site.base + path} target="_blank" rel="noopener">
                {check.opensInNewTab(title)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function BpaContact({ site }: { site: CheckSite }): JSX.Element {
  const { bpaContact } = site.municipality;
  if (!bpaContact) return <span class="not-settled">{contact.notSet}</span>;
  const { name, phone, email } = bpaContact;
  return (
    <>
      {name}
      {phone && (
        <>
          {', '}
          <a class="ds-link" href={`tel:${phone.replace(/\s/g, '')}`}>
            {phone}
          </a>
        </>
      )}
      {email && (
        <>
          {', '}
          <a class="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
        </>
      )}
    </>
  );
}
