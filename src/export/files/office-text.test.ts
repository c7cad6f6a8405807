// Personal numbers in what is written in office documents. The number is of somebody born in 2032: nobody has it yet.
import { expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import { madeOdt, madeOffice } from './testing/made-files.ts';

const word = (paragraphs: string) => `<w:document><w:body>${paragraphs}</w:body></w:document>`;
const told = ['personalNumberInText'];
const warningsOf = async (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  (await inspectFile(new Blob([bytes]), name)).warnings;

test.each<[string, string, string, readonly string[]]>([
  ['in one run', 'word/document.xml', word('<w:p><w:r><w:t>Ola, 020132 99997.</w:t></w:r></w:p>'), told],
  [
    'in runs that the program parted',
    'word/document.xml',
    word('<w:p><w:r><w:t>0201</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t>3299997</w:t></w:r></w:p>'),
    told,
  ],
  ['in a footer', 'word/footer2.xml', '<w:ftr><w:p><w:t>02013299997</w:t></w:p></w:ftr>', told],
  ['in a comment', 'word/comments.xml', '<w:p><w:t>02013299997</w:t></w:p>', told],
  [
    'parted by paragraphs',
    'word/document.xml',
    word('<w:p><w:t>020132</w:t></w:p><w:p><w:t>99997</w:t></w:p>'),
    [],
  ],
  ['parted by a tab', 'word/document.xml', word('<w:p><w:t>020132</w:t><w:tab/><w:t>99997</w:t></w:p>'), []],
  ['in an attribute', 'word/document.xml', word('<w:p w:rsidR="02013299997"><w:t>x</w:t></w:p>'), []],
  ['in a part that nobody reads', 'docProps/app.xml', '<Words>02013299997</Words>', []],
])('docx, %s', async (_, part, content, warnings) => {
  expect(await warningsOf(madeOffice('docx', { [part]: content }), 'a.docx')).toEqual(warnings);
});

test.each<[string, string, string, readonly string[]]>([
  ['a text', 'xl/sharedStrings.xml', '<sst><si><t>020132 99997</t></si></sst>', told],
  [
    'a figure',
    'xl/worksheets/sheet1.xml',
    '<c r="A1"><v>12345</v></c><c r="B1"><v>02013299997</v></c>',
    told,
  ],
  ['two figures', 'xl/worksheets/sheet1.xml', '<c r="A1"><v>020132</v></c><c r="B1"><v>99997</v></c>', []],
])('xlsx, %s', async (_, part, content, warnings) => {
  expect(await warningsOf(madeOffice('xlsx', { [part]: content }), 'a.xlsx')).toEqual(warnings);
});

test.each<[string, readonly string[]]>([
  ['<text:p>Ola <text:span>020132</text:span> 99997</text:p>', told],
  ['<text:p>020132</text:p><text:p>99997</text:p>', []],
])('odt, %s', async (content, warnings) => {
  expect(await warningsOf(madeOdt({ 'content.xml': content }), 'a.odt')).toEqual(warnings);
});
