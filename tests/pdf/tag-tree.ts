// The tag tree as it stands in the file.

import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, numberAt, type PdfFile, refAt } from './file.ts';

export interface TagElement {
  readonly role: string;
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  readonly kids: readonly TagKid[];
}

export type TagKid =
  | { readonly kind: 'element'; readonly element: TagElement }
  | { readonly kind: 'mark'; readonly page: PDFRef | undefined; readonly mcid: number }
  | { readonly kind: 'object'; readonly ref: PDFRef | undefined };

/** null when the file has no tag tree. Throws if an element is its own ancestor. */
export function readTagTree({ catalogue, document }: PdfFile): TagElement | null {
  const root = dictAt(catalogue, 'StructTreeRoot');
  const kids = root?.get(PDFName.of('K'));
  const top = kids instanceof PDFArray ? kids.get(0) : kids;
  return top instanceof PDFRef ? readElement(top, [], (ref) => document.context.lookup(ref, PDFDict)) : null;
}

type Lookup = (ref: PDFRef) => PDFDict;

function readElement(ref: PDFRef, ancestors: readonly PDFRef[], lookup: Lookup): TagElement {
  if (ancestors.includes(ref)) throw new Error(`Element ${ref} contains itself.`);
  const dict = lookup(ref);
  const kids = dict.get(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return {
    role: nameAt(dict, 'S') ?? '',
    dict,
    ref,
    kids: list.map((kid) => readKid(kid, dict, [...ancestors, ref], lookup)),
  };
}

function readKid(kid: PDFObject, parent: PDFDict, ancestors: readonly PDFRef[], lookup: Lookup): TagKid {
  if (kid instanceof PDFNumber) return { kind: 'mark', page: refAt(parent, 'Pg'), mcid: kid.asNumber() };
  if (kid instanceof PDFRef) return { kind: 'element', element: readElement(kid, ancestors, lookup) };
  const dict = kid instanceof PDFDict ? kid : undefined;
  if (nameAt(dict, 'Type') === 'OBJR') return { kind: 'object', ref: refAt(dict, 'Obj') };
  return { kind: 'mark', page: refAt(dict, 'Pg') ?? refAt(parent, 'Pg'), mcid: numberAt(dict, 'MCID') ?? -1 };
}

/** The element and all below it in reading order, each with its parent. */
export function* walkTags(
  element: TagElement,
  parent: TagElement | null = null,
): Generator<{ readonly element: TagElement; readonly parent: TagElement | null }> {
  yield { element, parent };
  for (const kid of element.kids) if (kid.kind === 'element') yield* walkTags(kid.element, element);
}

/** What the parent tree says under each key: an element, or a page's elements by MCID. */
export function readParentTree({ catalogue }: PdfFile): ReadonlyMap<number, PDFRef | readonly PDFObject[]> {
  const nums = arrayAt(dictAt(dictAt(catalogue, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  const entries = nums?.asArray() ?? [];
  const tree = new Map<number, PDFRef | readonly PDFObject[]>();
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const [key, value] = [entries[at], entries[at + 1]];
    if (!(key instanceof PDFNumber)) continue;
    if (value instanceof PDFArray) tree.set(key.asNumber(), value.asArray());
    else if (value instanceof PDFRef) tree.set(key.asNumber(), value);
  }
  return tree;
}
