import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { highest } from './account.schema.ts';
import { shiftKey } from './new-shift.ts';
import { readShifts, type ShiftsRead } from './read-shifts.ts';
import { drawnShifts, shifts } from './testing/shifts.ts';
import { shiftTable } from './write-shifts.ts';

const told = ({ rows }: ShiftsRead): string[] =>
  rows.map(({ shift: { day, from, to, assistant, isAbroad } }) =>
    [day, from, to, assistant, isAbroad ? 'abroad' : ''].join(' ').trim(),
  );
const problems = (text: string): string[] =>
  readShifts(text, []).problems.map(({ line, code }) => `${line} ${code}`);
const ab = '2026-05-01 08:00 16:00 AB';

describe('a row', () => {
  it.each([
    ['1.5.2026;8;16;AB', ab],
    ['01.05.26;08:00;16.00;AB;', ab],
    ['2026-05-01;0800;1600;AB;nei', ab],
    ['1.5.2026\t8\t16\tAB\t', ab],
    ['1.5.2026,8,16,AB', ab],
    ['1. 5. 2026;8;16;AB', ab],
    ['1.5.2026;8-16;AB', ab],
    ['1.5.2026;8 til 16;AB;ja', `${ab} abroad`],
    ['"1.5.2026";"8";"16";"AB";"JA"', `${ab} abroad`],
    ['1.5.2026;8;16;AB;x', `${ab} abroad`],
    ['1.5.2026;8;16;;1', '2026-05-01 08:00 16:00  abroad'],
    ['1.5.2026;22;7', '2026-05-01 22:00 07:00'],
    ['1.5.2026;16;0', '2026-05-01 16:00 24:00'],
    ['1.5.2026 ; 8 ; 16 ; A B ', '2026-05-01 08:00 16:00 A B'],
    ['1.5.2026;8;16;"A;B"', '2026-05-01 08:00 16:00 A;B'],
    ['1.5.2026;8;16;"A""B"', '2026-05-01 08:00 16:00 A"B'],
    ['1.5.2026;8;16;A,B', '2026-05-01 08:00 16:00 A,B'],
    ["1.5.2026;8;16;'=A", '2026-05-01 08:00 16:00 =A'],
    ["1.5.2026;8;16;'A", "2026-05-01 08:00 16:00 'A"],
    ['\ufeff1.5.2026;8;16;AB', ab],
    ['1.5.2026;8;16;AB;n', ab],
    ['1.5.2026;8;16;AB;0', ab],
    ['1.5.2026;8;16;AB;Usann', ab],
    ['1.5.2026;8;16;AB;FALSE', ab],
    ['1.5.2026;8;16;AB;j', `${ab} abroad`],
    ['1.5.2026;8;16;AB;sann', `${ab} abroad`],
    ['1.5.2026;8;16;AB;true', `${ab} abroad`],
    ['1.5.2026;8;16;ABCDEF', '2026-05-01 08:00 16:00 ABCDEF'],
    ['1.5.2026;8;16;START', '2026-05-01 08:00 16:00 START'],
    ["1.5.2026;8;16;' =A", '2026-05-01 08:00 16:00  =A'],
    ["1.5.2026;8;16;x'=A", "2026-05-01 08:00 16:00 x'=A"],
    ["1.5.2026;8;16;'x=A", "2026-05-01 08:00 16:00 'x=A"],
    ["1.5.2026;8;16;'\u200b-A", '2026-05-01 08:00 16:00 \u200b-A'],
    ['1.5.2026;8;16;AB;;;', ab],
    ['2026-05-01 8 16 AB', ab],
    ['1.5.2026 8-16 AB', ab],
    ['1.5.2026  0800 til 1600  AB ja', `${ab} abroad`],
    ['1.5.2026 8 – 16', '2026-05-01 08:00 16:00'],
    ['fredag 1. mai 2026;8;16;AB', ab],
  ])('«%s»', (text, expected) => {
    expect(told(readShifts(text, []))).toEqual([expected]);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['1.5.2026', 'empty'],
    ['1.5.2026;8', 'notTimes'],
    ['1.5.2026;8;', 'notTimes'],
    ['1.5.2026;8;8', 'noLength'],
    ['1.5.2026;24;8', 'beginsAt24'],
    ['1.5.2026;åtte;16', 'notTimes'],
    [';8;16;AB', 'noDay'],
    ['31.4.2026;8;16', 'notADay'],
    ['1/5/2026;8;16', 'slashed'],
    ['15/7;8;16', 'noYear'],
    ['1.5.2026 8', 'oneCell'],
    ['1.5.2026 8 16 AB og KN', 'oneCell'],
    ['1.5.2026 8 kaffe 16', 'oneCell'],
    ['fredag;8;16', 'unreadDay'],
    ['31.12.1999;8;16', 'dayOutside'],
    ['1.1.2100;8;16', 'dayOutside'],
    ['1.5.2026;8;16;ABCDEFG', 'tooLongInitials'],
    ['1.5.2026;8;16;AB;kanskje', 'notYesNo'],
    ['1.5.2026;8;16;AB;ja;mer', 'tooManyCells'],
    ['1.5.2026;8-16;AB;ja;mer', 'tooManyCells'],
  ])('«%s» is refused: %s', (text, code) => {
    expect(readShifts(text, [])).toMatchObject({ rows: [], problems: [{ line: 1, code }] });
  });

  it('that is refused is shown as it was typed, and cut when it is long', () => {
    expect(readShifts('31.4.2026; 8;16;AB', []).problems[0]?.typed).toBe('31.4.2026; 8; 16; AB');
    const long = readShifts(`1.5.2026;8;16;${'x'.repeat(300)}`, []).problems[0]?.typed ?? '';
    expect(long).toMatch(/^1\.5\.2026; 8; 16; x+ …$/);
    expect(long).toHaveLength(82);
    expect(readShifts(`x${'y'.repeat(79)}`, []).problems[0]?.typed).toHaveLength(80);
  });
});

describe('a heading', () => {
  it('says which column is which, in any order', () => {
    const read = readShifts('Initialer;TIL;fra;Utlandet;Dato\nAB;16;8;ja;1.5.2026', []);
    expect(told(read)).toEqual([`${ab} abroad`]);
    expect(read).toMatchObject({ heading: { line: 1 }, unknownColumns: [] });
  });

  it('may have columns that are not ours: they are told, and not read', () => {
    const read = readShifts('Dato;Kommentar;Fra;Til;Lønn;\n1.5.2026;tur;8;16;200;', []);
    expect(told(read)).toEqual(['2026-05-01 08:00 16:00']);
    expect(read.unknownColumns).toEqual(['Kommentar', 'Lønn']);
  });

  it('without a day or a time leaves every row a problem', () => {
    expect(problems('Fra;Til\n8;16')).toEqual(['2 noDay']);
    expect(problems('Dato;Til\n1.5.2026;16')).toEqual(['2 notTimes']);
    expect(problems('Dato;Initialer\n1.5.2026;AB')).toEqual(['2 empty']);
  });

  it('may have both times in one column', () => {
    expect(told(readShifts('Dato;Tid\n1.5.2026;8-16', []))).toEqual(['2026-05-01 08:00 16:00']);
  });

  it('that we do not know is a row with a problem, and so is one further down', () => {
    expect(readShifts('Date;Begin;End\n1.5.2026;8;16', [])).toMatchObject({
      heading: null,
      problems: [{ line: 1, code: 'unreadDay' }],
    });
    expect(problems('1.5.2026;8;16\nDato;Fra;Til')).toEqual(['2 unreadDay']);
  });

  it('alone is no shift and no problem', () => {
    expect(readShifts('Dato;Fra;Til', [])).toMatchObject({
      rows: [],
      problems: [],
      heading: { line: 1, text: 'Dato;Fra;Til' },
      unknownColumns: [],
    });
    expect(readShifts(' \n\n', [])).toEqual({
      rows: [],
      problems: [],
      heading: null,
      unknownColumns: [],
    });
  });
});

test.each(['Dag;Klokken;Hvem', 'DATO;Fra–til;Assistent', 'dag;fra - til;initialer:', 'Dato;Kl.;hvem'])(
  'the heading «%s» is known',
  (heading) => {
    const read = readShifts(`${heading}\n1.5.2026;8-16;AB`, []);
    expect(told(read)).toEqual([ab]);
    expect(read.unknownColumns).toEqual([]);
  },
);

test('a row that is not understood is there as it stood, to be mended', () => {
  const text = 'Dato;Fra;Til;Hvem\r\n1.5.2026;8;16;AB\r\n31.4.2026; 8 ;16;"A\nB"\r\n\r\nx;8;16';
  const read = readShifts(text, []);
  expect(read.heading?.text).toBe('Dato;Fra;Til;Hvem');
  expect(read.problems.map((each) => each.text)).toEqual(['31.4.2026; 8 ;16;"A\nB"', 'x;8;16']);
});

describe('lines', () => {
  it('are counted as they stand, empty ones too, with every kind of ending', () => {
    const read = readShifts('\r\nDato;Fra;Til\r\n\r\n1.5.2026;8;16\n;;\n31.4.2026;8;16\r2.5.2026;8;16', []);
    expect(read.heading?.line).toBe(2);
    expect(read.rows.map(({ line }) => line)).toEqual([4, 7]);
    expect(read.problems.map(({ line }) => line)).toEqual([6]);
  });

  it('are counted through a cell of two lines', () => {
    expect(problems('1.5.2026;8;16;"A\nB"\nx;8;16')).toEqual(['3 unreadDay']);
  });

  it('with a quotation mark that is never closed are read as they stand', () => {
    expect(told(readShifts('1.5.2026;8;16;"AB\n2.5.2026;8;16;KN', []))).toEqual([
      '2026-05-01 08:00 16:00 "AB',
      '2026-05-02 08:00 16:00 KN',
    ]);
  });

  it('have the separator of the first line that has any', () => {
    expect(told(readShifts('\nDato,Fra,Til,Initialer\n1.5.2026,8,16,A;B', []))).toEqual([
      '2026-05-01 08:00 16:00 A;B',
    ]);
    expect(told(readShifts('1.5.2026;8;16;A\tB', []))).toEqual(['2026-05-01 08:00 16:00 A\tB']);
  });
});

describe('a duplicate', () => {
  it('of one in the account, or of one further up, is told', () => {
    const there = shifts('2026-05-01 16:00-00:00 AB');
    const read = readShifts(
      '1.5.2026;16;24;AB\n1.5.2026;16;24;KN\n1.5.2026;16-24;KN\n1.5.2026;16;24;KN;ja',
      there,
    );
    expect(read.rows.map(({ line, isDuplicate }) => [line, isDuplicate])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
    ]);
  });
});

test('more shifts than an account can hold are told, one by one, and duplicates are not counted', () => {
  const there = Array.from({ length: highest.shifts - 1 }, (_, nth) => ({
    ...shifts('2026-05-01 08:00-16:00')[0],
    assistant: String(nth),
  })) as ReturnType<typeof shifts>;
  const read = readShifts('1.5.2026;8;16;7\n2.5.2026;8;16\n3.5.2026;8;16\n2.5.2026;8;16', there);
  expect(read.rows.map(({ line, isDuplicate }) => [line, isDuplicate])).toEqual([
    [1, true],
    [2, false],
    [4, true],
  ]);
  expect(read.problems).toMatchObject([{ line: 3, code: 'tooMany' }]);
});

/** As the export room writes a table: what would break a row is quoted, and what would start a formula has an apostrophe. */
function asCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

test('what is written is read as it was', () => {
  expect(shiftTable(shifts('2026-05-01 08:00-16:00 AB abroad'))).toEqual([
    ['Dato', 'Fra', 'Til', 'Initialer', 'Utlandet'],
    ['2026-05-01', '08:00', '16:00', 'AB', 'ja'],
  ]);
  fc.assert(
    fc.property(drawnShifts, (all) => {
      const read = readShifts(asCsv(shiftTable(all)), []);
      expect(read.problems).toEqual([]);
      expect(read.rows.map(({ shift }) => shift)).toEqual(all.map(({ id: _, ...shift }) => shift));
      expect(
        new Set(read.rows.filter(({ isDuplicate }) => !isDuplicate).map(({ shift }) => shiftKey(shift))).size,
      ).toBe(new Set(all.map(shiftKey)).size);
    }),
  );
});

test('every row with anything in it is a heading, a shift or a problem', () => {
  const cell = fc.constantFrom(
    '1.5.2026',
    '8',
    '16',
    '8-16',
    'AB',
    '"',
    '',
    ' ',
    'Dato',
    'ja',
    '"a\nb"',
    "'",
    '=1',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
      fc.constantFrom(';', '\t', ','),
      (table, separator) => {
        const text = table.map((row) => row.join(separator)).join('\n');
        const { rows, problems: refused, heading } = readShifts(text, []);
        const lines = [...rows, ...refused].map(({ line }) => line).concat(heading?.line ?? []);
        expect(new Set(lines).size).toBe(lines.length);
        if (!text.includes('"')) {
          const filled = text
            .split('\n')
            .filter((line) => line.split(separator).some((each) => each.trim() !== ''));
          expect(lines).toHaveLength(filled.length);
        }
      },
    ),
  );
});
