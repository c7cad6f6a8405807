import { describe, expect, test } from 'vitest';
import { changeField } from '#domain/rates/indexation-change.ts';
import type { IndexationDraft, IndexationSeries } from '#domain/rates/indexation-draft.ts';
import { figureField } from '#domain/rates/indexation-figure.ts';
import { series } from '#domain/rates/testing/series.ts';
import { makeRegulationCsv } from '../make-regulation-csv.ts';
import { regulationDocument } from './regulation-section.ts';
import { regulationSubject } from './regulation-subject.ts';

const kpi = series('kpi', { '2022-03': '119.8', '2023-03': '127.6', '2024-03': null }, { base: '2015=100' });
const ofSite: IndexationSeries = {
  indices: [{ ...kpi, title: 'KPI', table: '03013' }],
  labour: null,
  deflators: [
    {
      ...series('budget', { '2023': '3.7', '2024': null }),
      title: 'Kommunal deflator, anslag',
      certainty: 'secondary',
    },
  ],
};
const draft: IndexationDraft = {
  price: '23,54',
  from: { month: '03', year: '2022' },
  to: { month: '03', year: '2024' },
  firstAt: 'soonest',
  first: { month: '03', year: '2024' },
  method: 'fromBase',
  index: 'kpi',
  deflator: 'budget',
  wageShare: '85',
  typed: { [figureField('kpi', '2024-03')]: '132,6' },
};
const about = {
  call: { shortTitle: 'neste utlysning', index: null as string | null },
  createdAt: '2026-11-22T12:00:00+01:00',
};
const subject = (said: Partial<IndexationDraft> = {}, call = about.call) =>
  regulationSubject({ ...draft, ...said }, ofSite, { ...about, call });
const computed = 'regnet ut av oss fra indeksen, ikke publisert';
/** With ordinary spaces. */
const said = (of = subject()): string => JSON.stringify(regulationDocument(of)).replace(/\s/g, ' ');

function rows(caption: string, of = subject()): readonly (readonly string[])[] {
  const found = regulationDocument(of).blocks.find(
    (block) => block.kind === 'table' && block.caption === caption,
  );
  return found?.kind === 'table' ? found.rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' '))) : [];
}

describe('the paper of a regulated price', () => {
  test('has each step with its formula in words and in figures', () => {
    expect(rows('Steg for steg')).toEqual([
      [
        'mars 2023',
        'Pris × indeks for mars 2023 : indeks for mars 2022 23,54 kr × 127,6 : 119,8 = 25,07 kr',
        '25,07',
      ],
      // 23.54 × 132.6 / 119.8 = 26.055…
      [
        'mars 2024 (med egne tall)',
        'Pris × indeks for mars 2024 : indeks for mars 2022 23,54 kr × 132,6 : 119,8 = 26,06 kr',
        '26,06',
      ],
    ]);
  });

  test('sets the methods side by side, and says which one lacks figures', () => {
    const methods = rows('Prisen fra mars 2022 til mars 2024 med hver metode');
    expect(methods[0]).toEqual(['Fra den første prisen (med egne tall)', '26,06 kr', '+10,71 %', 'likt']);
    expect(methods[2]).toEqual([
      'Med prosent med én desimal (regnet ut av oss fra indeksen, ikke publisert, med egne tall)',
      '26,05 kr',
      '+10,66 %',
      '−0,01 kr',
    ]);
    expect(methods.at(-1)).toEqual(['Med kommunal deflator, anslag', 'mangler ett tall', '–', '–']);
  });

  test('gives each figure its source, and tells those that were typed', () => {
    expect(rows('Tallene som inngår')).toEqual([
      ['Kommunal deflator, anslag', '2023', '3,7 %', 'Kilde: SSB, gjengitt av andre'],
      ['KPI', 'mars 2022', '119,8', 'Kilde: Statistisk sentralbyrå, tabell 03013 (CC BY 4.0)'],
      ['KPI', 'mars 2023', '127,6', 'Kilde: Statistisk sentralbyrå, tabell 03013 (CC BY 4.0)'],
      ['KPI', 'mars 2024', '132,6', 'Eget tall'],
      ['Endring i prosent, mars 2022 til mars 2023', 'mars 2023', '6,5 %', computed],
      ['Endring i prosent, mars 2023 til mars 2024', 'mars 2024', '3,9 %', computed],
    ]);
    expect(said()).toContain('Prisen bygger på egne tall, som ikke er hentet fra en kilde.');
    // Typed for another method, and not used by this one.
    const unused = subject({
      method: 'deflator',
      to: { month: '03', year: '2023' },
      typed: { [changeField('2022-03', '2023-03')]: '6,5' },
    });
    expect(said(unused)).not.toContain('bygger på egne tall');
    expect(said()).not.toMatch(/\b(?:du|deg|dere)\b/);
    const known = subject({ to: { month: '03', year: '2023' } });
    expect(said(known)).not.toContain('bygger på egne tall');
  });

  test('never tells a per cent that was not typed as published, and says what to do', () => {
    expect(said()).toContain(`«Med prosent med én desimal»: ${computed}. Er den publiserte endringen kjent`);
    const published = {
      [changeField('2022-03', '2023-03')]: '6,5',
      [changeField('2023-03', '2024-03')]: '3,9',
    };
    const typed = subject({ typed: { ...draft.typed, ...published } });
    expect(said(typed)).not.toContain(`desimal (${computed}`);
    expect(rows('Tallene som inngår', typed).at(-1)?.at(-1)).toBe('Eget tall');
  });

  test('names the estimate, and says that others retell its figures', () => {
    const known = subject({ method: 'deflator', to: { month: '03', year: '2023' } });
    expect(said(known)).toContain('Med kommunal deflator, anslag. ');
    expect(said(known)).toContain('Kommunal deflator, anslag (gjengitt av andre)');
  });

  test('says when the first regulation is', () => {
    expect(said()).toMatch(/Første regulering[^å]{1,60}mars 2023, etter 12 måneder/);
    const same = subject({ to: { month: '03', year: '2022' } });
    expect(said(same)).not.toContain('Første regulering');
  });

  test('names who retells the figures of another', () => {
    const series = {
      ...ofSite.indices[0],
      certainty: 'secondary',
      source: 'SSB, slik NN gjengir den',
    } as const;
    const retold = regulationSubject(draft, { ...ofSite, indices: [series] }, about);
    expect(said(retold)).toContain('Kilde: SSB, slik NN gjengir den, gjengitt av andre');
  });

  test('says what the call says of the index', () => {
    expect(said()).toContain('For neste utlysning er det ikke fastsatt hvilken indeks som gjelder.');
    expect(said(subject({}, { shortTitle: 'utlysningen', index: 'KPI.' }))).toContain(
      'For utlysningen gjelder denne indeksen: KPI.',
    );
  });

  test('tells an example that nobody has changed as an example', () => {
    expect(said(subject({ price: '100,00' }))).toContain('Prisen er et eksempel som ingen har endret.');
    expect(said()).not.toContain('ksempel');
  });

  test('is never made of what is not understood', () => {
    expect(() => subject({ price: 'mye' })).toThrow();
    expect(() => subject({ typed: {} })).toThrow();
  });
});

describe('the table of a regulated price', () => {
  const lines = async (of: Partial<IndexationDraft> = {}): Promise<readonly string[]> =>
    (await makeRegulationCsv({ ...draft, ...of }, ofSite, about).text()).split('\r\n');

  test('has the price, the steps, the methods, the months and the figures', async () => {
    const all = await lines();
    expect(all.filter((line) => line.startsWith('Steg for steg;'))).toHaveLength(2);
    expect(all.filter((line) => line.startsWith('Metodene side om side;'))).toHaveLength(4);
    expect(all).toContain('År for år;Fra den første prisen;2024-03;26,06;med egne tall;;');
    expect(all).toContain('Metodene side om side;Med kommunal deflator, anslag;2024-03;;mangler ett tall;;');
    expect(all).toContain('År for år;Fra den første prisen;2023-03;25,07;;;');
    expect(all).toContain('År for år;Med kommunal deflator, anslag;2024-03;;ingen pris;;');
    expect(all).toContain('Første regulering;;2023-03;;mars 2023, etter 12 måneder;;');
    expect(all).toContain('Tallene som inngår;;2024-03;132,6;;KPI;Eget tall');
    expect(all).toContain(
      `Tallene som inngår;Med prosent med én desimal;2023-03;6,5;Endring i prosent, mars 2022 til mars 2023;;${computed}`,
    );
    expect(all).toContain(
      'Tallene som inngår;;2023;3,7;;Kommunal deflator, anslag;Kilde: SSB, gjengitt av andre',
    );
  });

  test('has as many cells in every row', async () => {
    const counts = (await lines()).slice(0, -1).map((line) => line.split(';').length);
    expect(new Set(counts)).toEqual(new Set([7]));
  });
});
