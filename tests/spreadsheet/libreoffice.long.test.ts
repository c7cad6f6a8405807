// The spreadsheet of a calculation, computed by LibreOffice: the price of the page, to the øre, and again when a figure or a choice is
// changed in the file. One run of LibreOffice for all of them.

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
import {
  about,
  calculationOf,
  scenarioOf,
  subjectOfCalculation,
} from '#export/document/testing/calculations.ts';
import { makeCalculationXlsx } from '#export/make-calculation-xlsx.ts';
import { writeZip } from '#export/package/zip-write.ts';
import { choiceCell, figureCell, figureColumns, headRows } from '#export/table/price-layout.ts';
import { anyScenario } from '#export/table/testing/any-scenario.ts';
import { partsOf } from '#export/table/testing/open-sheets.ts';
import { ratesExport } from '#text/nb/rates-export.ts';

const isThere = spawnSync('soffice', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'bpa-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draws = 50;
const minutes = 10;

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
    'computed by LibreOffice comes to the same lines, as it is made and when a figure or a choice is changed',
    async () => {
      const scenarios = fc.sample(anyScenario, draws);
      const files = (await Promise.all(scenarios.map(writeThree))).flat();
      await write(examples, await partsWith(scenarioOf(), figureCell('marginPercent', 0), '5'));
      computeAll([...files.map(({ name }) => name), examples]);
      for (const { name, expected } of files)
        expect(linesIn(name, Object.keys(expected)), name).toEqual(expected);
      // The margin was typed in the file, and the training was left as it was.
      expect(marksIn(examples, ['marginPercent', 'trainingPercent'])).toEqual([
        'Eget tall',
        'Som eksempelet',
      ]);
    },
    minutes * 60_000,
  );
});

const examples = 'examples';

interface Written {
  readonly name: string;
  /** By line: those that are whole øre. */
  readonly expected: Readonly<Partial<Record<LineId, string>>>;
}

/** As it is made, with one figure changed, and with the other choices. */
async function writeThree(scenario: Scenario, at: number): Promise<readonly Written[]> {
  const [id, value] = changes[at % changes.length] ?? ['marginPercent', '0'];
  const rounding = scenario.rounding === 'perLine' ? 'atEnd' : 'perLine';
  const marginOf = scenario.marginOf === 'price' ? 'cost' : 'price';
  const made = await partsWith(scenario);
  const rechosen = withText(
    withText(made, choiceCell('rounding', 0), ratesExport.roundingWords[rounding]),
    choiceCell('margin', 0),
    ratesExport.marginWords[marginOf],
  );
  await write(`made-${at}`, made);
  await write(`changed-${at}`, await partsWith(scenario, figureCell(id, 0), value));
  await write(`rechosen-${at}`, rechosen);
  const changed = { ...scenario, typed: { ...scenario.typed, [id]: value } };
  return [
    { name: `made-${at}`, expected: expectedOf(scenario) },
    { name: `changed-${at}`, expected: expectedOf(changed) },
    { name: `rechosen-${at}`, expected: expectedOf({ ...scenario, rounding, marginOf }) },
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

/** What the formulas came to is taken out, so that only computing can bring it back. @param address of a figure to be changed */
async function partsWith(scenario: Scenario, address?: string, value = ''): Promise<Parts> {
  const file = await makeCalculationXlsx(calculationOf(scenario), {}, about);
  const parts = new Map(await partsOf(file));
  for (const part of [figuresPart, pricePart])
    parts.set(part, (parts.get(part) ?? '').replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>0</v>'));
  return address === undefined ? parts : edited(parts, address, /><v>[^<]*<\/v>/, `><v>${value}</v>`);
}

/** A word as a program writes it that does not share its strings. */
function withText(parts: Parts, address: string, text: string): Parts {
  return edited(parts, address, / t="s"><v>\d+<\/v>/, ` t="inlineStr"><is><t>${text}</t></is>`);
}

function edited(parts: Parts, address: string, content: RegExp, other: string): Parts {
  const xml = parts.get(figuresPart) ?? '';
  const cell = new RegExp(`(<c r="${address}"[^>]*?)${content.source}`);
  if (!cell.test(xml)) throw new Error(`Nothing to change in ${address}`);
  return new Map([...parts, [figuresPart, xml.replace(cell, `$1${other}`)]]);
}

async function write(name: string, parts: Parts): Promise<void> {
  const files = [...parts].map(([path, xml]) => ({ path, bytes: () => new TextEncoder().encode(xml) }));
  const zip = await writeZip(files, 0);
  writeFileSync(join(folder, `${name}.xlsx`), await zip.bytes());
}

/** Semicolons, quotation marks, UTF-8, from the first row, the numbers themselves and not as shown, every sheet. */
const csvOfSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

function computeAll(names: readonly string[]): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysCompute);
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    csvOfSheets,
    '--outdir',
    folder,
    ...names.map((name) => join(folder, `${name}.xlsx`)),
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
  const rows = rowsOf(name, 'Pris');
  return Object.fromEntries(
    lines.map((id) => {
      const [, kroner = ''] = rows[headRows + lineIds.indexOf(id as LineId)] ?? [];
      return [id, Number(kroner).toFixed(2)];
    }),
  );
}

/** What is told beside these figures. */
function marksIn(name: string, terms: readonly TermId[]): readonly (string | undefined)[] {
  return terms.map((id) => rowsOf(name, 'Tall')[headRows + termIds.indexOf(id)]?.[figureColumns + 1]);
}

/** No text in these files has a semicolon or a quotation mark of its own. */
function rowsOf(name: string, sheet: string): readonly (readonly string[])[] {
  const text = readFileSync(join(folder, `${name}-${sheet}.csv`), 'utf8');
  return text.split('\n').map((row) => row.replaceAll('"', '').split(';'));
}
