// signatur.pdf: one page to sign, tied to the exact files by their digests.
import { inLinesOf } from '#text/fingerprint.ts';
import { parts } from '#text/nb/application-parts.ts';
import { documents } from '#text/nb/documents.ts';
import { facts, paragraph, together } from './blocks.ts';
import { framed } from './frame.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Subject } from './subject.ts';

const words = documents.signature;

const toSign: readonly Block[] = [paragraph(words.instruction), { kind: 'blankLines', labels: words.lines }];

/**
 * `digests`: name and SHA-256 of every file that the signature covers. Who signs, what, and the lines are one section, kept
 * on one sheet: it says what was signed also when it is torn from the others.
 */
export function signatureDocument(
  subject: Subject,
  digests: readonly { readonly name: string; readonly sha256: string }[],
): DocumentModel {
  const { supplier, signatory } = subject.draft;
  const blocks: readonly Block[] = [
    paragraph(words.lead),
    together(2, words.what),
    facts(
      words.what,
      [
        [documents.application.call, subject.call.title],
        [parts.supplier.name, supplier.name],
        [parts.supplier.organisationNumber, supplier.organisationNumber],
        [parts.signatory.name, signatory.name],
        [parts.signatory.role, signatory.role],
        ...digests.map(({ name, sha256 }) => [words.fingerprintOf(name), inLinesOf(32, sha256)] as const),
      ],
      documents.empty,
    ),
    // A draft is not to be signed, so there is nowhere to do it.
    ...(subject.completion.status === 'complete' ? toSign : []),
  ];
  return framed(words.title, subject, blocks, [
    { kind: 'notice', title: words.draft.title, content: [{ kind: 'text', text: words.draft.text }] },
  ]);
}
