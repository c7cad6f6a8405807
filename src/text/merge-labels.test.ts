import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newAttachment,
  newDraft,
  newReference,
  withAnswer,
  withAttachment,
} from '#domain/application/draft.ts';
import { fieldsOf, joined } from '#domain/application/fields.ts';
import { conflictsIn } from '#domain/application/merge.ts';
import { anyDraft } from '#domain/application/testing/drafts.ts';
import { sampleAttached } from '#domain/rates/price/testing/sample-calculation.ts';
import { labelled } from './merge-labels.ts';

const empty = newDraft('d1', { id: 'neste', criteriaVersion: '2026-1' });

test('every field that can be different has a name, and every value stands there in words', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (a, b) => {
      for (const conflict of conflictsIn(joined([fieldsOf(a), fieldsOf(b)]))) {
        const { group, label, say } = labelled(conflict, { criteria: [], drafts: [a, b] });
        expect(group, conflict.place).toMatch(/\S/);
        expect(label, conflict.place).toMatch(/^[^{}]*\S/);
        expect(label).not.toContain('undefined');
        for (const value of conflict.values) expect(say(value), conflict.place).toMatch(/\S/);
      }
    }),
    { numRuns: 40 },
  );
});

test('choices, files, references and calculations are told by their words, never by their codes', () => {
  const file = newAttachment({ id: 'f', name: 'attest.pdf', size: 1, type: '', sha256: 'a'.repeat(64) });
  const saying = (choice: 'met' | 'partly', client: string, name: string, issuedOn: string) => ({
    ...withAttachment(withAnswer(empty, 'K01-a', { choice }), 'K01-a', { ...file, issuedOn }),
    references: [newReference('r0'), { ...newReference('r1'), client }],
    calculation: { ...sampleAttached(), name },
  });
  const drafts = [saying('met', 'En', 'A', 'i går'), saying('partly', 'To', 'B', 'i dag')];
  const told = conflictsIn(joined(drafts.map(fieldsOf))).map((conflict) => {
    const { group, label, say } = labelled(conflict, { criteria: [], drafts });
    return [group, label, ...conflict.values.map(say)];
  });
  expect(told).toEqual([
    ['K01-a', 'Svar', 'Oppfylt', 'Delvis oppfylt'],
    ['Referanser', 'Referanse 2, Oppdragsgiver', 'En', 'To'],
    [
      'Priskalkyle',
      'Priskalkyle',
      'A, lagt ved 22. november 2026. Timepris: 353,51 kroner.',
      'B, lagt ved 22. november 2026. Timepris: 353,51 kroner.',
    ],
    ['Vedlegg', 'Når attest.pdf er utstedt', 'i dag', 'i går'],
  ]);
});
