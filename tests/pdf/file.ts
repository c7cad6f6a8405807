// Opens a PDF with pdf-lib and finds what the checks look at: its objects, pages, tag tree and what is painted.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { type Operator, readOperators } from './content-stream.ts';

export interface PdfPage {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  readonly operators: readonly Operator[];
}

export interface PdfFile {
  readonly document: PDFDocument;
  readonly catalogue: PDFDict;
  readonly pages: readonly PdfPage[];
}

export async function openFile(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map(({ node, ref }) => ({
    dict: node,
    ref,
    operators: readOperators(decoded(node.lookup(PDFName.of('Contents')))),
  }));
  return { document, catalogue: document.catalog, pages };
}

/** The bytes of a stream, or of several after each other, as a string. */
export function decoded(object: PDFObject | undefined): string {
  if (object instanceof PDFArray)
    return object
      .asArray()
      .map((_, i) => decoded(object.lookup(i)))
      .join('\n');
  if (!(object instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

export function arrayAt(dict: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFArray ? value : undefined;
}

/** A name without its slash. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** A text string, decoded. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value && 'decodeText' in value && typeof value.decodeText === 'function'
    ? String(value.decodeText())
    : undefined;
}

export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}
