import { describe, expect, test } from 'vitest';
import type { TrainingReport } from '#domain/training/training.schema.ts';
import { makeTrainingCsv } from '../make-training-csv.ts';
import { madeAt, trainingOf2026 } from './testing/hours.ts';
import { saidIn, tableRows } from './testing/read-document.ts';
import { trainingDocument } from './training-section.ts';

const paper = (report: TrainingReport = trainingOf2026) => trainingDocument(report, madeAt);

describe('the paper of a year of training', () => {
  test('sums each group', () => {
    expect(tableRows(paper(), 'Summer')).toEqual([
      ['Arbeidsledere', '1', '5', '6,00', '30,00', 'ikke oppgitt'],
      // 3.5 hours with twelve.
      ['Assistenter', '1', '12', '3,50', '42,00', '4 000,00'],
    ]);
  });

  test('has each training with what is not told', () => {
    expect(tableRows(paper(), 'Opplæring av arbeidsledere')).toEqual([
      ['20. januar 2026', '=HYPERLINK("https://example.org")', '6,00', '5', 'ikke oppgitt', 'ikke oppgitt'],
    ]);
    expect(saidIn(paper())).toContain('Én opplæring mangler kostnad eller dokumentasjon.');
  });

  test('tells what is not counted, and why', () => {
    expect(saidIn(paper())).toContain('Forflytning: Timer: Skriv et tall med sifre');
    expect(saidIn(paper())).toContain('Taushetsplikt: Holdt i et annet år');
    const whole = { ...trainingOf2026, entries: trainingOf2026.entries.slice(0, 1) };
    expect(saidIn(paper(whole))).not.toContain('Ikke med i summene');
    expect(saidIn(paper(whole))).toContain('Ingen opplæring er ført opp.');
  });

  test('says of the grant first that today’s rates are not confirmed, and computes none', () => {
    const { blocks } = paper();
    const at = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Tilskuddet fra staten',
    );
    expect(blocks[at + 1]).toMatchObject({
      kind: 'notice',
      title: expect.stringContaining('Satsene for i år er ikke bekreftet.'),
    });
    expect(saidIn(paper())).toContain('Derfor regner vi ikke ut noe tilskudd.');
  });
});

describe('the table of a year of training', () => {
  const lines = async (): Promise<readonly string[]> =>
    (await makeTrainingCsv(trainingOf2026).text()).split('\r\n');

  test('has every training, the sums, and what is not counted with why', async () => {
    const all = await lines();
    expect(all[0]).toBe(
      'Rad;Gruppe;Dag;Tema;Timer;Deltakere;Timer ganger deltakere;Kroner;Dokumentasjon;Merknad',
    );
    expect(all).toContain(
      'Opplæring;Assistenter;2026-03-04;Førstehjelp;3,5;12;42;4000;Liste over dem som var der;',
    );
    expect(all).toContain(
      'Ikke med i summen;Assistenter;2025-12-30;Taushetsplikt;2;8;16;0;Kursbevis;Holdt i et annet år',
    );
    expect(all).toContain('Sum;Assistenter;;Opplæringer: 1;3,5;12;42;4000;;');
  });

  test('never lets what is typed start a formula', async () => {
    expect((await lines()).join()).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});
