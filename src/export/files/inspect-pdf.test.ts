// PDFs that a portal is sent by mistake and by malice, each with what is said of it.
// The rows that begin with a number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import { ascii, joined, madePdf, madeZip, packedObjects, utf8 } from './testing/made-files.ts';
import { type Bytes, said } from './testing/said.ts';

const pdf = madePdf();
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('what is taken as it is', () => {
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
});

describe('what is refused', () => {
  test.each<[string, string, Bytes, string]>([
    ['77 locked', 'a.pdf', madePdf({ trailer: '/Encrypt 9 0 R' }), '!pdfLocked'],
    ['78 PDF and zip', 'a.pdf', joined(pdf, madeZip({ a: 'x' })), '!twoInOne'],
    ['78 zip and PDF', 'a.pdf', joined(madeZip({ a: 'x' }), pdf), '!contentDiffers'],
    ['78 web page and PDF', 'a.pdf', joined(utf8('<script>'), pdf), '!twoInOne'],
    ['a PDF that was cut off', 'a.pdf', pdf.slice(0, -20), '!damaged'],
    ['a PDF without objects', 'a.pdf', ascii('%PDF-1.4\n%%EOF'), '!damaged'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
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
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});
