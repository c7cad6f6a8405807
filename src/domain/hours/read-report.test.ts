import { describe, expect, it } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { type ReportRead, readReport } from './read-report.ts';

const words = {
  columns: { from: 'Fra', to: 'Til', granted: 'Innvilgede timer', used: 'Brukte timer', part: 'Rad' },
  month: 'Måned',
  sum: 'Sum',
};
const heading = 'Fra;Til;Innvilgede timer;Brukte timer;Ubrukte timer;Rad';
const may = '2026-05-01;2026-05-31;155;120,5;34,5;Måned';
const june = '2026-06-01;2026-06-30;150;79,5;70,5;Måned';
const assistant = '2026-05-01;2026-06-30;;200;;Assistent AB';
const sum = '2026-05-01;2026-06-30;305;200;105;Sum';
const read = (...rows: string[]): ReportRead => readReport(rows.join('\r\n'), words);
const used = (report: ReportRead): unknown =>
  'months' in report ? report.months.map((month) => [month.period.from, toDecimals(month.used)]) : report;

describe('a report', () => {
  it('is its months in order of days, and their sum', () => {
    const report = read(`\ufeff${heading}`, june, may, assistant, sum, '');
    expect(used(report)).toEqual([
      ['2026-05-01', '120.50'],
      ['2026-06-01', '79.50'],
    ]);
    expect(
      'sum' in report && [report.sum.period, toDecimals(report.sum.granted), toDecimals(report.sum.used)],
    ).toEqual([{ from: '2026-05-01', to: '2026-06-30' }, '305.00', '200.00']);
  });

  it('may come from a spreadsheet, with other dates, columns in another order and more of them', () => {
    const report = read(
      'Rad\tBrukte timer\tTil\tFra\tMerknad\tInnvilgede timer',
      'Måned\t120,5\t31.05.2026\t01.05.2026\t\t155',
      'Sum\t120,5\t31.05.2026\t01.05.2026\t\t155',
    );
    expect(used(report)).toEqual([['2026-05-01', '120.50']]);
  });

  it('may be of one day, and of months in any order', () => {
    const day = (of: string): string => `2026-${of};2026-${of};5;1;4;Måned`;
    const report = read(
      heading,
      day('02-01'),
      day('03-01'),
      day('01-01'),
      '2026-01-01;2026-03-01;15;3;12;Sum',
    );
    expect(used(report)).toEqual([
      ['2026-01-01', '1.00'],
      ['2026-02-01', '1.00'],
      ['2026-03-01', '1.00'],
    ]);
  });

  it('whose rows lack cells is refused', () => {
    expect(read('Rad;Fra;Til;Innvilgede timer;Brukte timer', 'Måned;2026-05-01')).toEqual({
      problem: 'notADay',
      line: 2,
    });
    expect(read('Rad;Fra;Til;Innvilgede timer;Brukte timer', 'Måned;2026-05-01;2026-05-31;155')).toEqual({
      problem: 'notHours',
      line: 2,
    });
  });

  it('may have a sum that rounding has moved, half of 0.01 a row', () => {
    const rows = (whole: string): string[] => [heading, may, june, sum.replace(';200;', `;${whole};`)];
    expect(used(read(...rows('200,015')))).toHaveLength(2);
    expect(used(read(...rows('199,985')))).toHaveLength(2);
    expect(read(...rows('200,016'))).toEqual({ problem: 'sumDiffers', line: 4 });
    expect(read(...rows('199,98'))).toEqual({ problem: 'sumDiffers', line: 4 });
  });
});

describe('what is no report', () => {
  it.each([
    ['nothing', [''], 'empty', 1],
    ['another table', ['', 'Dato;Fra;Til', '1.5.2026;8;16'], 'notReport', 2],
    ['a heading that lacks a column', [heading.replace(';Rad', ''), may], 'notReport', 1],
    ['no months', [heading, sum], 'noMonths', 2],
    ['a heading alone', [heading], 'noMonths', 1],
    ['no sum', [heading, may, june], 'noSum', 3],
    ['a month gone', [heading, may, sum], 'sumDiffers', 3],
    ['a month twice', [heading, may, may, sum], 'overlap', 4],
    [
      'a row that is cut',
      [heading, '2026-05-01;2026-05-31;155;120,5', 'Fra', may.slice(0, 21), sum],
      'noMonths',
      5,
    ],
    ['a day that is none', [heading, may.replace('05-31', '05-32'), sum], 'notADay', 2],
    ['a first day that is none', [heading, may.replace('05-01', '05-00'), sum], 'notADay', 2],
    ['days turned', [heading, '2026-05-31;2026-05-01;155;1;1;Måned', sum], 'notADay', 2],
    ['hours that are none', [heading, may.replace('120,5', 'mange'), sum], 'notHours', 2],
    ['granted hours that are none', [heading, may.replace('155', ''), sum], 'notHours', 2],
    ['hours below zero', [heading, may.replace('120,5', '-3'), sum], 'notHours', 2],
    ['a sum that is none', [heading, may, '2026-05-01;2026-05-31;1;x;1;Sum'], 'notHours', 3],
  ] as const)('%s', (_name, rows, problem, line) => {
    expect(read(...rows)).toEqual({ problem, line });
  });
});
