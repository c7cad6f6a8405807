// Every condition of the home checker, seen red: one fault is planted in a good file, and the checker must name it.

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { renderPdf } from '#export/pdf/render.ts';
import { checkStructure } from './check-structure.ts';
import { arrayAt, decoded, dictAt, nameAt, openFile, type PdfFile } from './file.ts';
import { sampleDocument, sampleOptions, sampleWords } from './sample-document.ts';
import { readTagTree, type TagElement, walkTags } from './tag-tree.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await renderPdf(sampleDocument, sampleWords, sampleOptions);
});

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

const faults: readonly (readonly [fault: RegExp, plant: (file: PdfFile) => void])[] = [
  [/S paints outside all marked content/, (file) => repaint(file, (content) => `${content}\n0 0 m 9 9 l S`)],
  [/EMC without a beginning/, (file) => repaint(file, (content) => `${content}\nEMC`)],
  [/marked content is not ended/, (file) => repaint(file, (content) => content.replace(/EMC\s*$/, ''))],
  [
    /artifact content inside tagged/,
    (file) => repaint(file, (content) => content.replace(/(MCID 0>> BDC)/, '$1 /Artifact BMC EMC')),
  ],
  [
    /tagged content inside artifact/,
    (file) =>
      repaint(file, (content) => content.replace(/(\/H1)/, '/Artifact BMC $1').replace(/EMC/, 'EMC EMC')),
  ],
  [/mark 0 is used twice/, (file) => repaint(file, (content) => content.replace('MCID 1>>', 'MCID 0>>'))],
  [
    /mark 999 on page 1 is not in the tag tree/,
    (file) => repaint(file, (content) => `${content} /P <</MCID 999>> BDC EMC`),
  ],
  [
    /names a mark that is not painted/,
    (file) => repaint(file, (content) => content.replace('/H1 <</MCID 0>> BDC', '/Artifact BMC')),
  ],
  [/is called P and belongs to H1/, (file) => repaint(file, (content) => content.replace('/H1 <<', '/P <<'))],
  [
    /a glyph is missing/,
    (file) => repaint(file, (content) => content.replace(/<[0-9a-f]+> Tj/, '<0000> Tj')),
  ],
  [
    /mark 0 on page 1 is in the tag tree more than once/,
    (file) => {
      const kids = arrayAt(first(file, 'H1').dict, 'K');
      kids?.push(kids.get(0));
    },
  ],
  [
    /the parent tree is wrong for mark/,
    (file) => {
      const page = parentNums(file).lookup(1);
      if (page instanceof PDFArray) page.set(0, page.get(1));
    },
  ],
  [/there is no tag tree/, ({ catalogue }) => catalogue.delete(key('StructTreeRoot'))],
  [/the tag tree begins with Sect/, (file) => setRole(file, 'Document', 'Sect')],
  [/Avsnitt is no standard role/, (file) => setRole(file, 'P', 'Avsnitt')],
  [/LI stands in P/, (file) => setRole(file, 'L', 'P')],
  [/TR stands in P/, (file) => setRole(file, 'Table', 'P')],
  [/TD stands in Sect/, (file) => setRole(file, 'TR', 'Sect')],
  [
    /stands twice/,
    (file) => {
      const kids = arrayAt(readTagTree(file)?.dict, 'K');
      kids?.push(kids.get(0));
    },
  ],
  [/does not know its parent/, (file) => first(file, 'TR').dict.set(key('P'), first(file, 'H1').ref)],
  [/TH has no Scope/, (file) => first(file, 'TH').dict.delete(key('A'))],
  [/L has no ListNumbering/, (file) => first(file, 'L').dict.delete(key('A'))],
  [/Figure has no Alt/, (file) => setRole(file, 'P', 'Figure')],
  [/Note has no ID/, (file) => setRole(file, 'P', 'Note')],
  [/the first heading is not H1/, (file) => setRole(file, 'H1', 'H2')],
  [/H3 follows H1/, (file) => setRole(file, 'H2', 'H3')],
  [/Link has no annotation/, (file) => setRole(file, 'P', 'Link')],
  [/an annotation is in no Link/, (file) => setRole(file, 'Link', 'Span')],
  [
    /the parent tree is wrong for an annotation/,
    (file) => firstLink(file).set(key('StructParent'), PDFNumber.of(0)),
  ],
  [/a link has no Contents/, (file) => firstLink(file).delete(key('Contents'))],
  [/an annotation is no link/, (file) => firstLink(file).set(key('Subtype'), key('Text'))],
  [
    /something other than open an address/,
    (file) => dictAt(firstLink(file), 'A')?.set(key('S'), key('GoTo')),
  ],
  [
    /a scheme we do not use/,
    (file) => dictAt(firstLink(file), 'A')?.set(key('URI'), PDFString.of('file:///x')),
  ],
  [/Tabs is not S/, ({ pages }) => pages[0]?.dict.delete(key('Tabs'))],
  [/is not embedded/, (file) => dictAt(descendant(file), 'FontDescriptor')?.delete(key('FontFile2'))],
  [/has no ToUnicode/, (file) => firstFont(file).delete(key('ToUnicode'))],
  [/has no CIDToGIDMap/, (file) => descendant(file).delete(key('CIDToGIDMap'))],
  [/is not of Type0/, (file) => firstFont(file).set(key('Subtype'), key('Type1'))],
  [/not said to be tagged/, ({ catalogue }) => catalogue.delete(key('MarkInfo'))],
  [/DisplayDocTitle is not true/, ({ catalogue }) => catalogue.delete(key('ViewerPreferences'))],
  [/Lang is/, ({ catalogue }) => catalogue.delete(key('Lang'))],
  [/there is no title/, ({ document }) => document.setTitle('')],
  [/XMP does not have the same title/, ({ document }) => document.setTitle('Noe annet')],
  [/XMP has no pdfuaid/, ({ catalogue }) => catalogue.delete(key('Metadata'))],
  [/there are no bookmarks/, ({ catalogue }) => catalogue.delete(key('Outlines'))],
  [/a bookmark has no title/, (file) => bookmark(file).delete(key('Title'))],
  [/bookmarks are out of order/, (file) => bookmark(file).delete(key('Parent'))],
  [/the last bookmark is not the last/, (file) => bookmark(file).delete(key('Last'))],
  [/bookmarks are miscounted/, (file) => bookmark(file).set(key('Count'), PDFNumber.of(1))],
  [/the file has JavaScript/, ({ document }) => document.addJavaScript('x', 'app.alert(1)')],
  [/the file has AcroForm/, ({ document }) => document.getForm()],
];

test.each(faults)('a planted fault is named: %s', async (fault, plant) => {
  const file = await openFile(good);
  plant(file);
  const found = await checkStructure(await saved(file.document));
  expect(found.join('\n')).toMatch(fault);
});

test('saving alone plants no fault', async () => {
  expect(await checkStructure(await saved((await openFile(good)).document))).toEqual([]);
  expect(nameAt((await openFile(good)).catalogue, 'Type')).toBe('Catalog');
});

function saved(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: false });
}
