// The only file that knows jsPDF's inner doors. Checked against jsPDF 4.2.1; the pin in package.json is exact for its sake.
// A document is created here, painted on elsewhere, and made into bytes here.

import { jsPDF } from 'jspdf';

/** What we use of jsPDF that its types do not tell of. */
interface InnerDoors {
  readonly __private__: { setPdfVersion(version: string): void; buildDocument(): string };
  readonly internal: {
    readonly events: { subscribe(topic: string, listener: (event: { pageNumber: number }) => void): string };
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, output: boolean): number;
    write(line: string): void;
    getPageInfo(page: number): { objId: number };
    getFont(): { metadata: TrueType };
  };
}

/** Widths are in thousandths of the font size. */
export interface TrueType {
  characterToGlyph(code: number): number;
  widthOfGlyph(glyph: number): number;
}

export const producer = `jsPDF ${jsPDF.version}`;

/** `creationDate` is a PDF date, `fileId` 32 hexadecimal digits. Throws for a date outside the years 1970 to 2037. */
export function createDocument(creationDate: string, fileId: string): jsPDF {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    // Without it the fourteen standard fonts would stand in every file, not embedded.
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  doc.setCreationDate(creationDate).setFileId(fileId);
  inner(doc).__private__.setPdfVersion('1.7');
  return doc;
}

/** Adds a TrueType file, in Base64, to the document. */
export function addFont(doc: jsPDF, name: string, base64: string): TrueType {
  const file = `${name}.ttf`;
  doc.addFileToVFS(file, base64);
  doc.addFont(file, name, 'normal');
  doc.setFont(name, 'normal');
  return inner(doc).internal.getFont().metadata;
}

/** Writes one line of operators on the current page. */
export function writeOperator(doc: jsPDF, operator: string): void {
  inner(doc).internal.write(operator);
}

/** Hands out numbers for objects and writes objects under them, once each. */
export interface ObjectWriter {
  reserve(): number;
  put(id: number, body: string): void;
  /** The number of a page's own object; pages are counted from 0. */
  pageId(page: number): number;
}

/** What we add to the file that jsPDF writes. Called in this order. */
export interface Additions {
  /** Entries for the dictionary of a page, counted from 0. May reserve numbers, but not write objects. */
  page(page: number, objects: ObjectWriter): string;
  /** Every object of ours. */
  objects(objects: ObjectWriter): void;
  /** Entries for the catalogue. */
  catalogue(): string;
}

/** The file as a string of bytes. What an addition throws is thrown here: jsPDF alone would only log it. */
export function buildFile(doc: jsPDF, additions: Additions): string {
  const { __private__, internal } = inner(doc);
  const faults: unknown[] = [];
  const on = (topic: string, listener: (event: { pageNumber: number }) => void) =>
    internal.events.subscribe(topic, (event) => {
      try {
        listener(event);
      } catch (fault) {
        faults.push(fault);
      }
    });
  const objects: ObjectWriter = {
    reserve: () => internal.newObjectDeferred(),
    put(id, body) {
      internal.newObjectDeferredBegin(id, true);
      internal.write(body);
      internal.write('endobj');
    },
    pageId: (page) => internal.getPageInfo(page + 1).objId,
  };
  // Object 3 must be page 1 (jsPDF's catalogue says so): numbers are free only when the first page is being put.
  on('putPage', ({ pageNumber }) => internal.write(additions.page(pageNumber - 1, objects)));
  on('postPutResources', () => additions.objects(objects));
  on('putCatalog', () => internal.write(additions.catalogue()));
  const file = __private__.buildDocument();
  if (faults.length > 0) throw faults[0];
  return file;
}

function inner(doc: jsPDF): InnerDoors {
  return doc as unknown as InnerDoors;
}
