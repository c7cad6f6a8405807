// Small makers of blocks, shared by the documents.
import type { Block, Fact } from './model.ts';

/** A heading that stands on one page with all it is of, as far as a page has room. */
export const together = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  together: true,
});

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });

/** Pairs of label and answer; an empty answer is said to be empty rather than left out. */
export function facts(caption: string, rows: readonly (readonly [string, string])[], empty: string): Block {
  const filled = rows.map(([label, value]): Fact => ({ label, value: value.trim() === '' ? empty : value }));
  return { kind: 'facts', caption, rows: filled };
}
