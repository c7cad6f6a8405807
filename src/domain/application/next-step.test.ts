import { expect, test } from 'vitest';
import { askedTextOf } from '../self-assessment/criterion-changes.ts';
import { criterionOf, pieceOf } from '../self-assessment/testing/criterion.ts';
import type { Draft } from './draft.schema.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from './draft.ts';
import { nextStep } from './next-step.ts';

const aged = criterionOf();
const plain = criterionOf({
  id: 'K02-plan',
  evidence: [pieceOf({ fresh: null, maxAgeMonths: null, attach: false })],
});
const criteria = [aged, plain];
const call = { criteriaVersion: '1', settled: { deadline: null, start: null } };
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const filled: Draft = {
  ...empty,
  supplier: {
    name: 'Fiktiv assistanse AS',
    organisationNumber: '974760673',
    address: 'Gata 1',
    postalCode: '7011',
    place: 'Trondheim',
    website: '',
  },
  contact: { name: 'Kari', role: '', email: 'post@firma.example', phone: '73000000' },
  signatory: { name: 'Kari', role: 'Leder', authority: 'signature', authorityExplanation: '' },
  noReferences: 'Vi er nye.',
  declarations: { correct: true, authorised: true, privacy: true, notSent: true },
};
const file = newAttachment({ id: 'v1', name: 'a.pdf', size: 1, type: '', sha256: 'a'.repeat(64) });
const met = { choice: 'met', explanation: 'Slik.' } as const;
const answered = withAnswer(
  withAnswer(withAttachment(filled, aged.id, { ...file, issuedOn: '1.1.2027' }), aged.id, {
    ...met,
    proves: { v1: 'attest' },
    asked: askedTextOf(aged),
  }),
  plain.id,
  { ...met, asked: askedTextOf(plain) },
);
const settled = { criteriaVersion: '1', settled: { deadline: '2027-02-15', start: null } };

test('what is missing comes first, in the order of the application', () => {
  const { next, missing, weak } = nextStep(empty, criteria, call);
  expect(next).toEqual({ kind: 'missing', gap: { code: 'notAnswered', at: 'answers.K01-registrering' } });
  expect(missing.length).toBeGreaterThan(10);
  expect(weak).toEqual([]);
  const { next: later } = nextStep({ ...answered, noReferences: '' }, criteria, settled);
  expect(later).toEqual({ kind: 'missing', gap: { code: 'referencesMissing', at: 'references' } });
});

test('then the answer to what has changed', () => {
  const now = [aged, criterionOf({ ...plain, requirement: 'Noe nytt.' })];
  expect(nextStep(answered, now, settled).next).toEqual({ kind: 'changed', criterionId: plain.id });
});

test('then the days, and then what is weak and can be mended', () => {
  expect(nextStep(answered, criteria, call).next).toEqual({ kind: 'days' });
  const old = { ...answered, attachments: [{ ...file, issuedOn: '1.1.2020' }] };
  expect(nextStep(old, criteria, settled).next).toMatchObject({
    kind: 'weak',
    finding: { criterionId: aged.id },
  });
});

test('a plain no is weak, and still nothing is left to do about it', () => {
  const no = withAnswer(answered, plain.id, { choice: 'notRelevant' });
  expect(nextStep(no, criteria, settled)).toMatchObject({ next: { kind: 'done' }, missing: [], weak: [] });
  const reserved = withAnswer(answered, plain.id, { choice: 'notYet', plan: 'Kurs', planDate: '1.5.2027' });
  const { next, weak } = nextStep(reserved, criteria, settled);
  expect(next).toEqual({ kind: 'done' });
  expect(weak.map(({ criterionId }) => criterionId)).toEqual([plain.id]);
});

test.each([
  ['kvalifikasjonskrav', 'notYet', 'notMetYet'],
  ['kvalifikasjonskrav', 'partly', 'partlyMet'],
  ['kontraktsvilkår', 'acceptedWithReservation', 'reservation'],
  ['avvisningsgrunn', 'applies', 'exclusionApplies'],
] as const)(
  'of the kind %s, «%s» is weak as soon as it is chosen, once, beside what is missing',
  (kind, choice, reason) => {
    const asked = [criterionOf({ kind })];
    const bare = withAnswer(empty, aged.id, { choice });
    const { missing, weak } = nextStep(bare, asked, call);
    expect(missing.filter(({ at }) => at === `answers.${aged.id}`).map(({ code }) => code)).toContain(
      'noExplanation',
    );
    expect(weak).toMatchObject([{ criterionId: aged.id, reasons: [reason] }]);
    expect(
      nextStep(withAnswer(empty, aged.id, { choice, explanation: 'Slik.' }), asked, call).weak.length,
    ).toBeLessThan(2);
  },
);

test('an answer that says yes, and one of another kind, are not weak by what they lack', () => {
  for (const choice of ['met', 'applies'] as const)
    expect(nextStep(withAnswer(empty, aged.id, { choice }), criteria, call).weak).toEqual([]);
});

test('a part lacks only what it was sent for', () => {
  const part = { ...empty, part: [plain.id] };
  const { missing } = nextStep(part, criteria, call);
  expect(missing).toEqual([{ code: 'notAnswered', at: 'answers.K02-plan' }]);
});
