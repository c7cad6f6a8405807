// A criterion for tests, with whatever of it a test is about.
import type { AskedCriterion, Evidence } from '../../call/criterion.schema.ts';

export function criterionOf(more: Partial<AskedCriterion> = {}): AskedCriterion {
  return {
    id: 'K01-registrering',
    title: 'Registrert foretak',
    kind: 'kvalifikasjonskrav',
    origin: 'forslag',
    requirement: 'Foretaket må være registrert.',
    legalBasis: { provisions: [] },
    evidence: [pieceOf()],
    newlyFounded: 'Det samme.',
    judgement: { rule: 'dokument', text: 'Attesten avgjør.' },
    question: 'Er foretaket registrert?',
    ...more,
  };
}

/** A certificate that must not be more than six months old. */
export function pieceOf(more: Partial<Evidence> = {}): Evidence {
  return {
    id: 'attest',
    what: 'Attest',
    fresh: 'Ikke eldre enn seks måneder',
    maxAgeMonths: 6,
    attach: true,
    ...more,
  };
}
