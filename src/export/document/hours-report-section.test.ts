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
      ['April 2026', '171,43', '160,50', '10,93', '0,00'],
      // 180 used of 177.14: 2.86 too many.
      ['Mai 2026', '177,14', '180,00', '0,00', '2,86'],
      ['Juni 2026', '171,43', '160,00', '11,43', '0,00'],
      // 10.93 + 11.43 − 2.86
      ['Sum', '520,00', '500,50', '19,50', '0,00'],
    ]);
    expect(saidIn(paper())).toContain('I summen er det som er brukt for mye');
  });

  test('what is used too much has one figure and one name, and none is below zero', () => {
    const { sum } = quarterReport;
    const over = paper({ ...quarterReport, sum: { ...sum, used: exact('616.57') } });
    expect(tableRows(over, 'Måned for måned').at(-1)).toEqual(['Sum', '520,00', '616,57', '0,00', '96,57']);
    expect(saidIn(over)).toContain('"label":"Brukt for mye","value":"96,57"');
    expect(saidIn(over)).not.toContain('−');
  });

  test('hours of days to come stand apart, and the paper says that the period is not over', () => {
    const [april, may, june] = quarterReport.months;
    if (!april || !may || !june) throw new Error('The quarter has three months.');
    const planned = { planned: exact('12.5') };
    const months = [april, may, { ...june, ...planned }];
    const report = { ...quarterReport, months, sum: { ...quarterReport.sum, ...planned } };
    const inJune = hoursReportDocument(report, '2026-06-20T12:00:00+02:00', false);
    expect(tableRows(inJune, 'Måned for måned').slice(2)).toEqual([
      ['Juni 2026', '171,43', '160,00', '12,50', '11,43', '0,00'],
      ['Sum', '520,00', '500,50', '12,50', '19,50', '0,00'],
    ]);
    expect(saidIn(inJune)).toContain(
      'Perioden er ikke over. Brukte timer er regnet til og med 20. juni 2026.',
    );
    expect(saidIn(inJune)).toContain('"label":"Planlagte timer","value":"12,50"');
    expect(saidIn(paper())).not.toContain('Perioden er ikke over');
    expect(saidIn(paper())).not.toContain('Planlagte');
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
      'Fra;Til;Innvilgede timer;Brukte timer;Planlagte timer;Ikke brukt;Brukt for mye;Kveld og natt;Helg;Helligdager;I utlandet;Rad',
    );
  });

  test('has a row a month, with a comma in figures, and the sum last', async () => {
    const all = await lines();
    expect(all[2]).toBe('2026-05-01;2026-05-31;177,14;180;0;0;2,86;20;30;16;40;Måned');
    expect(all.at(-2)).toBe('2026-04-01;2026-06-30;520;500,5;0;19,5;0;50;80;31;40;Sum');
    expect(all).toHaveLength(6);
  });

  test('says of an example that it is one, above the sum', async () => {
    expect((await lines(quarterReport, true)).at(-3)).toBe(
      ';;;;;;;;;;;Timene er et eksempel. De er oppdiktet.',
    );
  });

  test('says above the sum that hours are planned, and not used', async () => {
    const planned = { ...quarterReport, sum: { ...quarterReport.sum, planned: exact('12.5') } };
    const all = await lines(planned);
    expect(all.at(-3)).toBe(
      ';;;;;;;;;;;Perioden er ikke over. Planlagte timer er ikke regnet med som brukt.',
    );
    expect(all.at(-2)).toBe('2026-04-01;2026-06-30;520;500,5;12,5;19,5;0;50;80;31;40;Sum');
    expect((await lines()).join()).not.toContain('Perioden er ikke over');
  });

  test('has the assistants only when they are asked for', async () => {
    expect((await lines()).join()).not.toContain('Assistent');
    expect((await lines(withInitials))[4]).toBe('2026-04-01;2026-06-30;;300,5;;;;;;;;Assistent AB');
  });
});
