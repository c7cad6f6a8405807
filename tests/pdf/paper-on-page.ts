// A paper as the page shows it and as its PDF says it: the same words in the same order.

import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { DocumentModel } from '#export/document/model.ts';
import { DocumentView } from '#export/html/document-view.tsx';
import { openFile } from './file.ts';
import { readTextTree, type TextNode } from './marked-text.ts';
import type { ReadPdf } from './read-with-pdfjs.ts';

/** Lines break as the paper does, and as the page does: the letters are what is compared. */
export const letters = (text: string): string => text.replace(/\s/g, '');

/** In reading order, as the tag tree has it; signs of lists are not the document's. */
export async function tagged(bytes: Uint8Array): Promise<string> {
  const tree = readTextTree(await openFile(bytes));
  if (tree === null) throw new Error('There is no tag tree.');
  return letters(wordsOf(tree));
}

function wordsOf({ role, kids, actual }: TextNode): string {
  if (role === 'Lbl') return '';
  if (actual !== undefined) return actual;
  return kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
}

/** What pdf.js finds in the tag tree: page by page, so that a cell over two pages comes in two pieces. */
export function found({ pages }: ReadPdf): string {
  const tags = pages.flatMap((page) => page.tags).filter(({ role }) => role !== 'Lbl');
  return tags.map(({ text }) => text).join('');
}

/** What stands between the edges of the paper on the page. */
export function shown(paper: DocumentModel): string {
  const html = renderToString(h(DocumentView, { model: paper, below: 1 }));
  const [text] = withClass(parseFragment(html), 'paper-text');
  return text ? letters(textIn(text)) : '';
}

function withClass(node: Tree.Node, name: string): Tree.Element[] {
  if ('attrs' in node && node.attrs.some((each) => each.name === 'class' && each.value === name))
    return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => withClass(child, name)) : [];
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
