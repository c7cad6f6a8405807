import { describe, expect, test } from 'vitest';
import type { HoursReport } from '#domain/hours/hours-report.ts';
import { exact } from '#domain/shared/exact.ts';
import { makeHoursReportCsv } from '../make-hours-report-csv.ts';
import { hoursReportDocument } from './hours-report-section.ts';
import { madeAt, quarterReport } from './testing/hours.ts';
import { saidIn, tableRows } from './testing/read-document.ts';

const paper = (report: HoursReport = quarterReport, isExample = false) =>
  hoursReportDocument(report, madeAt, isExample);
const withInitials: HoursReport = {
  ...quarterReport,
  assistants: [
    { initials: 'AB', used: exact('300.5') },
    { initials: '', used: exact(200) },
  ],
};

describe('the paper of used hours', () => {
  test('has each month, and the sum last', () => {
    expect(tableRows(paper(), 'Måned for måned')).toEqual([
      ['April 2026', '171,43', '160,50', '10,93'],
      // 180 used of 177.14: 2.86 too many. The months add up to what is left.
      ['Mai 2026', '177,14', '180,00', '−2,86'],
      ['Juni 2026', '171,43', '160,00', '11,43'],
      ['Sum', '520,00', '500,50', '19,50'],
    ]);
    expect(saidIn(paper())).toContain('Minus foran ubrukte timer');
  });

  test('tells when and where, as parts of what is used', () => {
    expect(tableRows(paper(), 'Når og hvor')).toEqual([
      ['Kveld og natt', '50,00', '10,0 %'],
      ['Helg', '80,00', '16,0 %'],
      ['Helligdager', '31,00', '6,2 %'],
      ['I utlandet', '40,00', '8,0 %'],
    ]);
  });

  test('has no names and no initials unless they are asked for, and lines to write on', () => {
    expect(saidIn(paper())).not.toContain('Assistentene');
    expect(tableRows(paper(withInitials), 'Assistentene')).toEqual([
      ['AB', '300,50'],
      ['ikke oppgitt', '200,00'],
    ]);
    expect(paper().blocks.at(-1)).toMatchObject({ kind: 'blankLines' });
  });

  test('says when the hours are invented', () => {
    expect(saidIn(paper())).not.toContain('oppdiktet');
    expect(saidIn(paper(quarterReport, true))).toContain('Timene er et eksempel. De er oppdiktet.');
  });

  test('says when more is used than granted', () => {
    const { sum } = quarterReport;
    expect(saidIn(paper())).not.toContain('mer enn vedtaket');
    const exactly = { ...quarterReport, sum: { ...sum, used: sum.granted } };
    expect(saidIn(paper(exactly))).not.toContain('mer enn vedtaket');
    const over = { ...quarterReport, sum: { ...sum, used: exact(530) } };
    expect(saidIn(paper(over))).toContain('10,00 timer mer enn vedtaket');
  });

  test('has no part of nothing', () => {
    const { sum } = quarterReport;
    const nothing = { ...quarterReport, sum: { ...sum, granted: exact(0), used: exact(0) } };
    expect(tableRows(paper(nothing), 'Når og hvor').map((row) => row.at(-1))).toEqual(['–', '–', '–', '–']);
  });
});

describe('the table of used hours', () => {
  const lines = async (report = quarterReport, isExample = false): Promise<readonly string[]> =>
    (await makeHoursReportCsv(report, isExample).text()).split('\r\n');

  test('has the headings that it is read in by', async () => {
    expect((await lines())[0]).toBe(
      'Fra;Til;Innvilgede timer;Brukte timer;Ubrukte timer;Timer over vedtaket;Kveld og natt;Helg;Helligdager;I utlandet;Rad',
    );
  });

  test('has a row a month, with a comma in figures, and the sum last', async () => {
    const all = await lines();
    expect(all[2]).toBe('2026-05-01;2026-05-31;177,142857;180;0;2,857143;20;30;16;40;Måned');
    expect(all.at(-2)).toBe('2026-04-01;2026-06-30;520;500,5;19,5;0;50;80;31;40;Sum');
    expect(all).toHaveLength(6);
  });

  test('says of an example that it is one, above the sum', async () => {
    expect((await lines(quarterReport, true)).at(-3)).toBe(
      ';;;;;;;;;;Timene er et eksempel. De er oppdiktet.',
    );
  });

  test('has the assistants only when they are asked for', async () => {
    expect((await lines()).join()).not.toContain('Assistent');
    expect((await lines(withInitials))[4]).toBe('2026-04-01;2026-06-30;;300,5;;;;;;;Assistent AB');
  });
});
