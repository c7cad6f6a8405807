// Renders a document as a tagged PDF. The way through this room: blocks become elements of a tag tree and strips
// (blocks/), strips are put on pages (layout/), pages are painted (paint/), tree and metadata are written (structure/, file/).

import type { jsPDF } from 'jspdf';
import type { DocumentModel } from '../document/model.ts';
import { documentStrips } from './blocks/block-strips.ts';
import { type Associated, type Digested, digested, writeAssociated } from './file/associated.ts';
import { contentId } from './file/content-id.ts';
import { buildFile, createDocument, producer } from './file/jspdf.ts';
import {
  creatorTool,
  type Metadata,
  pdfDate,
  titlePlaceholder,
  withTitle,
  xmpPacket,
} from './file/metadata.ts';
import { writeOutputIntent } from './file/output-intent.ts';
import { streamOf } from './file/streams.ts';
import { asciiString } from './file/strings.ts';
import { embedFonts, type Fonts } from './fonts.ts';
import { paginate } from './layout/paginate.ts';
import { paintFooter, paintHeader } from './paint/furniture.ts';
import { PageWriter } from './paint/page-writer.ts';
import { paintPage } from './paint/paint-page.ts';
import { shortTitle } from './printable.ts';
import { StructElement, walk } from './structure/element.ts';
import { type Bookmark, writeOutline } from './structure/outline.ts';
import { StructureWriter } from './structure/write-structure.ts';
import { page } from './typography.ts';
import type { PdfWords } from './words.ts';

export interface PdfOptions {
  /** ISO 8601 with seconds and offset, in the years 1970 to 2037 (jsPDF writes no others). Stands in the file as given. */
  readonly createdAt: string;
  /** 32 hexadecimal digits. Without it, the first 32 of the SHA-256 of the document and the instant. */
  readonly fileId?: string;
  /** A file that goes with the document, inside it. It can be read back with `readAssociated`. */
  readonly associated?: Associated;
}

/**
 * The same document, words and options give the same bytes, in any time zone. Text is printed as `printable` says.
 * Links to other than http, https and mailto are printed as text. Throws for an instant that cannot be written.
 */
export async function renderPdf(
  model: DocumentModel,
  words: PdfWords,
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const metadata: Metadata = {
    title: shortTitle(model.title),
    language: model.language,
    createdAt: options.createdAt,
    producer,
  };
  const creationDate = pdfDate(options.createdAt);
  const associated = options.associated ? await digested(options.associated) : null;
  const fileId = options.fileId ?? (await contentId(model, options.createdAt, associated?.sha256 ?? null));
  const doc = createDocument(creationDate, fileId);
  const painted = paint(doc, embedFonts(doc, fileId), model, words);
  return toBytes(write(doc, painted, metadata, associated));
}

interface Painted {
  readonly root: StructElement;
  readonly pages: number;
  readonly bookmarks: readonly Bookmark[];
}

function paint(doc: jsPDF, fonts: Fonts, model: DocumentModel, words: PdfWords): Painted {
  const root = new StructElement('Document');
  const pages = paginate(documentStrips(model.blocks, root, fonts.measure), page.bottom - page.top);
  const furniture = { kicker: model.kicker, footer: model.footer, words, measure: fonts.measure };
  const writer = new PageWriter(doc, fonts);
  const links = new Map();
  for (const index of pages.keys()) {
    if (index > 0) writer.nextPage();
    paintHeader(writer, furniture);
    paintPage(writer, pages, index, links);
    paintFooter(writer, furniture, index + 1, pages.length);
  }
  writer.endPage();
  return { root, pages: pages.length, bookmarks: bookmarks(root, writer) };
}

function bookmarks(root: StructElement, { positions }: PageWriter): readonly Bookmark[] {
  return [...walk(root)].flatMap((element) => {
    const { title } = element.attributes;
    const position = positions.get(element);
    if (title === undefined || position === undefined) return [];
    const level = Number(element.role.slice(1));
    return [{ level, title, page: position.page, top: page.height - position.top }];
  });
}

function write(
  doc: jsPDF,
  { root, pages, bookmarks }: Painted,
  metadata: Metadata,
  associated: Digested | null,
): string {
  const structure = new StructureWriter(root, pages);
  let metadataId = 0;
  let outlineId: number | null = null;
  let archiveEntries = '';
  doc.setProperties({ title: titlePlaceholder(metadata.title), creator: creatorTool });
  const file = buildFile(doc, {
    page: (index, objects) => structure.pageEntries(index, objects),
    objects(objects) {
      structure.write(objects);
      outlineId = writeOutline(bookmarks, objects);
      metadataId = objects.reserve();
      objects.put(metadataId, xmpStream(metadata));
      archiveEntries = writeOutputIntent(objects);
      if (associated)
        archiveEntries += ` ${writeAssociated(associated, pdfDate(metadata.createdAt), objects)}`;
    },
    catalogue: () =>
      [
        structure.catalogueEntries(),
        `/Metadata ${metadataId} 0 R`,
        outlineId === null ? '' : `/Outlines ${outlineId} 0 R`,
        `/Lang ${asciiString(metadata.language)}`,
        '/ViewerPreferences <</DisplayDocTitle true>>',
        archiveEntries,
      ].join(' '),
  });
  return withTitle(file, metadata.title);
}

/** Not compressed, so that a tool that knows nothing of PDF finds it. */
function xmpStream(metadata: Metadata): string {
  return streamOf('/Type /Metadata /Subtype /XML', xmpPacket(metadata));
}

function toBytes(file: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(file, (byte) => byte.charCodeAt(0));
}
