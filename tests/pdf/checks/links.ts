// Matterhorn 28: every annotation is a link that is described, in the tag tree, and leads where a link of ours may lead.

import { PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, numberAt, type PdfFile, textAt } from '../file.ts';
import { readParentTree, readTagTree, walkTags } from '../tag-tree.ts';

export function checkLinks(file: PdfFile): readonly string[] {
  const parents = readParentTree(file);
  const owners = new Map<PDFObject, { readonly role: string; readonly ref: PDFRef }>();
  const tree = readTagTree(file);
  for (const { element } of tree ? walkTags(tree) : []) {
    for (const kid of element.kids) if (kid.kind === 'object' && kid.ref) owners.set(kid.ref, element);
  }
  return file.pages.flatMap(({ dict }, index) => {
    const on = `on page ${index + 1}`;
    const list = arrayAt(dict, 'Annots');
    const order = nameAt(dict, 'Tabs') === 'S' ? [] : [`Tabs is not S ${on}`];
    const faults = (list?.asArray() ?? []).flatMap((ref, at) => {
      const annotation = list?.lookup(at);
      if (!(annotation instanceof PDFDict)) return [`an annotation is no dictionary ${on}`];
      const owner = owners.get(ref);
      const parent = parents.get(numberAt(annotation, 'StructParent') ?? -1);
      return [
        ...checkAnnotation(annotation),
        ...(owner?.role === 'Link' ? [] : ['an annotation is in no Link element']),
        ...(parent instanceof PDFRef && parent === owner?.ref
          ? []
          : ['the parent tree is wrong for an annotation']),
      ].map((fault) => `${fault} ${on}`);
    });
    return [...order, ...faults];
  });
}

function checkAnnotation(annotation: PDFDict): readonly string[] {
  const action = dictAt(annotation, 'A');
  return [
    ...(nameAt(annotation, 'Subtype') === 'Link' ? [] : ['an annotation is no link']),
    ...(numberAt(annotation, 'F') === 4 ? [] : ['a link is not printed']),
    ...(annotation.has(PDFName.of('AA')) || annotation.has(PDFName.of('AP'))
      ? ['a link has an appearance or actions of its own']
      : []),
    ...(textAt(annotation, 'Contents') ? [] : ['a link has no Contents']),
    ...(nameAt(action, 'S') === 'URI' ? [] : ['a link does something other than open an address']),
    ...(/^(https?:|mailto:)/.test(textAt(action, 'URI') ?? '')
      ? []
      : ['a link leads to a scheme we do not use']),
  ];
}
