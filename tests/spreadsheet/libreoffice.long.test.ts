// The spreadsheet of a calculation, computed by LibreOffice: the price of the page, to the øre, and again when a figure is changed
// in the file. One run of LibreOffice for all of them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type LineId, lineIds } from '#domain/rates/price/lines.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { toDecimals } from '#domain/shared/exact.ts';
import { about, calculationOf, subjectOfCalculation } from '#export/document/testing/calculations.ts';
import { makeCalculationXlsx } from '#export/make-calculation-xlsx.ts';
import { writeZip } from '#export/package/zip-write.ts';
import { anyScenario } from '#export/table/testing/any-scenario.ts';
import { partsOf } from '#export/table/testing/open-sheets.ts';

const isThere = spawnSync('soffice', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'bpa-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draws = 50;
const minutes = 10;
/** The first row below the head of both sheets. */
const firstRow = 5;

/** Figures that are typed in every scenario, each with another value. */
const changes = [
  ['baseWage', '211.37'],
  ['eveningNightShare', '33.33'],
  ['weekendRate', '61.5'],
  ['trainingPercent', '0'],
  ['pensionDeduction', '130160'],
  ['employerContributionPercent', '10.6'],
  ['workedHoursPerYear', '1750'],
  ['hoursPerWeek', '7.5'],
  ['administrationPerHour', '12.34'],
  ['marginPercent', '6.25'],
] as const satisfies readonly (readonly [TermId, string])[];

describe('the spreadsheet of a calculation', () => {
  test.skipIf(!isThere)(
    'computed by LibreOffice comes to the same lines, as it is made and when a figure is changed',
    async () => {
      const scenarios = fc.sample(anyScenario, draws);
      const files = await Promise.all(scenarios.map(writePair));
      computeAll();
      for (const pair of files)
        for (const { name, expected } of pair)
          expect(linesIn(name, Object.keys(expected)), name).toEqual(expected);
    },
    minutes * 60_000,
  );
});

interface Written {
  readonly name: string;
  /** By line: those that are whole øre. */
  readonly expected: Readonly<Partial<Record<LineId, string>>>;
}

/** As it is made, and with one figure changed; what the formulas came to is taken out, so that only computing can bring it back. */
async function writePair(scenario: Scenario, at: number): Promise<readonly Written[]> {
  const file = await makeCalculationXlsx(calculationOf(scenario), {}, about);
  const parts = await partsOf(file);
  const [id, value] = changes[at % changes.length] ?? ['marginPercent', '0'];
  await write(
    `made-${at}`,
    withFigures(parts, (xml) => xml),
  );
  await write(
    `changed-${at}`,
    withFigures(parts, (xml) => withValue(xml, `C${firstRow + termIds.indexOf(id)}`, value)),
  );
  const changed = { ...scenario, typed: { ...scenario.typed, [id]: value } };
  return [
    { name: `made-${at}`, expected: expectedOf(scenario) },
    { name: `changed-${at}`, expected: expectedOf(changed) },
  ];
}

function expectedOf(scenario: Scenario): Written['expected'] {
  const [priced] = subjectOfCalculation(calculationOf(scenario)).priced;
  if (!priced) throw new Error('A figure is missing.');
  const rounded = scenario.rounding === 'perLine' ? lineIds : (['price'] as const);
  return Object.fromEntries(rounded.map((id) => [id, toDecimals(priced.lines[id])]));
}

type Parts = ReadonlyMap<string, string>;
const [figuresPart, pricePart] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];

function withFigures(parts: Parts, edit: (xml: string) => string): Parts {
  const withoutResults = (parts.get(pricePart) ?? '').replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>0</v>');
  return new Map([...parts, [figuresPart, edit(parts.get(figuresPart) ?? '')], [pricePart, withoutResults]]);
}

function withValue(xml: string, address: string, value: string): string {
  const cell = new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*(</v>)`);
  if (!cell.test(xml)) throw new Error(`No number in ${address}`);
  return xml.replace(cell, `$1${value}$2`);
}

async function write(name: string, parts: Parts): Promise<void> {
  const files = [...parts].map(([path, xml]) => ({ path, bytes: () => new TextEncoder().encode(xml) }));
  const zip = await writeZip(files, 0);
  writeFileSync(join(folder, `${name}.xlsx`), await zip.bytes());
}

/** Semicolons, quotation marks, UTF-8, from the first row, the numbers themselves and not as shown, the second sheet. */
const csvOfPrices = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,2';

function computeAll(): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysCompute);
  const names = ['made', 'changed'].flatMap((kind) =>
    [...Array(draws).keys()].map((at) => join(folder, `${kind}-${at}.xlsx`)),
  );
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    csvOfPrices,
    '--outdir',
    folder,
    ...names,
  ];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: minutes * 60_000 });
  if (status !== 0) throw new Error(`soffice: ${status} ${stderr}`);
}

/** LibreOffice otherwise trusts what a file of this kind says its formulas come to. */
const alwaysCompute = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** Kroner of these lines with two decimals, as LibreOffice computed them. */
function linesIn(name: string, lines: readonly string[]): Readonly<Record<string, string>> {
  const rows = readFileSync(join(folder, `${name}-Pris.csv`), 'utf8').split('\n');
  return Object.fromEntries(
    lines.map((id) => {
      const [, kroner = ''] = rows[firstRow - 1 + lineIds.indexOf(id as LineId)]?.split(';') ?? [];
      return [id, Number(kroner.replaceAll('"', '')).toFixed(2)];
    }),
  );
}
