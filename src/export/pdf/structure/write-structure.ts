// Writes the tag tree into the file: one object for each element and each link annotation, and the parent tree, by which
// a reader finds its way from painted content to the element. Source: ISO 32000-1:2008, 14.7 "Logical structure".

import type { ObjectWriter } from '../file/jspdf.ts';
import { asciiString, number, textString } from '../file/strings.ts';
import { type Annotation, type Kid, type Mark, type StructElement, walk } from './element.ts';

interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly element: StructElement;
  readonly id: number;
  /** Its key in the parent tree. The pages' keys come first, then the annotations'. */
  readonly key: number;
}

export class StructureWriter {
  readonly #root: StructElement;
  readonly #pages: number;
  readonly #annotations: PlacedAnnotation[] = [];
  #rootId = 0;

  /** `pages` is how many there are. The tree must be complete. */
  constructor(root: StructElement, pages: number) {
    this.#root = root;
    this.#pages = pages;
  }

  /** Entries for a page's dictionary. Called once for each page, counted from 0, before `write`. */
  pageEntries(page: number, objects: ObjectWriter): string {
    if (page === 0) this.#placeAnnotations(objects);
    const own = this.#annotations.filter(({ annotation }) => annotation.page === page);
    const references = own.map(({ id }) => `${id} 0 R`).join(' ');
    return `/StructParents ${page} /Tabs /S${own.length > 0 ? ` /Annots [${references}]` : ''}`;
  }

  write(objects: ObjectWriter): void {
    this.#rootId = objects.reserve();
    const ids = new Map([...walk(this.#root)].map((element) => [element, objects.reserve()]));
    const parentTree = objects.reserve();
    objects.put(
      this.#rootId,
      `<</Type /StructTreeRoot /K ${ids.get(this.#root)} 0 R /ParentTree ${parentTree} 0 R` +
        ` /ParentTreeNextKey ${this.#pages + this.#annotations.length}>>`,
    );
    this.#writeElement(this.#root, this.#rootId, ids, objects);
    for (const placed of this.#annotations) writeAnnotation(placed, objects);
    objects.put(parentTree, this.#parentTree(ids));
  }

  /** Entries for the catalogue, after `write`. */
  catalogueEntries(): string {
    return `/StructTreeRoot ${this.#rootId} 0 R /MarkInfo <</Marked true>>`;
  }

  #placeAnnotations(objects: ObjectWriter): void {
    for (const element of walk(this.#root)) {
      for (const kid of element.kids) {
        if (kid.kind !== 'annotation') continue;
        const key = this.#pages + this.#annotations.length;
        this.#annotations.push({ annotation: kid.annotation, element, id: objects.reserve(), key });
      }
    }
  }

  #writeElement(
    element: StructElement,
    parent: number,
    ids: ReadonlyMap<StructElement, number>,
    objects: ObjectWriter,
  ): void {
    const id = ids.get(element) ?? 0;
    const kids = element.kids.map((kid) => this.#kid(kid, ids, objects)).join(' ');
    objects.put(
      id,
      `<</Type /StructElem /S /${element.role} /P ${parent} 0 R${attributeEntries(element)} /K [${kids}]>>`,
    );
    for (const kid of element.kids) {
      if (kid.kind === 'element') this.#writeElement(kid.element, id, ids, objects);
    }
  }

  #kid(kid: Kid, ids: ReadonlyMap<StructElement, number>, objects: ObjectWriter): string {
    if (kid.kind === 'element') return `${ids.get(kid.element)} 0 R`;
    if (kid.kind === 'mark') {
      const { page, mcid } = kid.mark;
      return `<</Type /MCR /Pg ${objects.pageId(page)} 0 R /MCID ${mcid}>>`;
    }
    const id = this.#annotations.find(({ annotation }) => annotation === kid.annotation)?.id;
    return `<</Type /OBJR /Pg ${objects.pageId(kid.annotation.page)} 0 R /Obj ${id} 0 R>>`;
  }

  /** For each page the elements of its marks in order, then for each annotation its element. */
  #parentTree(ids: ReadonlyMap<StructElement, number>): string {
    const owners: number[][] = Array.from({ length: this.#pages }, () => []);
    for (const { mark, element } of marksOf(this.#root)) {
      const page = owners[mark.page];
      if (page) page[mark.mcid] = ids.get(element) ?? 0;
    }
    const pages = owners.map((page, key) => `${key} [${page.map((id) => `${id} 0 R`).join(' ')}]`);
    const links = this.#annotations.map(({ element, key }) => `${key} ${ids.get(element)} 0 R`);
    return `<</Nums [${[...pages, ...links].join('\n')}]>>`;
  }
}

function* marksOf(root: StructElement): Generator<{ mark: Mark; element: StructElement }> {
  for (const element of walk(root)) {
    for (const kid of element.kids) if (kid.kind === 'mark') yield { mark: kid.mark, element };
  }
}

function attributeEntries({ attributes, place }: StructElement): string {
  const { scope, numbering, alt, actual } = attributes;
  if (alt !== undefined) {
    const box = (place ?? []).map(number).join(' ');
    return ` /Alt ${textString(alt)} /A <</O /Layout /Placement /Block /BBox [${box}]>>`;
  }
  if (actual !== undefined) return ` /ActualText ${textString(actual)}`;
  if (scope) return ` /A <</O /Table /Scope /${scope}>>`;
  return numbering ? ` /A <</O /List /ListNumbering /${numbering}>>` : '';
}

function writeAnnotation({ annotation, id, key }: PlacedAnnotation, objects: ObjectWriter): void {
  const { page, rectangle, href, contents } = annotation;
  const printed = 4;
  objects.put(
    id,
    `<</Type /Annot /Subtype /Link /Rect [${rectangle.map(number).join(' ')}] /Border [0 0 0] /F ${printed}` +
      ` /P ${objects.pageId(page)} 0 R /StructParent ${key} /Contents ${textString(contents)}` +
      ` /A <</Type /Action /S /URI /URI ${asciiString(href)}>>>>`,
  );
}
