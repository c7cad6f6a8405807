// A PDF of the package, read by two tools that did not write it: pdf-lib's objects, and poppler where it is installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkStructure } from '../pdf/check-structure.ts';
import { openFile } from '../pdf/file.ts';
import { cellText, nodesOf, readTextTree, textOf } from '../pdf/marked-text.ts';
import { expect, hasTool } from './test.ts';

export interface Paper {
  readonly pages: number;
  readonly headings: readonly string[];
  /** Some cell of a table holds exactly this answer, after NFC, and both tools find it. */
  expectCell(answer: string): void;
  /** The text stands somewhere; where lines end is the paper's business. */
  expectSaid(text: string): void;
}

export async function readPaper(path: string): Promise<Paper> {
  const bytes = readFileSync(path);
  expect(await checkStructure(bytes), `${path} is tagged as it should be`).toEqual([]);
  if (hasTool('qpdf')) execFileSync('qpdf', ['--check', path]);
  const file = await openFile(bytes);
  const tree = readTextTree(file);
  if (!tree) throw new Error(`${path} has no tag tree`);
  const text = squeezed(textOf(tree));
  const poppler = hasTool('pdfinfo')
    ? squeezed(execFileSync('pdfinfo', ['-struct-text', path]).toString())
    : null;
  const cells = new Set(
    ['TD', 'TH'].flatMap((role) => nodesOf(tree, role)).map((cell) => cellText(cell).trim()),
  );
  const expectSaid = (wanted: string): void => {
    for (const line of wanted.split('\n').map(squeezed)) {
      expect(text.includes(line), `${path} says «${line}»`).toBe(true);
      expect(poppler?.includes(line) ?? true, `${path}, as poppler reads it, says «${line}»`).toBe(true);
    }
  };
  return {
    pages: file.pages.length,
    headings: ['H1', 'H2', 'H3'].flatMap((role) => nodesOf(tree, role)).map((node) => textOf(node).trim()),
    expectSaid,
    expectCell(answer) {
      expect(cells.has(answer.normalize('NFC')), `a cell of ${path} is «${answer}»`).toBe(true);
      expectSaid(answer);
    },
  };
}

/** Poppler prints the tags between the pieces of a text; without white space and quotation marks the pieces meet again. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s"]+/gu, '');
}
