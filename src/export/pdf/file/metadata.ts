// What the file says of itself: title, dates, identity and language; in the catalogue, in the information dictionary
// and in XMP, with the same words. Sources: ISO 32000-1:2008, 14.3; ISO 14289-1:2014 (PDF/UA-1), clause 5 and 7.1;
// ISO 19005-3:2012 (PDF/A-3), 6.6.

import { byteString } from './streams.ts';
import { textString } from './strings.ts';

export interface Metadata {
  readonly title: string;
  readonly language: string;
  /** ISO 8601 with seconds and offset. */
  readonly createdAt: string;
  readonly producer: string;
}

const archive = 'http://www.aiim.org/pdfa/ns/';

/** The program that asked for the file. */
export const creatorTool = 'bpa-konsesjon';

const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))$/;

/**
 * An ISO instant as a PDF date with the same wall clock and offset, to the second. A string, since jsPDF would turn a
 * `Date` into the time of whatever zone the browser is in. Throws for anything but a full instant with an offset.
 */
export function pdfDate(createdAt: string): string {
  const parts = instant.exec(createdAt);
  if (!parts) throw new RangeError(`Not an ISO instant with seconds and offset: ${createdAt}`);
  const [, year, month, day, hour, minute, second, offsetHour = '+00', offsetMinute = '00'] = parts;
  return `D:${year}${month}${day}${hour}${minute}${second}${offsetHour}'${offsetMinute}'`;
}

/**
 * An XMP packet as a string of bytes (UTF-8). It marks the file as made to PDF/UA-1 and PDF/A-3a; nobody has certified it.
 * PDF/A knows every property here but the mark of PDF/UA, so that one is described.
 */
export function xmpPacket({ title, language, createdAt, producer }: Metadata): string {
  const date = createdAt.replace(/\.\d+/, '').replace(/Z$/, '+00:00');
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="${archive}id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreatorTool>${creatorTool}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${extensionSchema()}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return byteString(new TextEncoder().encode(xml));
}

const inSchema = {
  schema: 'PDF/UA identification',
  namespaceURI: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
};
const inProperty = {
  name: 'part',
  valueType: 'Integer',
  category: 'internal',
  description: 'ISO 14289 part',
};

/** ISO 19005-3:2012, 6.6.2.3.3. */
function extensionSchema(): string {
  const property = listItem('Seq', elements('pdfaProperty', inProperty));
  const schema = `${elements('pdfaSchema', inSchema)}<pdfaSchema:property>${property}</pdfaSchema:property>`;
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="${archive}extension/"
 xmlns:pdfaSchema="${archive}schema#" xmlns:pdfaProperty="${archive}property#">
<pdfaExtension:schemas>${listItem('Bag', schema)}</pdfaExtension:schemas>
</rdf:Description>`;
}

function listItem(list: 'Bag' | 'Seq', content: string): string {
  return `<rdf:${list}><rdf:li rdf:parseType="Resource">\n${content}</rdf:li></rdf:${list}>`;
}

function elements(prefix: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>\n`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * jsPDF writes the title as UTF-16 between parentheses, where a reader takes the byte 0D (as in č, U+010D) for a line
 * feed. So jsPDF is given as many letters as the title has in hexadecimal, and `withTitle` puts it in their place: the
 * file keeps its length, and every offset in it stays right.
 */
export function titlePlaceholder(title: string): string {
  return 'T'.repeat(textString(title).length - 2);
}

/** The file, a string of bytes, with the title instead of its placeholder. */
export function withTitle(file: string, title: string): string {
  const placeholder = `/Title (${titlePlaceholder(title)})`;
  // The information dictionary is the last but one object, so nothing of the document's own can stand after it.
  const at = file.lastIndexOf(placeholder);
  if (at < 0) throw new Error('jsPDF wrote no title.');
  return `${file.slice(0, at)}/Title ${textString(title)}${file.slice(at + placeholder.length)}`;
}
