// What a paper of the check says, as its tests look for it.
import type { PaperKind } from '#domain/eligibility/papers.ts';
import { checkPaper } from '../check-paper.ts';
import type { CheckSubject } from '../check-subject.ts';
import type { Block, DocumentModel } from '../model.ts';

/** Every piece of text in a block, in order; spaces of any kind are spaces. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replaceAll('\u00a0', ' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    /^(kind|align|level)$/.test(key) ? [] : textsOf(part),
  );
}
export const said = (paper: DocumentModel): string => textsOf(paper.blocks).join('\n');
export const headings = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
export const under = ({ blocks }: DocumentModel, heading: string): readonly Block[] => {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level < 3);
  return to < 0 ? rest : rest.slice(0, to);
};
export const blanksOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'blankLines' ? block.labels : []));
export const paperOf = (kind: PaperKind, subject: CheckSubject): DocumentModel => checkPaper(kind, subject);
