// Documents that a portal is sent by mistake and by malice, each with what is said of it.
// The rows that begin with a number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import {
  ascii,
  exe,
  joined,
  madeOdt,
  madeOffice,
  madePdf,
  madeZip,
  relationships,
} from './testing/made-files.ts';
import { type Bytes, said } from './testing/said.ts';

const pdf = madePdf();
const ole = joined(ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), new Uint8Array(504));
const vba = { 'word/vbaProject.bin': ole };

describe('what is taken as it is', () => {
  test.each([
    ['a.docx', madeOffice('docx'), 'docx'],
    ['a.xlsx', madeOffice('xlsx'), 'xlsx'],
    ['a.odt', madeOdt(), 'odt'],
  ])('%j', async (name, bytes, kind) => {
    expect(await said(name, bytes)).toBe(kind);
  });

  test('a document with links to press, and a chart', async () => {
    const rels = relationships(
      { type: 'hyperlink', target: 'https://example.org', mode: 'External' },
      { type: 'image', target: 'media/image1.png' },
    );
    const parts = { 'word/_rels/document.xml.rels': rels, 'word/embeddings/Sheet1.xlsx': madeOffice('xlsx') };
    expect(await said('a.docx', madeOffice('docx', parts))).toBe('docx');
  });
});

describe('what is refused', () => {
  test.each<[string, string, Bytes, string]>([
    ['78 PDF before a document', 'a.docx', joined(pdf, madeOffice('docx')), '!contentDiffers'],
    ['79 macros renamed', 'a.docx', madeOffice('docm', vba), '!macroDocument'],
    ['79 macros renamed', 'a.xlsx', madeOffice('xlsm'), '!macroDocument'],
    ['79 macros', 'a.docm', madeOffice('docm', vba), '!macroDocument'],
    ['80 zip in zip', 'a.docx', madeZip({ 'b.zip': madeZip({ a: 'x' }) }), '!contentDiffers'],
    [
      '80 zip in a document',
      'a.docx',
      madeOffice('docx', { 'word/embeddings/b.zip': 'PK' }),
      '!archiveInside',
    ],
    ['80 program in a document', 'a.odt', madeOdt({ 'Pictures/b.EXE': exe }), '!archiveInside'],
    ['Word of before 2007', 'a.doc', ole, '!otherOffice'],
    ['a document with a password', 'a.docx', ole, '!officeLocked'],
    [
      'a document with a password',
      'a.odt',
      madeOdt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      '!officeLocked',
    ],
    ['a document that was cut off', 'a.docx', madeOffice('docx').slice(0, -9), '!damaged'],
    ['Excel called Word', 'a.docx', madeOffice('xlsx'), '!contentDiffers'],
    ['Word called LibreOffice', 'a.odt', madeOffice('docx'), '!contentDiffers'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });

  test('an office document that unpacks to more than a gigabyte', async () => {
    const zip = madeOffice('docx', { 'word/media/a.bin': new Uint8Array(20) });
    const view = Buffer.from(zip.buffer);
    const central = view.lastIndexOf('word/media/a.bin') - 46;
    view.writeUInt32LE(2_000_000_000, central + 24);
    expect(await said('a.docx', zip)).toBe('!unpacksTooLarge');
  });
});

describe('what is told', () => {
  test.each<[string, string, Bytes, string]>([
    ['79 macros in an ordinary document', 'a.docx', madeOffice('docx', vba), 'docx macros'],
    ['macros of LibreOffice', 'a.odt', madeOdt({ 'Basic/Standard/Module1.xml': '<x/>' }), 'odt macros'],
    [
      'a template elsewhere',
      'a.docx',
      madeOffice('docx', {
        'word/_rels/settings.xml.rels': relationships({
          type: 'attachedTemplate',
          target: 'https://evil.example/t.dotm',
          mode: 'External',
        }),
      }),
      'docx externalContent',
    ],
    [
      'another workbook',
      'a.xlsx',
      madeOffice('xlsx', { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      'xlsx externalContent',
    ],
    [
      'a picture elsewhere',
      'a.odt',
      madeOdt({ 'content.xml': '<draw:image xlink:href="https://x.example/a.png"/>' }),
      'odt externalContent',
    ],
    [
      'an object inside',
      'a.docx',
      madeOffice('docx', { 'word/embeddings/oleObject1.bin': ole }),
      'docx embeddedFiles',
    ],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});
