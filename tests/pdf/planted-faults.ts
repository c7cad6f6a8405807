// Documents broken on purpose: one fault in each, for the checker to name.

import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFStream, PDFString } from 'pdf-lib';
import { arrayAt, decoded, dictAt, type PdfFile } from './file.ts';
import { readTagTree, type TagElement, walkTags } from './tag-tree.ts';

const key = (name: string) => PDFName.of(name);

/** The first element of a role. */
function first(file: PdfFile, role: string): TagElement {
  const tree = readTagTree(file);
  const found = tree && [...walkTags(tree)].find(({ element }) => element.role === role)?.element;
  if (!found) throw new Error(`The sample has no ${role}.`);
  return found;
}

function setRole(file: PdfFile, from: string, to: string): void {
  first(file, from).dict.set(key('S'), key(to));
}

/** Rewrites what is painted on the first page. */
function repaint({ document, pages: [page] }: PdfFile, change: (content: string) => string): void {
  if (!page) throw new Error('The sample has no page.');
  const content = change(decoded(page.dict.lookup(key('Contents'))));
  page.dict.set(key('Contents'), document.context.register(document.context.stream(content)));
}

function firstLink({ pages }: PdfFile): PDFDict {
  const list = pages
    .map(({ dict }) => arrayAt(dict, 'Annots'))
    .find((annotations) => annotations !== undefined);
  const link = list?.lookup(0);
  if (!(link instanceof PDFDict)) throw new Error('The sample has no link.');
  return link;
}

function firstFont({ pages: [page] }: PdfFile): PDFDict {
  const fonts = dictAt(dictAt(page?.dict, 'Resources'), 'Font');
  const font = dictAt(fonts, fonts?.keys()[0]?.decodeText() ?? '');
  if (!font) throw new Error('The sample has no font.');
  return font;
}

function descendant(file: PdfFile): PDFDict {
  const font = arrayAt(firstFont(file), 'DescendantFonts')?.lookup(0);
  if (!(font instanceof PDFDict)) throw new Error('The sample has no descendant font.');
  return font;
}

function parentNums({ catalogue }: PdfFile): PDFArray {
  const nums = arrayAt(dictAt(dictAt(catalogue, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  if (!nums) throw new Error('The sample has no parent tree.');
  return nums;
}

function bookmark({ catalogue }: PdfFile): PDFDict {
  const item = dictAt(dictAt(catalogue, 'Outlines'), 'First');
  if (!item) throw new Error('The sample has no bookmark.');
  return item;
}

function mark(catalogue: PDFDict, name: string): void {
  dictAt(catalogue, 'MarkInfo')?.set(key(name), PDFBool.True);
}

function addTo(
  { document }: PdfFile,
  dict: PDFDict | undefined,
  name: string,
  value: Record<string, number>,
): void {
  dict?.set(key(name), document.context.obj(value));
}

/** Writes the map from codes to characters of the first font anew. */
function mapAgain(file: PdfFile, change: (map: string) => string): void {
  const font = firstFont(file);
  const map = change(decoded(font.lookup(key('ToUnicode'))));
  font.set(key('ToUnicode'), file.document.context.register(file.document.context.stream(map)));
}

/** Writes the metadata anew. */
function say({ catalogue, document }: PdfFile, change: (xmp: string) => string): void {
  const old = decoded(catalogue.lookup(key('Metadata')));
  const stream = document.context.stream(Buffer.from(change(old), 'latin1'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalogue.set(key('Metadata'), document.context.register(stream));
}

function intent({ catalogue }: PdfFile): PDFDict {
  const found = arrayAt(catalogue, 'OutputIntents')?.lookup(0);
  if (!(found instanceof PDFDict)) throw new Error('The sample has no output intent.');
  return found;
}

function profile(file: PdfFile): PDFStream {
  return streamAt(intent(file), 'DestOutputProfile');
}

function inside({ catalogue }: PdfFile): PDFDict {
  const found = arrayAt(catalogue, 'AF')?.lookup(0);
  if (!(found instanceof PDFDict)) throw new Error('The sample has no file inside.');
  return found;
}

function content(file: PdfFile): PDFStream {
  return streamAt(dictAt(inside(file), 'EF'), 'F');
}

function streamAt(dict: PDFDict | undefined, name: string): PDFStream {
  const found = dict?.lookup(key(name));
  if (!(found instanceof PDFStream)) throw new Error(`The sample has no ${name}.`);
  return found;
}

/** What is planted in the sample, under words of the fault that must be found. */
export const planted: readonly (readonly [fault: string, plant: (file: PdfFile) => void])[] = [
  ['S paints outside all marked content', (file) => repaint(file, (content) => `${content}\n0 0 m 9 9 l S`)],
  ['EMC without a beginning', (file) => repaint(file, (content) => `${content}\nEMC`)],
  ['marked content is not ended', (file) => repaint(file, (content) => content.replace(/EMC\s*$/, ''))],
  [
    'artifact content inside tagged',
    (file) => repaint(file, (content) => content.replace(/(MCID 0>> BDC)/, '$1 /Artifact BMC EMC')),
  ],
  [
    'tagged content inside artifact',
    (file) =>
      repaint(file, (content) => content.replace(/(\/H1)/, '/Artifact BMC $1').replace(/EMC/, 'EMC EMC')),
  ],
  ['mark 0 is used twice', (file) => repaint(file, (content) => content.replace('MCID 1>>', 'MCID 0>>'))],
  [
    'mark 999 on page 1 is not in the tag tree',
    (file) => repaint(file, (content) => `${content} /P <</MCID 999>> BDC EMC`),
  ],
  [
    'names a mark that is not painted',
    (file) => repaint(file, (content) => content.replace('/H1 <</MCID 0>> BDC', '/Artifact BMC')),
  ],
  ['is called P and belongs to H1', (file) => repaint(file, (content) => content.replace('/H1 <<', '/P <<'))],
  [
    'a glyph is missing',
    (file) => repaint(file, (content) => content.replace(/<[0-9a-f]+> Tj/, '<0000> Tj')),
  ],
  [
    'mark 0 on page 1 is in the tag tree more than once',
    (file) => {
      const kids = arrayAt(first(file, 'H1').dict, 'K');
      kids?.push(kids.get(0));
    },
  ],
  [
    'the parent tree is wrong for mark',
    (file) => {
      const page = parentNums(file).lookup(1);
      if (page instanceof PDFArray) page.set(0, page.get(1));
    },
  ],
  ['there is no tag tree', ({ catalogue }) => catalogue.delete(key('StructTreeRoot'))],
  ['the tag tree begins with Sect', (file) => setRole(file, 'Document', 'Sect')],
  ['Avsnitt is no standard role', (file) => setRole(file, 'P', 'Avsnitt')],
  ['LI stands in P', (file) => setRole(file, 'L', 'P')],
  ['TR stands in P', (file) => setRole(file, 'Table', 'P')],
  ['TD stands in Sect', (file) => setRole(file, 'TR', 'Sect')],
  [
    'stands twice',
    (file) => {
      const kids = arrayAt(readTagTree(file)?.dict, 'K');
      kids?.push(kids.get(0));
    },
  ],
  ['does not know its parent', (file) => first(file, 'TR').dict.set(key('P'), first(file, 'H1').ref)],
  ['TH has no Scope', (file) => first(file, 'TH').dict.delete(key('A'))],
  ['L has no ListNumbering', (file) => first(file, 'L').dict.delete(key('A'))],
  ['Figure has no Alt', (file) => setRole(file, 'P', 'Figure')],
  ['Note is no standard role', (file) => setRole(file, 'P', 'Note')],
  ['the first heading is not H1', (file) => setRole(file, 'H1', 'H2')],
  ['H3 follows H1', (file) => setRole(file, 'H2', 'H3')],
  ['Link has no annotation', (file) => setRole(file, 'P', 'Link')],
  ['an annotation is in no Link', (file) => setRole(file, 'Link', 'Span')],
  [
    'the parent tree is wrong for an annotation',
    (file) => firstLink(file).set(key('StructParent'), PDFNumber.of(0)),
  ],
  ['a link has no Contents', (file) => firstLink(file).delete(key('Contents'))],
  ['an annotation is no link', (file) => firstLink(file).set(key('Subtype'), key('Text'))],
  [
    'something other than open an address',
    (file) => dictAt(firstLink(file), 'A')?.set(key('S'), key('GoTo')),
  ],
  [
    'a scheme we do not use',
    (file) => dictAt(firstLink(file), 'A')?.set(key('URI'), PDFString.of('file:///x')),
  ],
  ['Tabs is not S', ({ pages }) => pages[0]?.dict.delete(key('Tabs'))],
  ['is not embedded', (file) => dictAt(descendant(file), 'FontDescriptor')?.delete(key('FontFile2'))],
  ['has no ToUnicode', (file) => firstFont(file).delete(key('ToUnicode'))],
  ['has no CIDToGIDMap', (file) => descendant(file).delete(key('CIDToGIDMap'))],
  ['is not of Type0', (file) => firstFont(file).set(key('Subtype'), key('Type1'))],
  ['not said to be tagged', ({ catalogue }) => catalogue.delete(key('MarkInfo'))],
  ['DisplayDocTitle is not true', ({ catalogue }) => catalogue.delete(key('ViewerPreferences'))],
  ['Lang is', ({ catalogue }) => catalogue.delete(key('Lang'))],
  ['there is no title', ({ document }) => document.setTitle('')],
  ['XMP does not have the same title', ({ document }) => document.setTitle('Noe annet')],
  ['XMP has no pdfuaid', ({ catalogue }) => catalogue.delete(key('Metadata'))],
  ['there are no bookmarks', ({ catalogue }) => catalogue.delete(key('Outlines'))],
  ['a bookmark has no title', (file) => bookmark(file).delete(key('Title'))],
  ['bookmarks are out of order', (file) => bookmark(file).delete(key('Parent'))],
  ['the last bookmark is not the last', (file) => bookmark(file).delete(key('Last'))],
  ['bookmarks are miscounted', (file) => bookmark(file).set(key('Count'), PDFNumber.of(1))],
  ['the file has JavaScript', ({ document }) => document.addJavaScript('x', 'app.alert(1)')],
  ['the file has AcroForm', ({ document }) => document.getForm()],
  ['the tags are said to be in doubt', ({ catalogue }) => mark(catalogue, 'Suspects')],
  [
    'the tag tree maps roles',
    ({ catalogue, document }) =>
      dictAt(catalogue, 'StructTreeRoot')?.set(
        key('RoleMap'),
        document.context.obj({ Avsnitt: 'P', P: 'Avsnitt' }),
      ),
  ],
  ['Figure has no BBox', (file) => first(file, 'Figure').dict.delete(key('A'))],
  ['H is no standard role', (file) => setRole(file, 'H2', 'H')],
  ['Formula is no standard role', (file) => setRole(file, 'P', 'Formula')],
  ['TOCI is no standard role', (file) => setRole(file, 'LI', 'TOCI')],
  ['Ruby is no standard role', (file) => setRole(file, 'P', 'Ruby')],
  ['Warichu is no standard role', (file) => setRole(file, 'P', 'Warichu')],
  ['Form is no standard role', (file) => setRole(file, 'P', 'Form')],
  ['a link is not printed', (file) => firstLink(file).set(key('F'), PDFNumber.of(0))],
  ['an appearance or actions of its own', (file) => firstLink(file).set(key('AA'), PDFNumber.of(0))],
  ['is not of CIDFontType2', (file) => descendant(file).set(key('Subtype'), key('CIDFontType0'))],
  ['is not coded by Identity-H', (file) => firstFont(file).set(key('Encoding'), key('UniGB-UCS2-H'))],
  ['has a CIDSet', (file) => dictAt(descendant(file), 'FontDescriptor')?.set(key('CIDSet'), PDFNumber.of(0))],
  ["has no subset's tag", (file) => firstFont(file).set(key('BaseFont'), key('KonsesjonSans'))],
  ['is not in font', (file) => repaint(file, (content) => content.replace(/<[0-9a-f]+> Tj/, '<fff0> Tj'))],
  ['is not as wide as font', (file) => descendant(file).set(key('W'), file.document.context.obj([1, [999]]))],
  [
    'has no character',
    (file) => mapAgain(file, (map) => map.replaceAll(/^<[0-9a-f]{4}><[0-9a-f]{4}>\n/gm, '')),
  ],
  [
    'is said to be no character',
    (file) => mapAgain(file, (map) => map.replaceAll(/><[0-9a-f]{4}>/g, '><0000>')),
  ],
  [
    'is said to be of private use',
    (file) => mapAgain(file, (map) => map.replaceAll(/><[0-9a-f]{4}>/g, '><e001>')),
  ],
  ['operator Do on page 1 is not one of ours', (file) => repaint(file, (content) => `${content} /X Do`)],
  [
    'q is nested too deep',
    (file) => repaint(file, (content) => `${'q '.repeat(29)} ${content} ${'Q '.repeat(29)}`),
  ],
  [
    'a page has an XObject',
    (file) => addTo(file, dictAt(file.pages[0]?.dict, 'Resources'), 'XObject', { X: 1 }),
  ],
  [
    'the resources has ExtGState',
    (file) => addTo(file, dictAt(file.pages[0]?.dict, 'Resources'), 'ExtGState', {}),
  ],
  ['a page has AA', (file) => addTo(file, file.pages[0]?.dict, 'AA', {})],
  ['a page has Group', (file) => addTo(file, file.pages[0]?.dict, 'Group', {})],
  ['the catalogue has OCProperties', (file) => addTo(file, file.catalogue, 'OCProperties', {})],
  ['the catalogue has Requirements', (file) => addTo(file, file.catalogue, 'Requirements', {})],
  ['the catalogue has Perms', (file) => addTo(file, file.catalogue, 'Perms', {})],
  ['the catalogue has AcroForm', (file) => addTo(file, file.catalogue, 'AcroForm', {})],
  [
    'the names has AlternatePresentations',
    (file) => addTo(file, dictAt(file.catalogue, 'Names'), 'AlternatePresentations', {}),
  ],
  ['there is no output intent', ({ catalogue }) => catalogue.delete(key('OutputIntents'))],
  ['the output intent has no name', (file) => intent(file).delete(key('OutputConditionIdentifier'))],
  ['the output intent has no profile of RGB', (file) => intent(file).delete(key('DestOutputProfile'))],
  ['the metadata is no plain stream of XML', ({ catalogue }) => catalogue.delete(key('Metadata'))],
  ['XMP has no pdfaid:part', (file) => say(file, (xmp) => xmp.replace('<pdfaid:part>3', '<pdfaid:part>2'))],
  [
    'XMP has no pdfaid:conformance',
    (file) => say(file, (xmp) => xmp.replace('conformance>A', 'conformance>B')),
  ],
  [
    'XMP does not describe pdfuaid',
    (file) => say(file, (xmp) => xmp.replace('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>ua')),
  ],
  [
    'the XMP packet has bytes or encoding',
    (file) => say(file, (xmp) => xmp.replace('<?xpacket begin', '<?xpacket bytes="9" begin')),
  ],
  ['XMP differs in Producer', ({ document }) => document.setProducer('Noe annet')],
  ['XMP differs in Creator', ({ document }) => document.setCreator('Noe annet')],
  ['XMP differs in CreationDate', ({ document }) => document.setCreationDate(new Date(0))],
  ['XMP differs in ModDate', ({ document }) => document.setModificationDate(new Date(0))],
  ['XMP differs in Author', ({ document }) => document.setAuthor('Noen')],
  ['a stream is packed by /LZWDecode', (file) => profile(file).dict.set(key('Filter'), key('LZWDecode'))],
  ['a stream lies outside the file', (file) => profile(file).dict.set(key('F'), PDFString.of('x.icc'))],
  ['a string is too long', ({ document }) => document.setSubject('x'.repeat(20_000))],
  ['a file inside lacks F or UF', (file) => inside(file).delete(key('UF'))],
  ['a file inside does not say how it belongs', (file) => inside(file).delete(key('AFRelationship'))],
  ['a file inside does not belong to the document', ({ catalogue }) => catalogue.delete(key('AF'))],
  ['a file inside has no name in the document', ({ catalogue }) => catalogue.delete(key('Names'))],
  ['a file inside is not described', (file) => inside(file).delete(key('Desc'))],
  ['a file inside has no content', (file) => dictAt(inside(file), 'EF')?.delete(key('F'))],
  ['a file inside has no media type', (file) => content(file).dict.delete(key('Subtype'))],
  ['a file inside has no date', (file) => dictAt(content(file).dict, 'Params')?.delete(key('ModDate'))],
  [
    'a file inside has another size',
    (file) => dictAt(content(file).dict, 'Params')?.set(key('Size'), PDFNumber.of(1)),
  ],
];

/** The same for the bytes of the file: `from` stands in it once, `to` comes in its place. */
export const plantedBytes: readonly (readonly [fault: string, from: string, to: string])[] = [
  ['does not begin with %PDF-1.7', '%PDF-1.7', '%PDF-1.9'],
  ['has not four bytes above 127', '\xba\xdf\xac\xe0', 'abcd'],
  ['something follows the end of the file', '%%EOF', '%%EOF\nmer'],
  ['the trailer has no ID', '/ID [', '/IE ['],
  ['the file is encrypted', '/ID [', '/Encrypt 9 0 R /ID ['],
  ['the cross-reference table is not as it must be written', '0000000000 65535 f ', '0000000000 65535 f'],
  ['object 5 does not stand where the table says', '\n5 0 obj', ' 5 0 obj'],
  ['is not as long as it says', '?>\nendstream', '?> endstream'],
  ['has a string that is not pairs', '/Desc <FEFF', '/Desc <FEF '],
];
