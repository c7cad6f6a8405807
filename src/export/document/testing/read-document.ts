// What a paper says, for tests: its tables by their caption, and all of its words.

import type { DocumentModel } from '../model.ts';

/** With ordinary spaces. */
export function saidIn(paper: DocumentModel): string {
  return JSON.stringify(paper).replace(/\s/g, ' ');
}

/** With ordinary spaces; empty when there is no such table. */
export function tableRows({ blocks }: DocumentModel, caption: string): readonly (readonly string[])[] {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  return found?.kind === 'table' ? found.rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' '))) : [];
}
