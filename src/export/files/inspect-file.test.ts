// The files that a portal is sent by mistake and by malice, each with what is said of it. The rows that begin with a
// number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import { packagePath } from '../package/package-path.ts';
import { inspectFile } from './inspect-file.ts';
import {
  ascii,
  exif,
  joined,
  jpegSegment,
  madeJpeg,
  madeOdt,
  madeOffice,
  madePdf,
  madePng,
  madeZip,
  packedObjects,
  pngChunk,
  relationships,
  utf8,
} from './testing/made-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `ok`, or the refusals with a `!` before them; then the warnings. */
async function said(name: string, bytes: Bytes): Promise<string> {
  const { kind, refusals, warnings } = await inspectFile(new Blob([bytes]), name);
  const first = refusals.length > 0 ? refusals.map((code) => `!${code}`).join(' ') : (kind ?? '?');
  return [first, ...warnings].join(' ');
}

const pdf = madePdf();
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const exe = joined(ascii('MZ\x90\0\x03\0\0\0'), new Uint8Array(200));
const ole = joined(ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), new Uint8Array(504));
const vba = { 'word/vbaProject.bin': ole };
const heic = joined(ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), new Uint8Array(100));
const svg = (more = ''): Bytes =>
  utf8(`<?xml version="1.0"?>\n<!-- x -->${more}\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`);

describe('what is taken as it is', () => {
  test.each([
    ['a.pdf', pdf, 'pdf'],
    ['A.PDF', pdf, 'pdf'],
    ['a.png', madePng(), 'png'],
    ['a.jpg', madeJpeg(), 'jpeg'],
    ['a.jpeg', madeJpeg({ segments: [jpegSegment(0xe0, ascii('JFIF\0'))] }), 'jpeg'],
    ['a.docx', madeOffice('docx'), 'docx'],
    ['a.xlsx', madeOffice('xlsx'), 'xlsx'],
    ['a.odt', madeOdt(), 'odt'],
    ['a.txt', utf8('Blåbærsyltetøy\r\nŠuvŧŧá 🧑‍🦽'), 'txt'],
    ['a.txt', ascii('Bl\xe5b\xe6rsyltet\xf8y'), 'txt'],
    ['a.txt', utf8('\ufeffmed merke'), 'txt'],
    ['83 HTML.txt', utf8('<!doctype html><script>alert(1)</script>'), 'txt'],
    ['rtl \u202Etxt.pdf', pdf, 'pdf'],
    ['88 CON.pdf', pdf, 'pdf'],
  ])('%j', async (name, bytes, kind) => {
    expect(await said(name, bytes)).toBe(kind);
  });

  test.each([
    ['its page', '/OpenAction [3 0 R /Fit]', ''],
    ['a page by an action', '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>', ''],
    ['a page that another object names', '/OpenAction 4 0 R', '[3 0 R /Fit]'],
    ['a page by an action of another object', '/OpenAction 4 0 R', '<< /S /GoTo /D [3 0 R /Fit] >>'],
  ])('a PDF that opens at %s', async (_what, catalogue, object) => {
    expect(await said('a.pdf', madePdf({ catalogue, objects: object ? [object] : [] }))).toBe('pdf');
  });

  test('a PDF that only writes of scripts', async () => {
    const objects = [
      '(/JavaScript \\) /Launch)',
      '% /Launch\n<< /Title (x) >>',
      ascii('<< /Length 20 >>\nstream\n/JS /JavaScript /XFA \nendstream'),
    ];
    expect(await said('a.pdf', madePdf({ objects }))).toBe('pdf');
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
    ['69 0 bytes', 'a.pdf', new Uint8Array(), '!fileEmpty'],
    ['73 a program', 'a.pdf', exe, '!contentDiffers'],
    ['73 a program', 'a.exe', exe, '!kindNotAccepted'],
    ['73 a program', 'a.txt', exe, '!textUnreadable'],
    ['77 locked', 'a.pdf', madePdf({ trailer: '/Encrypt 9 0 R' }), '!pdfLocked'],
    ['78 PDF and zip', 'a.pdf', joined(pdf, madeZip({ a: 'x' })), '!twoInOne'],
    ['78 zip and PDF', 'a.pdf', joined(madeZip({ a: 'x' }), pdf), '!contentDiffers'],
    ['78 web page and PDF', 'a.pdf', joined(utf8('<script>'), pdf), '!twoInOne'],
    ['78 picture and zip', 'a.png', joined(madePng(), madeZip({ a: 'x' })), '!twoInOne'],
    ['78 PDF before a document', 'a.docx', joined(pdf, madeOffice('docx')), '!contentDiffers'],
    ['79 macros renamed', 'a.docx', madeOffice('docm', vba), '!macroDocument'],
    ['79 macros renamed', 'a.xlsx', madeOffice('xlsm'), '!macroDocument'],
    ['79 macros', 'a.docm', madeOffice('docm', vba), '!macroDocument'],
    ['80 zip', 'a.zip', madeZip({ 'b.zip': madeZip({ a: 'x' }) }), '!archive'],
    ['80 zip in zip', 'a.docx', madeZip({ 'b.zip': madeZip({ a: 'x' }) }), '!contentDiffers'],
    [
      '80 zip in a document',
      'a.docx',
      madeOffice('docx', { 'word/embeddings/b.zip': 'PK' }),
      '!archiveInside',
    ],
    ['80 program in a document', 'a.odt', madeOdt({ 'Pictures/b.EXE': exe }), '!archiveInside'],
    ['81 SVG with script', 'a.svg', svg(), '!svg'],
    ['81 SVG with script', 'a.png', svg(), '!svg'],
    ['82 SVG with entity', 'a.pdf', svg('<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///x">]>'), '!svg'],
    ['84 pixel flood', 'a.png', madePng({ width: 60_000, height: 60_000 }), '!tooManyPixels'],
    ['84 pixel flood', 'a.jpg', madeJpeg({ width: 65_535, height: 65_535 }), '!tooManyPixels'],
    ['84 one pixel too many', 'a.png', madePng({ width: 100_000_001, height: 1 }), '!tooManyPixels'],
    ['85 corrupt PNG', 'a.png', ascii('\x89PNG\r\n\x1a\nhei'), '!damaged'],
    ['85 PNG of no size', 'a.png', madePng({ width: 0 }), '!damaged'],
    ['85 PNG that ends early', 'a.png', madePng().slice(0, -12), '!damaged'],
    ['85 corrupt JPEG', 'a.jpg', ascii('\xff\xd8\xff\xe0\0\x04JFIFhei'), '!damaged'],
    ['85 JPEG with a segment of no length', 'a.jpg', ascii('\xff\xd8\xff\xe0\0\0'), '!damaged'],
    ['85 GIF', 'a.gif', ascii('GIF89a\0'), '!kindNotAccepted'],
    ['85 GIF', 'a.png', ascii('GIF89a\0'), '!contentDiffers'],
    ['85 BMP', 'a.bmp', ascii('BM\0\0'), '!kindNotAccepted'],
    ['87 HEIC', 'a.heic', heic, '!heic'],
    ['87 HEIC', 'a.jpg', heic, '!heic'],
    ['88 no ending', 'mappe', utf8('x'), '!noExtension'],
    ['88 ending after bidi', 'a\u202Efdp.exe', pdf, '!kindNotAccepted'],
    ['PNG called JPEG', 'a.jpg', madePng(), '!contentDiffers'],
    ['a PDF that was cut off', 'a.pdf', pdf.slice(0, -20), '!damaged'],
    ['a PDF without objects', 'a.pdf', ascii('%PDF-1.4\n%%EOF'), '!damaged'],
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
    ['UTF-16', 'a.txt', new Uint8Array(Buffer.from('hei', 'utf16le')), '!textUnreadable'],
    ['PDF called text', 'a.txt', pdf, '!contentDiffers'],
    ['toString', 'a.toString', utf8('x'), '!kindNotAccepted'],
    ['__proto__', 'a.__proto__', utf8('x'), '!kindNotAccepted'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });

  test('70 exactly the limit is taken, and 71 one byte more is refused', async () => {
    const start = ascii('tekst');
    const filled = (size: number): Blob => new Blob([start, new Uint8Array(size - start.length).fill(0x20)]);
    expect((await inspectFile(filled(50_000_000), 'a.txt')).kind).toBe('txt');
    expect((await inspectFile(filled(50_000_001), 'a.txt')).refusals).toEqual(['fileTooLarge']);
  });

  test('72 a file of 2 GB is refused unread', async () => {
    const slice = (): never => {
      throw new Error('it was read');
    };
    const sparse = { size: 2 ** 31, slice, arrayBuffer: slice } as unknown as Blob;
    expect((await inspectFile(sparse, 'a.pdf')).refusals).toEqual(['fileTooLarge']);
  });

  test('90 a file that can no longer be read is a fault, not an answer', async () => {
    const gone = {
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
    };
    await expect(inspectFile(gone as unknown as Blob, 'a.pdf')).rejects.toThrow(DOMException);
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
    ['74 script', 'a.pdf', madePdf({ catalogue: `/OpenAction ${script}` }), 'pdf pdfScript pdfOpens'],
    [
      '74 script, spelt otherwise',
      'a.pdf',
      madePdf({ objects: ['<< /S /J#61vaScript >>'] }),
      'pdf pdfScript',
    ],
    [
      '74 script, packed',
      'a.pdf',
      madePdf({ objects: [packedObjects('<< /A 1 >>', script)] }),
      'pdf pdfScript',
    ],
    ['75 launch', 'a.pdf', madePdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] }), 'pdf pdfLaunch'],
    ['76 file inside', 'a.pdf', madePdf({ objects: ['<< /Type /EmbeddedFile >>'] }), 'pdf pdfEmbedded'],
    ['a form of the other kind', 'a.pdf', madePdf({ objects: ['<< /XFA 9 0 R >>'] }), 'pdf pdfForm'],
    ['acts on its own', 'a.pdf', madePdf({ objects: ['<< /AA << /O 9 0 R >> >>'] }), 'pdf pdfOpens'],
    [
      'opens an address',
      'a.pdf',
      madePdf({ catalogue: '/OpenAction 4 0 R', objects: ['<< /S /URI >>'] }),
      'pdf pdfOpens',
    ],
    [
      'packed otherwise',
      'a.pdf',
      madePdf({
        objects: [ascii('<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode >>\nstream\nx\nendstream')],
      }),
      'pdf pdfPartlyRead',
    ],
    [
      'packed, and damaged',
      'a.pdf',
      madePdf({
        objects: [ascii('<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\nx\nendstream')],
      }),
      'pdf pdfPartlyRead',
    ],
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
    [
      '86 place',
      'a.jpg',
      madeJpeg({ segments: [jpegSegment(0xe1, joined(ascii('Exif\0\0'), exif({ withPlace: true })))] }),
      'jpeg picturePlace',
    ],
    [
      '86 place, in other words',
      'a.jpg',
      madeJpeg({
        segments: [jpegSegment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="63,25N"/>'))],
      }),
      'jpeg picturePlace',
    ],
    [
      '86 place',
      'a.png',
      madePng({ chunks: [pngChunk('eXIf', exif({ withPlace: true }))] }),
      'png picturePlace',
    ],
    [
      '86 a camera without a place',
      'a.jpg',
      madeJpeg({ segments: [jpegSegment(0xe1, joined(ascii('Exif\0\0'), exif({ withPlace: false })))] }),
      'jpeg',
    ],
    [
      '63 number in the text',
      'a.txt',
      utf8(`${'x '.repeat(600_000)}\nOla, 020132 99997`),
      'txt personalNumberInText',
    ],
    ['63 number with a space of Windows', 'a.txt', ascii('020132\xa099997 \xe5'), 'txt personalNumberInText'],
    ['64 D-number in the name', '55102499947.pdf', pdf, 'pdf personalNumberInName'],
    ['a certificate', 'Politiattest.pdf', pdf, 'pdf policeCertificate'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});

describe('88 and 89: names', () => {
  const names = [
    `${'x'.repeat(251)}.pdf`,
    'CON.pdf',
    'a/b.pdf',
    '..pdf',
    '.pdf',
    'a.pdf.',
    'a.pdf ',
    'Å.pdf',
    'A\u030A.pdf',
    'å.pdf',
    '__proto__.pdf',
    'constructor.pdf',
    'null.pdf',
    'a\0b.pdf',
    'a\u202Efdp.pdf',
  ];

  test.each(names)('%j is a PDF by its name', async (name) => {
    expect(await said(name, pdf)).toBe('pdf');
  });

  test('no two have one path in the package, however letters are cased or composed', () => {
    const paths = names.map((name, index) => packagePath(index, name).toLowerCase().normalize('NFC'));
    expect(new Set(paths).size).toBe(names.length);
    for (const path of paths) expect(path).toMatch(/^data\/vedlegg\/\d{2,3}-[a-z0-9][a-z0-9._-]*$/);
  });
});
