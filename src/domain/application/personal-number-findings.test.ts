import { expect, test } from 'vitest';
import type { Draft } from './draft.schema.ts';
import { newDraft, newReference, withAnswer } from './draft.ts';
import { personalNumberFindings } from './personal-number-findings.ts';

/** Skatteetaten's example of somebody born in 2032. */
const number = '020132 99997';

/** Every text that anybody types holds the same. */
function filledWith(text: string): Draft {
  const empty = newDraft('utkast', { id: 'utlysning', criteriaVersion: '1' });
  const draft = withAnswer(empty, 'K01-registrering', { explanation: text, plan: text });
  const { id, ...reference } = newReference('r1');
  return {
    ...draft,
    name: text,
    supplier: all(draft.supplier, text),
    contact: all(draft.contact, text),
    signatory: { name: text, role: text, authority: 'signature', authorityExplanation: text },
    references: [{ id, ...all(reference, text) }],
    noReferences: text,
    attachments: [
      {
        id: 'a1',
        name: `${text}.pdf`,
        size: 1,
        type: 'application/pdf',
        sha256: '0'.repeat(64),
        issuedOn: '',
        expiresOn: '',
      },
    ],
  };
}

function all<Fields extends Readonly<Record<string, string>>>(fields: Fields, text: string): Fields {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, text])) as Fields;
}

test('every text that somebody types is looked through, and the name of every file', () => {
  const findings = personalNumberFindings(filledWith(number));
  expect(findings.map(({ at }) => at)).toEqual([
    'name',
    'answers.K01-registrering.explanation',
    'answers.K01-registrering.plan',
    ...['name', 'organisationNumber', 'address', 'postalCode', 'place', 'website'].map(
      (field) => `supplier.${field}`,
    ),
    ...['name', 'role', 'email', 'phone'].map((field) => `contact.${field}`),
    ...['name', 'role', 'authorityExplanation'].map((field) => `signatory.${field}`),
    ...['client', 'period', 'scope', 'contactName', 'contactPhone'].map((field) => `references.0.${field}`),
    'noReferences',
    'attachments.0.name',
  ]);
});

test('a finding never holds the number', () => {
  expect(JSON.stringify(personalNumberFindings(filledWith(number)))).not.toMatch(/020132|99997/);
});

test('a draft without such numbers has no findings', () => {
  expect(personalNumberFindings(filledWith('999 999 999, +47 12 34 56 78'))).toEqual([]);
});
