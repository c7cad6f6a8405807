// An evidently fictional supplier, and what it answers to every criterion.
import { readFileSync } from 'node:fs';

export interface PublishedCriterion {
  readonly id: string;
  readonly title: string;
  readonly kind: 'avvisningsgrunn' | 'kvalifikasjonskrav' | 'kontraktsvilkår' | 'formkrav';
  readonly question: string;
  readonly evidence: readonly { readonly attach: boolean }[];
}

/** The criteria as the site publishes them: the test reads what a supplier's own system would read. */
export function publishedCriteria(): readonly PublishedCriterion[] {
  return JSON.parse(readFileSync(`${process.env.SITE_DIST ?? 'dist'}/krav/krav.json`, 'utf8')).criteria;
}

export const firstChoice = {
  avvisningsgrunn: 'Gjelder ikke oss',
  kvalifikasjonskrav: 'Oppfylt',
  kontraktsvilkår: 'Vi godtar vilkåret',
  formkrav: 'På plass',
} as const;

export const supplier = {
  name: 'Eksempel Assistanse AS – Áŋŋel Čađđe Šuvŧŧá',
  organisationNumber: '999 999 999',
  address: 'Eksempelveien 1',
  postalCode: '7011',
  place: 'Trondheim',
  contactName: 'Ola Eksempel Ærlig Øvre Åsen',
  email: 'post@eksempel-assistanse.example',
  phone: '+47 12 34 56 78',
  signatory: 'Kari Eksempel',
  role: 'Daglig leder',
  client: 'Eksempel kommune',
  period: '2023–2025',
  scope: 'Brukerstyrt personlig assistanse for 12 ordninger',
} as const;

export const explanation = (id: string): string =>
  `Slik oppfyller vi ${id.slice(0, 3)}: egen rutine, prøvd i 2025.\nLinje to – med «anførsel», 100 % og 1 234,50 kr.`;
