// A file inside the PDF that belongs to the document: the same content for machines. Stored as it is, not packed, so that a
// reader that knows little of PDF finds it. Sources: ISO 32000-1:2008, 7.11.4 "Embedded file streams"; ISO 19005-3:2012, 6.8.

import { sha256 } from './digest.ts';
import type { ObjectWriter } from './jspdf.ts';
import { byteString, streamOf } from './streams.ts';
import { asciiName, asciiString, textString } from './strings.ts';

export interface Associated {
  /** ASCII, with its ending: what the file is called where it is saved. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For people, in the document's language. The digest is added to it. */
  readonly description: string;
  /** `Source`: the document was made from it. `Data`: figures that the document shows. */
  readonly relationship: 'Source' | 'Data';
}

/** With the SHA-256 of its bytes. */
export interface Digested extends Associated {
  readonly sha256: string;
}

export async function digested(associated: Associated): Promise<Digested> {
  return { ...associated, sha256: await sha256(associated.bytes) };
}

/** What stands before the digest in the description, where a reader of ours looks for it. */
export const digestLabel = 'SHA-256: ';

/** Writes the file into the PDF, dated `date` (a PDF date), and returns the entries for the catalogue. */
export function writeAssociated(associated: Digested, date: string, objects: ObjectWriter): string {
  const { name, mediaType, bytes, description, relationship } = associated;
  const stream = objects.reserve();
  const specification = objects.reserve();
  const entries =
    `/Type /EmbeddedFile /Subtype ${asciiName(mediaType)}` +
    ` /Params <</Size ${bytes.length} /ModDate ${asciiString(date)}>>`;
  objects.put(stream, streamOf(entries, byteString(bytes)));
  const told = textString(`${description} ${digestLabel}${associated.sha256}`);
  objects.put(
    specification,
    `<</Type /Filespec /F ${asciiString(name)} /UF ${textString(name)} /Desc ${told}` +
      ` /AFRelationship /${relationship} /EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
  );
  return `/AF [${specification} 0 R] /Names <</EmbeddedFiles <</Names [${asciiString(name)} ${specification} 0 R]>>>>`;
}
