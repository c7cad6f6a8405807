// What a page's marked contents say, decoded by the fonts' own ToUnicode maps: exact, spaces of every kind included.

import type { PDFDict, PDFRef } from 'pdf-lib';
import { PDFName } from 'pdf-lib';
import type { Operator } from './content-stream.ts';
import { decoded, dictAt, type PdfFile, type PdfPage } from './file.ts';
import { readTagTree, type TagElement } from './tag-tree.ts';

export interface TextNode {
  readonly role: string;
  /** Texts and elements in reading order. */
  readonly kids: readonly (string | TextNode)[];
}

/** The document's tag tree with its text; null when there is none. */
export function readTextTree(file: PdfFile): TextNode | null {
  const tree = readTagTree(file);
  if (tree === null) return null;
  const texts = new Map(file.pages.map((page) => [page.ref, markedText(page)]));
  return toTextNode(tree, (page, mcid) => (page && texts.get(page)?.get(mcid)) ?? '');
}

/** All the text of a node and what is below it. */
export function textOf(node: TextNode): string {
  return node.kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid))).join('');
}

/** What a cell says: each line that was ended by hand is a paragraph of its own in it. */
export function cellText(cell: TextNode): string {
  const paragraphs = nodesOf(cell, 'P').map(textOf);
  return paragraphs.length > 0 ? paragraphs.join('\n') : textOf(cell);
}

/** Every node of a role, in reading order. */
export function nodesOf(node: TextNode, role: string): readonly TextNode[] {
  const below = node.kids.flatMap((kid) => (typeof kid === 'string' ? [] : nodesOf(kid, role)));
  return node.role === role ? [node, ...below] : below;
}

function toTextNode(
  element: TagElement,
  textAt: (page: PDFRef | undefined, mcid: number) => string,
): TextNode {
  const kids = element.kids.flatMap((kid): readonly (string | TextNode)[] => {
    if (kid.kind === 'element') return [toTextNode(kid.element, textAt)];
    return kid.kind === 'mark' ? [textAt(kid.page, kid.mcid)] : [];
  });
  return { role: element.role, kids };
}

/** Text by MCID; that of artifacts under -1. */
function markedText({ dict, operators }: PdfPage): ReadonlyMap<number, string> {
  const fonts = dictAt(dictAt(dict, 'Resources'), 'Font');
  const maps = new Map<string, ReadonlyMap<string, string>>();
  const texts = new Map<number, string>();
  let font = '';
  let mcid = -1;
  for (const operator of operators) {
    const { name, operands } = operator;
    if (name === 'BDC') mcid = mcidOf(operator) ?? -1;
    if (name === 'EMC') mcid = -1;
    if (name === 'Tf') font = operands[0]?.slice(1) ?? '';
    if (name !== 'Tj') continue;
    const map = maps.get(font) ?? toUnicode(dictAt(fonts, font));
    maps.set(font, map);
    const codes = operands[0]?.slice(1, -1).match(/.{4}/g) ?? [];
    texts.set(
      mcid,
      (texts.get(mcid) ?? '') + codes.map((code) => map.get(code.toUpperCase()) ?? '\ufffd').join(''),
    );
  }
  return texts;
}

export function mcidOf({ operands }: Operator): number | null {
  const at = operands.indexOf('/MCID');
  return at < 0 ? null : Number(operands[at + 1]);
}

function toUnicode(font: PDFDict | undefined): ReadonlyMap<string, string> {
  const cmap = decoded(font?.lookup(PDFName.of('ToUnicode')));
  const pairs = [...cmap.matchAll(/<([0-9A-Fa-f]{4})><([0-9A-Fa-f]{4})>/g)].filter(
    ([pair]) => pair !== '<0000><ffff>',
  );
  return new Map(
    pairs.map(([, code = '', unicode = '']) => [
      code.toUpperCase(),
      String.fromCharCode(Number.parseInt(unicode, 16)),
    ]),
  );
}
