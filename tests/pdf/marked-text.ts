// What a page's marked contents say, decoded by the fonts' own ToUnicode maps: exact, spaces of every kind included.

import type { PDFDict, PDFRef } from 'pdf-lib';
import { PDFName } from 'pdf-lib';
import type { Operator } from './content-stream.ts';
import { decoded, dictAt, type PdfFile, type PdfPage, textAt } from './file.ts';
import { readTagTree, type TagElement } from './tag-tree.ts';

export interface TextNode {
  readonly role: string;
  /** Texts and elements in reading order. */
  readonly kids: readonly (string | TextNode)[];
  /** What is said instead of what is painted; undefined when that is the same. */
  readonly actual: string | undefined;
}

/** The document's tag tree with its text; null when there is none. */
export function readTextTree(file: PdfFile): TextNode | null {
  const tree = readTagTree(file);
  if (tree === null) return null;
  const texts = new Map(file.pages.map((page) => [page.ref, markedText(page)]));
  return toTextNode(tree, (page, mcid) => (page && texts.get(page)?.get(mcid)) ?? '');
}

/** All the text that is painted of a node and what is below it. */
export function textOf(node: TextNode): string {
  return node.kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid))).join('');
}

/** All that a node and what is below it says to a reader that does not see what is painted. */
export function saidBy(node: TextNode): string {
  return node.actual ?? node.kids.map((kid) => (typeof kid === 'string' ? kid : saidBy(kid))).join('');
}

/** What is painted in a cell: each line that was ended by hand is a paragraph of its own in it. */
export function cellText(cell: TextNode): string {
  return inParagraphs(cell, textOf);
}

/** The same, as it is said. */
export function cellSaid(cell: TextNode): string {
  return inParagraphs(cell, saidBy);
}

function inParagraphs(cell: TextNode, told: (node: TextNode) => string): string {
  const paragraphs = nodesOf(cell, 'P').map(told);
  return paragraphs.length > 0 ? paragraphs.join('\n') : told(cell);
}

/** Every node of a role, in reading order. */
export function nodesOf(node: TextNode, role: string): readonly TextNode[] {
  const below = node.kids.flatMap((kid) => (typeof kid === 'string' ? [] : nodesOf(kid, role)));
  return node.role === role ? [node, ...below] : below;
}

function toTextNode(
  element: TagElement,
  painted: (page: PDFRef | undefined, mcid: number) => string,
): TextNode {
  const kids = element.kids.flatMap((kid): readonly (string | TextNode)[] => {
    if (kid.kind === 'element') return [toTextNode(kid.element, painted)];
    return kid.kind === 'mark' ? [painted(kid.page, kid.mcid)] : [];
  });
  const actual = textAt(element.dict, 'ActualText') ?? textAt(element.dict, 'Alt');
  return { role: element.role, kids, actual };
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
