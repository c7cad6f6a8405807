// An order for a package: two criteria, and a draft that says and holds what a test wants. Evidently fictional.
import { createHash } from 'node:crypto';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { makePackage, type PackageOrder } from '../make-package.ts';
import { top, unpacked } from '../package/testing/sample.ts';

const criterion = (id: string, kind: AskedCriterion['kind']): AskedCriterion => ({
  id,
  title: `Krav ${id}`,
  kind,
  origin: 'forslag',
  requirement: 'Dere må vise noe.',
  legalBasis: { provisions: [] },
  evidence: [],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
});

export const criteria = [criterion('K01-en', 'kvalifikasjonskrav'), criterion('K02-to', 'kontraktsvilkår')];

const attached = new TextEncoder().encode('en attest');
const sha256 = createHash('sha256').update(attached).digest('hex');

/** Answers one criterion, with one attachment. */
export function draftSaying(explanation: string): Draft {
  const empty = newDraft('d1', { id: 'neste', criteriaVersion: '2026-1' });
  const file = { id: 'v1', name: 'Attest.pdf', size: attached.length, type: 'application/pdf', sha256 };
  const answered = withAnswer(empty, 'K01-en', { choice: 'met', explanation });
  return withAttachment(answered, 'K01-en', newAttachment(file));
}

export function orderOf(draft: Draft, more: Partial<PackageOrder> = {}): PackageOrder {
  return {
    draft,
    criteria,
    call: {
      id: 'neste',
      title: 'Konsesjon for BPA',
      shortTitle: 'neste utlysning (utkast)',
      status: 'utkast',
      standing: 'Dette er et utkast.',
      criteriaVersion: '2026-1',
      hourlyPrice: null,
    },
    createdAt: '2026-11-22T14:03:00+01:00',
    version: '0.1.0',
    readFile: async () => new Blob([attached]),
    ...more,
  };
}

/** The package and what lies in it, by path in the one folder. */
export async function madeOf(
  draft: Draft,
  more: Partial<PackageOrder> = {},
): Promise<{ zip: Blob; files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }> {
  const result = await makePackage(orderOf(draft, more));
  if (result.status !== 'made') throw new Error(result.status);
  const bytes = new Uint8Array(await result.file.arrayBuffer());
  const files = [...unpacked(bytes)].map(
    ([name, content]) => [name.slice(top.length), new Uint8Array(content)] as const,
  );
  return { zip: result.file, files: new Map(files) };
}
