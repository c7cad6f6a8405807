// Matterhorn 02, 09, 14 and 15: standard roles, each in its place; headings in order; header cells with their scope.

import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, type PdfFile, refAt, textAt } from '../file.ts';
import { readTagTree, type TagElement, walkTags } from '../tag-tree.ts';

/** The role, and the roles it may stand in; null for anywhere that holds blocks or text. */
const places: Readonly<Record<string, readonly string[] | null>> = {
  Document: null,
  Sect: null,
  Div: null,
  BlockQuote: null,
  H1: null,
  H2: null,
  H3: null,
  P: null,
  L: null,
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: null,
  Caption: ['Table', 'L', 'Figure'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Link: null,
  Span: null,
  Figure: null,
};

export function checkStructure(file: PdfFile): readonly string[] {
  const tree = readTagTree(file);
  if (tree === null) return ['there is no tag tree'];
  const all = [...walkTags(tree)];
  const refs = all.map(({ element }) => element.ref);
  return [
    ...(dictAt(dictAt(file.catalogue, 'StructTreeRoot'), 'RoleMap') ? ['the tag tree maps roles'] : []),
    ...(tree.role === 'Document' ? [] : [`the tag tree begins with ${tree.role}`]),
    ...refs.filter((ref, index) => refs.indexOf(ref) !== index).map((ref) => `element ${ref} stands twice`),
    ...all.flatMap(({ element, parent }) => [...checkPlace(element, parent), ...checkOwn(element)]),
    ...checkHeadings(all.map(({ element }) => element.role)),
  ];
}

function checkPlace(element: TagElement, parent: TagElement | null): readonly string[] {
  const { role, dict } = element;
  const allowed = places[role];
  if (allowed === undefined) return [`${role} is no standard role`];
  const faults =
    parent && refAt(dict, 'P') !== parent.ref ? [`${role} does not know its parent ${parent.role}`] : [];
  const inPlace = allowed === null || (parent !== null && allowed.includes(parent.role));
  return inPlace ? faults : [...faults, `${role} stands in ${parent?.role ?? 'nothing'}`];
}

function checkOwn({ role, dict, kids }: TagElement): readonly string[] {
  if (role === 'TH' && attribute(dict, 'Scope') === undefined) return ['TH has no Scope'];
  if (role === 'L' && attribute(dict, 'ListNumbering') === undefined) return ['L has no ListNumbering'];
  if (role === 'Link' && !kids.some((kid) => kid.kind === 'object')) return ['Link has no annotation'];
  if (role !== 'Figure') return [];
  return [
    ...(textAt(dict, 'Alt') ? [] : ['Figure has no Alt']),
    ...(hasBox(dict) ? [] : ['Figure has no BBox']),
  ];
}

/** ISO 32000-1:2008, 14.8.5.4.3: four numbers that make a box on the page. */
function hasBox(dict: PDFDict): boolean {
  const box = arrayAt(dictAt(dict, 'A'), 'BBox')?.asArray() ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = box.map((side) => Number(String(side)));
  return box.length === 4 && left < right && bottom < top;
}

function attribute(dict: PDFDict, key: string): string | undefined {
  const list = arrayAt(dict, 'A');
  const all = list instanceof PDFArray ? list.asArray().map((_, i) => list.lookup(i)) : [dictAt(dict, 'A')];
  const found = all.find((entry) => entry instanceof PDFDict && entry.has(PDFName.of(key)));
  return found instanceof PDFDict ? nameAt(found, key) : undefined;
}

function checkHeadings(roles: readonly string[]): readonly string[] {
  const levels = roles.filter((role) => /^H[1-6]$/.test(role)).map((role) => Number(role[1]));
  if (levels[0] !== 1) return ['the first heading is not H1'];
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} follows H${before}`] : [];
  });
}
