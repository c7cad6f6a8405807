// The frame of a paper of the check, and its small parts. «§ 2-1 d» is kept on one line.

import type { PaperKind } from '#domain/eligibility/papers.ts';
import { formatDate } from '#text/format.ts';
import { checkPapers } from '#text/nb/check-papers.ts';
import { unbroken } from '#text/unbroken.ts';
import { heading } from './blocks.ts';
import type { CheckSubject } from './check-subject.ts';
import { type Block, type DocumentModel, plain } from './model.ts';

export function checkFramed(
  kind: PaperKind,
  { today }: CheckSubject,
  blocks: readonly Block[],
): DocumentModel {
  const title = checkPapers.title[kind];
  return {
    title,
    kicker: checkPapers.kicker[kind],
    footer: checkPapers.made(formatDate(today)),
    language: 'nb-NO',
    blocks: [heading(1, title), ...blocks],
  };
}

/** A part with its heading; nothing when it has nothing to say. */
export function part(title: string, blocks: readonly Block[], level: 2 | 3 = 2): readonly Block[] {
  return blocks.length > 0 ? [heading(level, title), ...blocks] : [];
}

export function says(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', content: plain(unbroken(text)) }));
}

/** One sign for each, in the order given, and none twice; nothing for none. */
export function bullets(texts: readonly string[]): readonly Block[] {
  const items = [...new Set(texts)].map((text) => plain(unbroken(text)));
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

export function blanks(labels: readonly string[]): readonly Block[] {
  return labels.length > 0 ? [{ kind: 'blankLines', labels }] : [];
}

/** What the writer typed, a paragraph for each that was set apart by an empty line; unchanged otherwise. */
export function typed(text: string): readonly Block[] {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean);
  return paragraphs.map((paragraph) => ({ kind: 'paragraph', content: plain(paragraph) }));
}
