// The tag tree: what each part of the document is, in reading order, apart from how and where it is drawn.
// Source of the roles: ISO 32000-1:2008, 14.8.4 "Standard structure types". No role of our own is used.

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

export interface Attributes {
  /** Whose header a header cell is. */
  readonly scope?: 'Row' | 'Column';
  /** How a list's labels are made. */
  readonly numbering?: 'Decimal' | 'Disc';
  /** The words of a heading, for the bookmarks. */
  readonly title?: string;
  /** What a drawing shows, in words. */
  readonly alt?: string;
  /** What the content says, where what is painted says it in another way. */
  readonly actual?: string;
}

/** A stretch of painted content on a page; `page` is counted from 0, `mcid` within the page. */
export interface Mark {
  readonly page: number;
  readonly mcid: number;
}

/** `[left, bottom, right, top]` in points from the lower left corner of a page. */
export type Rectangle = readonly [number, number, number, number];

/** The place on a page that leads to `href`. */
export interface Annotation {
  readonly page: number;
  readonly rectangle: Rectangle;
  readonly href: string;
  /** What the link says, for those who do not see it. */
  readonly contents: string;
}

export type Kid =
  | { readonly kind: 'element'; readonly element: StructElement }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'annotation'; readonly annotation: Annotation };

export class StructElement {
  readonly role: Role;
  readonly attributes: Attributes;
  readonly #kids: Kid[] = [];
  #place: Rectangle | null = null;

  constructor(role: Role, attributes: Attributes = {}) {
    this.role = role;
    this.attributes = attributes;
  }

  /** In reading order. */
  get kids(): readonly Kid[] {
    return this.#kids;
  }

  /** Adds a new element as the last kid, and returns it. */
  add(role: Role, attributes?: Attributes): StructElement {
    const element = new StructElement(role, attributes);
    this.#kids.push({ kind: 'element', element });
    return element;
  }

  /** Where a drawing stands on its page; null for what is no drawing. */
  get place(): Rectangle | null {
    return this.#place;
  }

  standsAt(place: Rectangle): void {
    this.#place = place;
  }

  addMark(mark: Mark): void {
    this.#kids.push({ kind: 'mark', mark });
  }

  addAnnotation(annotation: Annotation): void {
    this.#kids.push({ kind: 'annotation', annotation });
  }
}

/** The element and all below it, in reading order. */
export function* walk(element: StructElement): Generator<StructElement> {
  yield element;
  for (const kid of element.kids) if (kid.kind === 'element') yield* walk(kid.element);
}
