// New months of an index from a file in the form of Statistics Norway: what is written, what is left alone, what is refused.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { update } from '../../scripts/indices/update.ts';

const fixture = readFileSync('tests/indices/14700.json', 'utf8');
const path = 'content/rates/kpi-2025.yaml';

const sound = `# En merknad øverst.
kind: series
id: kpi-2025
title: Indeksen
lead: >-
  Den indeksen vi bruker,
  over to linjer.
base: 2025=100
frequency: month
table: "14700"
endsWith: null
source: Eksempel # en merknad bak
url: null
checkedOn: 2026-11-22
certainty: found
values:
  "2025-10": "100.7"
  # En merknad mellom.
  "2025-11": "100.9"
  "2025-12": "101.0" # foreløpig
# En merknad nederst.
`;

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** What comes of a file and a series, each with pieces written otherwise. */
function updated(inSeries: readonly [string, string][] = [], inFile: readonly [string, string][] = []) {
  const changed = (text: string, changes: readonly [string, string][]): string =>
    changes.reduce((before, [from, to]) => {
      expect(before).toContain(from);
      return before.replaceAll(from, to);
    }, text);
  const root = mkdtempSync(join(tmpdir(), 'indices-'));
  roots.push(root);
  mkdirSync(join(root, 'content/rates'), { recursive: true });
  writeFileSync(join(root, path), changed(sound, inSeries));
  return update(root, changed(fixture, inFile));
}

const refusalOf = (...given: Parameters<typeof updated>): string => {
  const result = updated(...given);
  return 'refused' in result ? result.refused : `Not refused: ${result.said}`;
};

test('new months are added after the last one, and every other byte stays', () => {
  expect(updated()).toEqual({
    path,
    text: sound.replace(
      '"101.0" # foreløpig\n',
      '"101.0" # foreløpig\n\n  "2026-01": "101.6"\n  "2026-02": "102.0"\n',
    ),
    said:
      'Lagt til i content/rates/kpi-2025.yaml: 2026-01 og 2026-02.\n2 måneder i filen er like dem som sto der før.\n' +
      'Skriv dagens dato i «checkedOn» i content/rates/kpi-2025.yaml. Skriv så npm run check:content',
  });
});

test('a month that was not found gets its figure where it stands', () => {
  const result = updated([['"2025-12": "101.0" # foreløpig', '"2025-12": null # leter']]);
  expect(result).toMatchObject({ said: expect.stringContaining('2025-12, 2026-01 og 2026-02') });
  expect('text' in result && result.text).toContain('"2025-12": "101.0" # leter\n\n  "2026-01"');
});

test('a month without a figure between others is null, and the last ones without are left out', () => {
  const result = updated([], [['    101.6,', '    null,']]);
  expect(result).toMatchObject({
    said: expect.stringContaining('Filen har ikke tall for 2026-01. Der står det null.'),
  });
  expect('text' in result && result.text).toContain('"2026-01": null\n  "2026-02": "102.0"');
  expect('text' in result && result.text).not.toContain('2026-03');
});

test('the same file a second time changes nothing', () => {
  const first = updated();
  const text = 'text' in first ? first.text : '';
  const again = updated([[sound, text]]);
  expect(again).toEqual({
    path,
    text,
    said: 'Ingen nye måneder. 4 måneder i filen er like dem som står i content/rates/kpi-2025.yaml.',
  });
});

test('months before the series begins are left out', () => {
  const result = updated([['  "2025-10": "100.7"\n  # En merknad mellom.\n  "2025-11": "100.9"\n', '']]);
  expect('text' in result && result.text).not.toContain('2025-11');
});

test('another figure for a month that is there is refused, and told', () => {
  expect(refusalOf([['"100.9"', '"100.8"']])).toBe(
    'Disse månedene har et annet tall i filen enn i content/rates/kpi-2025.yaml:\n  2025-11: 100.8 → 100.9\n' +
      'Finn ut hvilket som er riktig hos Statistisk sentralbyrå. Rett det for hånd om det trengs. Ingenting er endret.',
  );
});

test('another table is refused, and so is another base', () => {
  expect(refusalOf([], [['"14700"', '"03013"']])).toContain('Filen er fra tabell 03013. Ingen serie');
  expect(refusalOf([], [['2025=100', '2015=100']])).toBe(
    'Filen har basisåret 2015=100, men serien har 2025=100. Tall fra to basisår må aldri blandes. Ingenting er endret.',
  );
});

test('a file that shares no month with the series is refused', () => {
  const later = ['2025M11', '2025M12', '2026M01', '2026M02', '2026M03'].map((month): [string, string] => [
    month,
    month.replace('2026', '2028').replace('2025', '2027'),
  ]);
  expect(refusalOf([], later)).toContain('Filen har ingen måneder som alt har tall');
});

test('months after the end of a series are refused', () => {
  expect(refusalOf([['endsWith: null', 'endsWith: 2025-12']])).toContain(
    'Serien slutter med 2025-12, men filen har 2026-01',
  );
});

test.each([
  ['what is no JSON', [['{', '']], 'ikke en JSON-stat2-fil'],
  ['JSON of another kind', [['"class": "dataset"', '"class": "collection"']], 'ikke en JSON-stat2-fil'],
  ['a file without the total', [['"00"', '"02"']], 'Filen har ikke totalindeksen'],
  ['a file without the index itself', [['KpiIndMnd', 'Manedsendring']], 'Filen har ikke selve indeksen'],
  [
    'a file without its table',
    [
      ['"tableid": "14700", ', ''],
      ['14700: ', ''],
    ],
    'ikke hvilken tabell',
  ],
] as [string, [string, string][], string][])('%s is refused', (_name, inFile, said) => {
  expect(refusalOf([], inFile)).toContain(said);
});

test('a series that is not sound is mended first', () => {
  expect(refusalOf([['"2025-11": "100.9"', '"2025-11": 100.9']])).toContain('må være i orden først');
});

test('codes may be listed in order, cells by their place, and the table named in the title alone', () => {
  const file = JSON.parse(fixture);
  const { dimension, value } = file;
  dimension.Tid.category.index = Object.keys(dimension.Tid.category.index);
  file.value = Object.fromEntries(
    value
      .map((each: number | null, place: number) => [place, each])
      .filter(([, each]: [number, number | null]) => each !== null),
  );
  delete file.extension;
  const result = updated([], [[fixture, JSON.stringify(file)]]);
  expect(result).toMatchObject({ said: expect.stringContaining('2026-01 og 2026-02') });
});
