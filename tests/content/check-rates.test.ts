// Every mistake in the periods, columns, points and bases of a rate is told with how to mend it.
import { expect, test } from 'vitest';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { change, library } from './library.ts';

const today = '2026-11-22';
const table = 'rates/lonn.yaml';
const kpi = 'rates/kpi-2025.yaml';
const growth = 'rates/vekst.yaml';

/** What is said of a file when one piece of it is written otherwise. */
function saysAfter(file: string, from: string, to: string): string[] {
  const root = library();
  change(root, file, from, to);
  const { problems } = checkContent(root, today, []);
  return problems
    .filter((problem) => problem.file === `content/${file}`)
    .map((problem) => contentProblems.describe(problem));
}

const mistakes: readonly (readonly [name: string, file: string, from: string, to: string, said: string])[] = [
  [
    'days between two periods',
    table,
    'to: 2025-03-31',
    'to: 2025-03-29',
    'content/rates/lonn.yaml, linje 20, feltet periods.1.to:\n  Ingen periode gjelder 2025-03-30 – 2025-03-31. ' +
      'Vet du at satsen sto til den neste begynte, skriver du 2025-03-31 her. Vet du ikke hva satsen var, ' +
      'legger du inn en periode for disse dagene med «values: null» og en «note» om det.',
  ],
  [
    'two periods on the same days',
    table,
    'to: 2025-03-31',
    'to: 2025-04-02',
    'content/rates/lonn.yaml, linje 20, feltet periods.1.to:\n  To perioder gjelder 2025-04-01 – 2025-04-02. ' +
      'Skriv 2025-03-31 her, eller rett «from» i perioden som kommer etter.',
  ],
  [
    'two periods that begin on the same day',
    table,
    'from: 2025-04-01',
    'from: 2024-04-01',
    'content/rates/lonn.yaml, linje 20, feltet periods.1.to:\n  To perioder gjelder 2024-04-01 – 2025-03-31. ' +
      'Skriv 2024-03-31 her, eller rett «from» i perioden som kommer etter.',
  ],
  [
    'a period without an end before another',
    table,
    'to: 2025-03-31',
    'to: null',
    'content/rates/lonn.yaml, linje 20, feltet periods.1.to:\n' +
      '  Perioden har ingen siste dag, men en ny periode begynner 2025-04-01. Skriv 2025-03-31 her.',
  ],
  [
    'a last day before the first',
    table,
    'to: 2025-03-31',
    'to: 2024-03-31',
    'content/rates/lonn.yaml, linje 20, feltet periods.1.to:\n' +
      '  Den siste dagen, 2024-03-31, er før den første, 2024-04-01.',
  ],
  [
    'a column that is not there',
    table,
    '"0": "340000"',
    '"1": "340000"',
    'content/rates/lonn.yaml, linje 21, feltet periods.1.values.1:\n' +
      '  Det er ingen kolonne «1». Velg en av: 0, 3. Eller legg den til under «columns».',
  ],
  [
    'a period with no figure at all',
    table,
    '{ "0": "340000" }',
    '{}',
    'content/rates/lonn.yaml, linje 21, feltet periods.1.values:\n' +
      '  Perioden har ingen tall. Skriv null når satsen ikke er funnet.',
  ],
  [
    'two columns with the same id',
    table,
    'label: 3 år\n',
    'label: 3 år\n  - id: "0"\n    label: Ingen\n',
    'content/rates/lonn.yaml, linje 11, feltet columns.2.id:\n  Id-en «0» er brukt før. Gi denne en annen.',
  ],
  [
    'a figure that is no text',
    table,
    '"0": "340000"',
    '"0": 340000',
    'content/rates/lonn.yaml, linje 21, feltet periods.1.values.0:\n' +
      '  «340000» har ikke riktig form. Skriv tallet med punktum, i anførselstegn: "14.1".',
  ],
  [
    'a figure with a comma',
    table,
    '"370000.5"',
    '"370000,5"',
    'content/rates/lonn.yaml, linje 14, feltet periods.0.values.3:\n' +
      '  «370000,5» har ikke riktig form. Skriv tallet med punktum, i anførselstegn: "14.1".',
  ],
  [
    'a certainty that is none',
    table,
    'certainty: derived',
    'certainty: sikker',
    'content/rates/lonn.yaml, linje 25, feltet periods.1.certainty:\n' +
      '  «sikker» er ikke et av valgene. Velg ett av: found, secondary, derived, unconfirmed.',
  ],
  [
    'a kind of file that there is not',
    table,
    'kind: table',
    'kind: tabell',
    'content/rates/lonn.yaml, linje 1, feltet kind:\n' +
      '  «tabell» er ikke et av valgene. Velg ett av: table, series.',
  ],
  [
    'a file that does not say what it is',
    table,
    'kind: table\n',
    '',
    'content/rates/lonn.yaml, linje 1, feltet kind:\n  Feltet mangler. Velg ett av: table, series.',
  ],
  [
    'an id that is not the name of the file',
    table,
    'id: lonn',
    'id: lonnen',
    'content/rates/lonn.yaml, linje 2, feltet id:\n' +
      '  Id-en er «lonnen», men filen heter noe annet. Filnavnet skal være «lonnen.yaml».',
  ],
  [
    'a month that is left out',
    kpi,
    '"2026-01"',
    '"2026-02"',
    'content/rates/kpi-2025.yaml, linje 16, feltet values.2026-02:\n' +
      '  «2026-02» kommer ikke rett etter den over. Skriv "2026-01" her. Er tallet ikke funnet, skriver du null bak.',
  ],
  [
    'months in another order',
    growth,
    '"2025-K4": "-0.1"\n  "2026-K1": "2.5"',
    '"2026-K1": "2.5"\n  "2025-K4": "-0.1"',
    'content/rates/vekst.yaml, linje 15, feltet values.2025-K4:\n' +
      '  «2025-K4» kommer ikke rett etter den over. Skriv "2026-K2" her. Er tallet ikke funnet, skriver du null bak.',
  ],
  [
    'a point of another kind',
    growth,
    '"2026-K1"',
    '"2026-01"',
    'content/rates/vekst.yaml, linje 15, feltet values.2026-01:\n' +
      '  «2026-01» passer ikke til «frequency: quarter». Skriv år og kvartal: "2026-K2".',
  ],
  [
    'an end of another kind',
    kpi,
    'endsWith: 2026-03',
    'endsWith: "2026"',
    'content/rates/kpi-2025.yaml, linje 8, feltet endsWith:\n' +
      '  «2026» passer ikke til «frequency: month». Skriv år og måned: "2026-05".',
  ],
  [
    'a point after the end of the series',
    kpi,
    'endsWith: 2026-03',
    'endsWith: 2025-12',
    'content/rates/kpi-2025.yaml, linje 16, feltet values.2026-01:\n' +
      '  Serien slutter med 2025-12 («endsWith»), så «2026-01» hører ikke til her. Skriv tallet i den nye serien.',
  ],
  [
    'a name of a point that is none',
    kpi,
    '"2026-01"',
    '"2026M01"',
    'content/rates/kpi-2025.yaml, linje 16, feltet values.2026M01:\n' +
      '  «2026M01» kan ikke stå her. En måned skrives 2026-05, et kvartal 2026-K2 og et år 2026, alle i anførselstegn. ' +
      'En kolonne skrives med små bokstaver fra a til z, sifre og bindestrek.',
  ],
  [
    'a series without figures',
    growth,
    'values:\n  "2025-K4": "-0.1"\n  "2026-K1": "2.5"',
    'values: {}',
    'content/rates/vekst.yaml, linje 13, feltet values:\n  Serien har ingen tall. Skriv minst ett.',
  ],
  [
    'a price index on the base of another',
    kpi,
    'base: 2025=100',
    'base: 2015=100',
    'content/rates/kpi-2025.yaml, linje 5, feltet base:\n  «2015=100» er ikke basisåret som navnet på filen sier. ' +
      'Skriv 2025=100. Tall fra to basisår må aldri stå i samme fil.',
  ],
  [
    'a price index without a base',
    kpi,
    'base: 2025=100',
    'base: null',
    'content/rates/kpi-2025.yaml, linje 5, feltet base:\n  «null» er ikke basisåret som navnet på filen sier. ' +
      'Skriv 2025=100. Tall fra to basisår må aldri stå i samme fil.',
  ],
];

for (const [name, file, from, to, said] of mistakes) {
  test(`${name} is told, with where it is and how to mend it`, () => {
    expect(saysAfter(file, from, to)).toEqual([said]);
  });
}

test('a link to a rate is known, and one to a rate that is not there is not', () => {
  expect(saysAfter('pages/leverandorer.yaml', '(/krav/)', '(/satser/lonn/)')).toEqual([]);
  expect(saysAfter('pages/leverandorer.yaml', '(/krav/)', '(/satser/)')).toEqual([]);
  expect(saysAfter('pages/leverandorer.yaml', '(/krav/)', '(/satser/pris/)')).toHaveLength(1);
});

test('what nobody has read for a year is told without stopping anything; what is over does not change', () => {
  const warnings = (day: string): string[] =>
    checkContent(library(), day, [])
      .warnings.map((warning) => contentProblems.warn(warning))
      .filter((said) => said.includes('content/rates/'));
  expect(warnings('2027-07-02')).toEqual([]);
  const old = (file: string, line: number, at: string) =>
    `Se på dette: content/${file}, linje ${line}, feltet ${at}:\n  Tallene ble sist kontrollert 2026-07-02. ` +
    'Les dem hos kilden igjen, rett det som er endret, og skriv dagens dato.';
  expect(warnings('2027-07-03').sort()).toEqual([
    old(kpi, 11, 'checkedOn'),
    old(table, 17, 'periods.0.checkedOn'),
    old(growth, 11, 'checkedOn'),
  ]);
});
