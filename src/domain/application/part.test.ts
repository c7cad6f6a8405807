import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskedCriterion } from '../call/criterion.schema.ts';
import { complete } from './complete.ts';
import { newAttachment, newDraft, newReference, withAnswer, withAttachment } from './draft.ts';
import { askedOf, asksFor, partFor } from './part.ts';
import { anyDraft, anyTasks, typedIn } from './testing/drafts.ts';

const file = (digest: string) =>
  newAttachment({ id: `fil-${digest}`, name: `${digest}.pdf`, size: 1, type: '', sha256: digest.repeat(64) });

const criterion = (id: string): AskedCriterion => ({
  ...{ id, title: 'Tittel', kind: 'kvalifikasjonskrav' },
  ...{ origin: 'lysarkene', requirement: 'Krav', purpose: 'Formål', newlyFounded: 'Det samme' },
  legalBasis: { provisions: [] },
  evidence: [],
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
});

const empty = newDraft('utkast-1', { id: 'neste', criteriaVersion: '2026-1' });
const filled = {
  ...withAttachment(withAttachment(empty, 'K01-a', file('a')), 'K02-b', file('b')),
  name: 'Anbud',
  supplier: { ...empty.supplier, name: 'Eksempel AS' },
  contact: { ...empty.contact, name: 'Ola Eksempel' },
  references: [newReference('r1')],
  noReferences: 'Nytt foretak',
  dates: { deadline: '1. mars', start: '' },
};

test('a part holds its tasks, the files they use, and nothing else', () => {
  const part = partFor(filled, ['K02-b', 'supplier']);
  expect(part).toEqual({
    ...withAttachment(empty, 'K02-b', file('b')),
    name: 'Anbud',
    supplier: filled.supplier,
    dates: filled.dates,
    part: ['K02-b', 'supplier'],
  });
});

test('why there are no references goes with the references', () => {
  expect(partFor(filled, ['references'])).toMatchObject({
    references: filled.references,
    noReferences: 'Nytt foretak',
    attachments: [],
    answers: {},
  });
});

test('a part says nothing that the draft does not say, and a part of all of it says everything', () => {
  fc.assert(
    fc.property(anyDraft, anyTasks, (draft, tasks) => {
      const all = new Set(typedIn(draft));
      expect(typedIn(partFor(draft, tasks)).filter((said) => !all.has(said))).toEqual([]);
    }),
  );
});

test('a whole application asks for everything, a part for its own tasks', () => {
  const part = partFor(withAnswer(empty, 'K01-a', { choice: 'met' }), ['K01-a', 'contact']);
  expect(['K01-a', 'K02-b', 'contact', 'supplier'].filter((task) => asksFor(part, task))).toEqual([
    'K01-a',
    'contact',
  ]);
  expect(askedOf(part, [{ id: 'K02-b' }, { id: 'K01-a' }] as const)).toEqual([{ id: 'K01-a' }]);
  expect(asksFor(empty, 'hva som helst')).toBe(true);
});

test('a part lacks only what it was sent for, and is never a complete application', () => {
  const criteria = [criterion('K01-a'), criterion('K02-b')];
  const part = partFor(empty, ['K02-b', 'contact']);
  const lacking = complete(part, criteria);
  expect(lacking.findings.map(({ criterionId }) => criterionId)).toEqual(['K02-b']);
  expect(lacking).toMatchObject({
    status: 'incomplete',
    gaps: ['answers.K02-b', 'contact.name', 'contact.email', 'contact.phone'].map((at) => ({ at })),
  });
  const contact = { name: 'Ola Eksempel', role: '', email: 'ola@eksempel.example', phone: '12345678' };
  const filledIn = { ...withAnswer(part, 'K02-b', { choice: 'met', explanation: 'Slik' }), contact };
  expect(complete(filledIn, criteria)).toMatchObject({ status: 'incomplete', gaps: [] });
});
