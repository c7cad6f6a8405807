// signatur.pdf: one page to sign, tied to the exact files by their digests.
import { parts } from '#text/nb/application-parts.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { framed } from './frame.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.signature;

const toSign: readonly Block[] = [paragraph(words.instruction), { kind: 'blankLines', labels: words.lines }];

/** `digests`: name and SHA-256 of every file that the signature covers. */
export function signatureDocument(
  subject: Subject,
  digests: readonly { readonly name: string; readonly sha256: string }[],
): DocumentModel {
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
    ...(subject.completion.status === 'complete' ? toSign : []),
  ];
  return framed(words.title, subject, blocks, [
    { kind: 'notice', title: words.draft.title, content: [{ kind: 'text', text: words.draft.text }] },
  ]);
}
