// ISO 19005-3:2012 (PDF/A-3a) above the bytes: colours, metadata, actions, and what a file of ours may hold at all. The lists of
// what may stand in a dictionary are short on purpose: whatever is not on them is found, also what nobody thought of.

import { PDFDict, PDFHexString, PDFName, type PDFObject, PDFRawStream, PDFStream, PDFString } from 'pdf-lib';
import { arrayAt, decoded, dictAt, nameAt, numberAt, type PdfFile, textAt } from '../file.ts';

const catalogueKeys = [
  ...[
    'Type',
    'Pages',
    'OpenAction',
    'PageLayout',
    'StructTreeRoot',
    'MarkInfo',
    'Metadata',
    'Outlines',
    'Lang',
  ],
  ...['ViewerPreferences', 'OutputIntents', 'AF', 'Names'],
];
const pageKeys = ['Type', 'Parent', 'Resources', 'MediaBox', 'StructParents', 'Tabs', 'Annots', 'Contents'];
const resourceKeys = ['Font', 'ProcSet', 'XObject'];
/** Text, lines, boxes and marked content; colours of DeviceRGB and DeviceGray. */
const operatorNames = new Set(
  'BT ET Tf Td TL Tj T* Tr Tc Tw w J j M d RG rg G g m l S re f h n q Q BDC EMC'.split(' '),
);
const longestString = 32_767;

export function checkArchive(file: PdfFile): readonly string[] {
  const { catalogue, document, pages } = file;
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return [
    ...unknown('the catalogue', catalogue, catalogueKeys),
    ...unknown('the names', dictAt(catalogue, 'Names'), ['EmbeddedFiles']),
    ...pages.flatMap(({ dict, operators }, index) => [
      ...unknown('a page', dict, pageKeys),
      ...unknown('the resources', dictAt(dict, 'Resources'), resourceKeys),
      ...(dictAt(dictAt(dict, 'Resources'), 'XObject')?.keys().length ? ['a page has an XObject'] : []),
      ...operators
        .filter(({ name }) => !operatorNames.has(name))
        .map(({ name }) => `operator ${name} on page ${index + 1} is not one of ours`),
      ...(deepest(operators.map(({ name }) => name)) > 28 ? ['q is nested too deep'] : []),
    ]),
    ...checkIntent(catalogue),
    ...checkMetadata(file),
    ...objects.flatMap(checkStream),
    ...(objects.some(hasLongString) ? ['a string is too long'] : []),
  ];
}

function unknown(what: string, dict: PDFDict | undefined, known: readonly string[]): readonly string[] {
  const keys = dict?.keys().map((key) => key.decodeText()) ?? [];
  return keys.filter((key) => !known.includes(key)).map((key) => `${what} has ${key}`);
}

function deepest(names: readonly string[]): number {
  let [open, most] = [0, 0];
  for (const name of names) {
    if (name === 'q') open += 1;
    if (name === 'Q') open -= 1;
    most = Math.max(most, open);
  }
  return most;
}

/** 6.2.3, and 6.2.4.3: colours are those of the profile. */
function checkIntent(catalogue: PDFDict): readonly string[] {
  const intent = arrayAt(catalogue, 'OutputIntents')?.lookup(0);
  if (!(intent instanceof PDFDict) || nameAt(intent, 'S') !== 'GTS_PDFA1')
    return ['there is no output intent'];
  const stream = intent.lookup(PDFName.of('DestOutputProfile'));
  const profile = decoded(stream);
  const isRgb = profile.slice(12, 24) === 'mntrRGB XYZ ' && profile.slice(36, 40) === 'acsp';
  return [
    ...(textAt(intent, 'OutputConditionIdentifier') ? [] : ['the output intent has no name']),
    ...(isRgb && stream instanceof PDFStream && numberAt(stream.dict, 'N') === 3
      ? []
      : ['the output intent has no profile of RGB']),
  ];
}

/** 6.6.2 and 6.6.4; 6.6.3: the same in both places. */
function checkMetadata({ catalogue, document }: PdfFile): readonly string[] {
  const stream = catalogue.lookup(PDFName.of('Metadata'));
  const xmp = Buffer.from(decoded(stream), 'latin1').toString('utf8');
  const about = document.context.lookup(document.context.trailerInfo.Info);
  const told = (key: string) => (about instanceof PDFDict ? textAt(about, key) : undefined);
  const pairs = [
    ['Producer', 'pdf:Producer', told('Producer')],
    ['Creator', 'xmp:CreatorTool', told('Creator')],
    ['CreationDate', 'xmp:CreateDate', told('CreationDate') && isoDate(told('CreationDate') ?? '')],
    ['ModDate', 'xmp:ModifyDate', told('ModDate')],
    ['Author', 'dc:creator', told('Author')],
    ['Subject', 'dc:description', told('Subject')],
    ['Keywords', 'pdf:Keywords', told('Keywords')],
  ] as const;
  const isPlain = stream instanceof PDFRawStream && !stream.dict.has(PDFName.of('Filter'));
  const isNamed = stream instanceof PDFRawStream && nameAt(stream.dict, 'Subtype') === 'XML';
  return [
    ...(isPlain && isNamed ? [] : ['the metadata is no plain stream of XML']),
    ...(valueIn(xmp, 'pdfaid:part') === '3' ? [] : ['XMP has no pdfaid:part']),
    ...(valueIn(xmp, 'pdfaid:conformance') === 'A' ? [] : ['XMP has no pdfaid:conformance']),
    ...(describesUa(xmp) ? [] : ['XMP does not describe pdfuaid']),
    ...(/<\?xpacket[^>]*(?:bytes|encoding)=/.test(xmp) ? ['the XMP packet has bytes or encoding'] : []),
    ...pairs.flatMap(([key, property, value]) =>
      valueIn(xmp, property) === value ? [] : [`XMP differs in ${key}`],
    ),
  ];
}

function valueIn(xmp: string, property: string): string | undefined {
  return new RegExp(`<${property}>([^<]*)</${property}>`).exec(xmp)?.[1];
}

function describesUa(xmp: string): boolean {
  const schema = /<pdfaExtension:schemas>([\s\S]*)<\/pdfaExtension:schemas>/.exec(xmp)?.[1] ?? '';
  return (
    valueIn(schema, 'pdfaSchema:namespaceURI') === 'http://www.aiim.org/pdfua/ns/id/' &&
    valueIn(schema, 'pdfaSchema:prefix') === 'pdfuaid' &&
    valueIn(schema, 'pdfaProperty:name') === 'part' &&
    valueIn(schema, 'pdfaProperty:valueType') === 'Integer' &&
    valueIn(schema, 'pdfaProperty:category') === 'internal'
  );
}

function isoDate(date: string): string {
  return date.replace(
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'$/,
    '$1-$2-$3T$4:$5:$6$7:$8',
  );
}

/** 6.1.7: packed by Flate or not at all, and in this file. */
function checkStream(object: PDFObject): readonly string[] {
  if (!(object instanceof PDFStream)) return [];
  const filter = object.dict.lookup(PDFName.of('Filter'))?.toString() ?? '/FlateDecode';
  return [
    ...(filter === '/FlateDecode' ? [] : [`a stream is packed by ${filter}`]),
    ...(object.dict.has(PDFName.of('F')) ? ['a stream lies outside the file'] : []),
  ];
}

/** 6.1.13. */
function hasLongString(object: PDFObject): boolean {
  if (object instanceof PDFString || object instanceof PDFHexString)
    return object.asBytes().length > longestString;
  if (object instanceof PDFStream) return hasLongString(object.dict);
  return object instanceof PDFDict && object.values().some(hasLongString);
}
