import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test, vi } from 'vitest';
import { exact } from '#domain/shared/exact.ts';
import { cellAddress, numberCell, type Sheet, textCell } from './sheet.ts';
import { partsOf } from './testing/open-sheets.ts';
import { writeXlsx } from './xlsx.ts';

const createdAt = '2026-11-22T12:00:00+01:00';

const sheetOf = (...rows: Sheet['rows']): Sheet => ({
  name: 'Ark',
  widths: [12, 20],
  frozen: { rows: 1, columns: 1 },
  rows,
});

const sheetXml = async (...sheets: Sheet[]): Promise<string> =>
  (await partsOf(await writeXlsx(sheets, createdAt))).get('xl/worksheets/sheet1.xml') ?? '';

const parser = new XMLParser({ trimValues: false, parseTagValue: false });

describe('a spreadsheet file', () => {
  test('is the same bytes whenever it is made', async () => {
    const sheet = sheetOf([textCell('a'), numberCell(exact('12.5'), 2)]);
    const first = await writeXlsx([sheet], createdAt);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-05T05:05:05Z') });
    const later = await writeXlsx([sheet], createdAt);
    vi.useRealTimers();
    expect(await later.bytes()).toEqual(await first.bytes());
    const other = await writeXlsx([sheet], '2026-11-23T12:00:00+01:00');
    expect(await other.bytes()).not.toEqual(await first.bytes());
  });

  test('has parts that are all well-formed XML', async () => {
    const parts = await partsOf(await writeXlsx([sheetOf([textCell('<&>"\u0000\u0007')])], createdAt));
    expect([...parts.keys()]).toContain('xl/workbook.xml');
    for (const [name, xml] of parts) expect(XMLValidator.validate(xml), name).toBe(true);
  });

  test('holds what each formula comes to, beside it', async () => {
    const half = { kind: 'formula', formula: 'B1/2', value: exact('6.25'), decimals: 2 } as const;
    const xml = await sheetXml(sheetOf([null, numberCell(exact('12.5'), null)], [half]));
    expect(xml).toMatch(/<c r="B1"[^>]*><v>12\.5<\/v><\/c>/);
    expect(xml).toMatch(/<c r="A2"[^>]*><f>B1\/2<\/f><v>6\.25<\/v><\/c>/);
  });

  test('keeps a third a third', async () => {
    expect(await sheetXml(sheetOf([numberCell(exact(4, 3), null)]))).toMatch(
      /<f>4\/3<\/f><v>1\.333333333333<\/v>/,
    );
  });

  test('freezes its head, has the widths asked for, and is no wider than a page on paper', async () => {
    const { worksheet } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      await sheetXml(sheetOf([textCell('a')])),
    );
    expect(worksheet.sheetViews.sheetView.pane).toMatchObject({ ySplit: '1', xSplit: '1', state: 'frozen' });
    expect(Object.keys(worksheet).filter((name) => name !== 'xmlns')[0]).toBe('sheetPr');
    expect(worksheet.sheetPr.pageSetUpPr.fitToPage).toBe('1');
    expect(worksheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToHeight: '0' });
    expect(worksheet.cols.col.map((each: { width: string }) => Number(each.width))).toEqual([12, 20]);
  });

  test.each(['=HYPERLINK("http://e","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\u0000=1', '＝1+1', '=1\n2'])(
    'never takes %j for a formula',
    async (typed) => {
      const parts = await partsOf(await writeXlsx([sheetOf([textCell(typed)])], createdAt));
      expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
      const { sst } = parser.parse(parts.get('xl/sharedStrings.xml') ?? '');
      // XML has no NUL.
      expect(sst.si.t).toBe(typed.replace('\u0000', ''));
    },
  );
});

test('columns are named as spreadsheets name them', () => {
  expect(cellAddress(0, 0)).toBe('A1');
  expect(cellAddress(25, 9)).toBe('Z10');
  expect(cellAddress(26, 0)).toBe('AA1');
  expect(cellAddress(51, 1)).toBe('AZ2');
  expect(cellAddress(52, 1)).toBe('BA2');
});
