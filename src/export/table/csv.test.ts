import { describe, expect, test } from 'vitest';
import { exact } from '#domain/shared/exact.ts';
import { type CsvCell, csvOf } from './csv.ts';

const bytesOf = async (...rows: CsvCell[][]): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvOf(rows).bytes());
const written = async (cell: CsvCell): Promise<string> => (await bytesOf([cell])).slice(1, -2);

describe('a table as CSV', () => {
  test('opens with the mark of UTF-8, and ends every row with CR and LF', async () => {
    expect(await bytesOf(['a', null, 'æ'], ['', exact(2), 'b'])).toBe('\ufeffa;;æ\r\n;2;b\r\n');
  });

  test('writes numbers with a comma and nothing between thousands', async () => {
    expect(await written(exact('96883'))).toBe('96883');
    expect(await written(exact('353.51'))).toBe('353,51');
    expect(await written(exact('-0.5'))).toBe('-0,5');
    expect(await written(exact(4, 3))).toBe('1,333333');
  });

  test('quotes what would break a row or lose its edges', async () => {
    expect(await written('a;b')).toBe('"a;b"');
    expect(await written('si "hei"')).toBe('"si ""hei"""');
    expect(await written('to\nlinjer')).toBe('"to\nlinjer"');
    expect(await written(' a')).toBe('" a"');
  });

  test.each([
    ['=HYPERLINK("http://e","x")', `"'=HYPERLINK(""http://e"",""x"")"`],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['\u0000=1', `"'\u0000=1"`],
    ['\r=1', `"'\r=1"`],
    ['\tnavn', `"'\tnavn"`],
    ['＝1+1', "'＝1+1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['=1\n2', `"'=1\n2"`],
  ])('never lets %j begin a formula', async (typed, expected) => {
    expect(await written(typed)).toBe(expected);
  });

  test.each(['Áŋŋel Čađđe', 'a=b', '3 år', '<script>alert(1)</script>', '1+1', '🧑‍🦽'])(
    'leaves %j as it is',
    async (typed) => {
      expect(await written(typed)).toBe(typed);
    },
  );
});
