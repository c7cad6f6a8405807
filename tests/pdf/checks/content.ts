// Matterhorn 01: what is painted is either in the tag tree or an artifact, and each mark is in the tree once.

import type { PDFObject } from 'pdf-lib';
import { type Operator, paints } from '../content-stream.ts';
import { numberAt, type PdfFile, type PdfPage } from '../file.ts';
import { mcidOf } from '../marked-text.ts';
import { readParentTree, readTagTree, walkTags } from '../tag-tree.ts';

export function checkContent(file: PdfFile): readonly string[] {
  const owners = markOwners(file);
  const parentTree = readParentTree(file);
  const seen = new Set<string>();
  const faults = file.pages.flatMap((page, index) => {
    const on = `on page ${index + 1}`;
    const key = numberAt(page.dict, 'StructParents');
    const parents = key === undefined ? undefined : parentTree.get(key);
    return [
      ...checkNesting(page.operators, on),
      ...marks(page).flatMap(({ mcid, tag }) => {
        const id = `${page.ref} ${mcid}`;
        const twice = seen.has(id) ? [`mark ${mcid} is used twice ${on}`] : [];
        seen.add(id);
        const [owner, ...others] = owners.get(id) ?? [];
        if (owner === undefined) return [...twice, `mark ${mcid} ${on} is not in the tag tree`];
        const parent = Array.isArray(parents) ? (parents[mcid] as PDFObject | undefined) : undefined;
        return [
          ...twice,
          ...(others.length > 0 ? [`mark ${mcid} ${on} is in the tag tree more than once`] : []),
          ...(owner.role === tag ? [] : [`mark ${mcid} ${on} is called ${tag} and belongs to ${owner.role}`]),
          ...(parent === owner.ref ? [] : [`the parent tree is wrong for mark ${mcid} ${on}`]),
        ];
      }),
    ];
  });
  const lost = [...owners.keys()].filter((id) => !seen.has(id));
  return [...faults, ...lost.map((id) => `the tag tree names a mark that is not painted: ${id}`)];
}

function checkNesting(operators: readonly Operator[], on: string): readonly string[] {
  const faults: string[] = [];
  const open: ('tagged' | 'artifact' | 'other')[] = [];
  for (const operator of operators) {
    const { name, operands } = operator;
    if (name === 'BDC' || name === 'BMC') {
      const kind = operands[0] === '/Artifact' ? 'artifact' : mcidOf(operator) === null ? 'other' : 'tagged';
      const clash = kind === 'artifact' ? 'tagged' : 'artifact';
      if (kind !== 'other' && open.includes(clash))
        faults.push(`${kind} content inside ${clash} content ${on}`);
      open.push(kind);
    } else if (name === 'EMC') {
      if (open.pop() === undefined) faults.push(`EMC without a beginning ${on}`);
    } else if (paints(operator) && !open.some((kind) => kind !== 'other')) {
      faults.push(`${name} paints outside all marked content ${on}`);
    }
  }
  if (open.length > 0) faults.push(`marked content is not ended ${on}`);
  return faults;
}

function marks({ operators }: PdfPage): readonly { readonly mcid: number; readonly tag: string }[] {
  return operators.flatMap((operator) => {
    const mcid = operator.name === 'BDC' ? mcidOf(operator) : null;
    return mcid === null ? [] : [{ mcid, tag: operator.operands[0]?.slice(1) ?? '' }];
  });
}

/** The elements that own each mark, by page and MCID. */
function markOwners(file: PdfFile) {
  const owners = new Map<string, { readonly role: string; readonly ref: PDFObject }[]>();
  const tree = readTagTree(file);
  if (tree === null) return owners;
  for (const { element } of walkTags(tree)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'mark') continue;
      const id = `${kid.page} ${kid.mcid}`;
      owners.set(id, [...(owners.get(id) ?? []), element]);
    }
  }
  return owners;
}
