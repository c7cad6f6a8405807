// signatur.pdf: one page to sign, tied to the exact files by their digests.
import { parts } from '#text/nb/application-parts.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, heading, paragraph, together } from './blocks.ts';
import { framed } from './frame.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.signature;

type Digest = { readonly name: string; readonly sha256: string };

/** By these two a sheet is known: the data, and the paper that carries them. */
const known = ['soknad.json', 'soknad.pdf'];

/** The lines, and right above them who signs and what: the sheet says it even when it is torn from the others. */
function toSign({ draft: { supplier } }: Subject, digests: readonly Digest[]): readonly Block[] {
  const signed = known.flatMap((file) => digests.filter(({ name }) => name === file));
  return [
    together(2, words.signing),
    facts(
      words.signing,
      [
        [parts.supplier.name, supplier.name],
        [parts.supplier.organisationNumber, supplier.organisationNumber],
        ...signed.map(({ name, sha256 }) => [words.fingerprintOf(name), sha256] as const),
      ],
      documents.empty,
    ),
    paragraph(words.instruction),
    { kind: 'blankLines', labels: words.lines },
  ];
}

/** `digests`: name and SHA-256 of every file that the signature covers. */
export function signatureDocument(subject: Subject, digests: readonly Digest[]): DocumentModel {
  const { supplier, signatory } = subject.draft;
  const blocks: readonly Block[] = [
    paragraph(words.lead),
    heading(2, words.what),
    facts(
      words.what,
      [
        [documents.application.call, subject.call.title],
        [parts.supplier.name, supplier.name],
        [parts.supplier.organisationNumber, supplier.organisationNumber],
        [parts.signatory.name, signatory.name],
        [parts.signatory.role, signatory.role],
      ],
      documents.empty,
    ),
    heading(2, words.hashes),
    {
      kind: 'table',
      caption: words.hashes,
      columns: [
        { header: words.columns.file, align: 'start' },
        { header: words.columns.sha256, align: 'start' },
      ],
      rows: digests.map(({ name, sha256 }) => [name, sha256]),
    },
    // A draft is not to be signed, so there is nowhere to do it.
    ...(subject.completion.status === 'complete' ? toSign(subject, digests) : []),
  ];
  return framed(words.title, subject, blocks, [
    { kind: 'notice', title: words.draft.title, content: [{ kind: 'text', text: words.draft.text }] },
  ]);
}
