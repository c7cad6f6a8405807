import { describe, expect, test } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { Examination } from '#export/examine.ts';
import { gapsIn, verdictOf } from './verdict.ts';

const settled = { deadline: null, start: null };
const here = { call: { id: 'neste', title: 'Neste', criteriaVersion: '2026-1', settled }, criteria: [] };
const envelope: PackageEnvelope = {
  type: 'bpa-soknadspakke',
  formatVersion: 3,
  createdAt: '2026-11-22T14:03:00+01:00',
  madeWith: { name: 'bpa-konsesjon', version: '0.1.0' },
  status: 'draft',
  call: { id: 'neste', title: 'Neste' },
  draft: newDraft('a', { id: 'neste', criteriaVersion: '2026-1' }),
  files: [],
};
const file = {
  path: 'data/soknad.pdf',
  name: null,
  state: 'whole',
  size: 1,
  sha256: 'a',
  expected: null,
} as const;
const examined = (more: Partial<Examination>): Examination => ({
  kind: 'package',
  size: 1,
  sha256: null,
  problems: [],
  envelope,
  files: [file],
  ignored: [],
  ...more,
});
const problems = [{ code: 'fileChanged', at: 'data/soknad.pdf' }] as const;

test('a package is whole, broken or refused, and a PDF carries what it carries', () => {
  expect(verdictOf(examined({}))).toBe('whole');
  expect(verdictOf(examined({ kind: 'pdf', files: [] }))).toBe('carries');
  expect(verdictOf(examined({ problems }))).toBe('broken');
  expect(verdictOf(examined({ problems, files: [], envelope: null }))).toBe('refused');
});

describe('gaps', () => {
  // An empty draft lacks name, number, address, postcode, place; contact ×3; signatory ×3; references; declarations ×4.
  test('are counted by the rule of the application', () => expect(gapsIn(envelope, here)).toBe(16));

  test.each([
    ['another call', { ...envelope, call: { id: '2019', title: 'Gammel' } }],
    ['answers to another call', { ...envelope, draft: { ...envelope.draft, callId: '2019' } }],
    ['another version', { ...envelope, draft: { ...envelope.draft, criteriaVersion: '2025-1' } }],
    ['a part', { ...envelope, draft: { ...envelope.draft, part: ['K01-en'] } }],
  ])('of %s are not counted', (_what, other) => expect(gapsIn(other, here)).toBeNull());

  test('are not counted where the call has no criteria', () => {
    const none = { ...here, call: { ...here.call, criteriaVersion: null } };
    expect(gapsIn(envelope, none)).toBeNull();
  });
});
