// What tools that know nothing of us make of a spreadsheet. A tool that is not installed is named as not run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { about, calculationOf, scenarioOf, someRates, withRates } from '../document/testing/calculations.ts';
import { makeCalculationXlsx } from '../make-calculation-xlsx.ts';

const place = mkdtempSync(join(tmpdir(), 'regneark-'));

beforeAll(async () => {
  const calculation = calculationOf(withRates(), scenarioOf({ name: '<=1+1>\u0007' }));
  const file = await makeCalculationXlsx(calculation, someRates, about);
  writeFileSync(join(place, 'pris.xlsx'), await file.bytes());
});
afterAll(() => rmSync(place, { recursive: true }));

function run(context: TestContext, tool: string, ...args: readonly string[]): string {
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)
    context.skip(`not run: ${tool} is not installed`);
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: place, encoding: 'utf8' });
  expect(status, `${tool}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

describe('a spreadsheet of ours', () => {
  test('is a zip without fault to unzip', (context) => {
    expect(run(context, 'unzip', '-t', 'pris.xlsx')).toContain('No errors detected');
  });

  test('is parts of XML that Python reads, with every part that another names, and every formula with what it comes to', (context) => {
    // In each of two scenarios: twenty lines, four thirds, and the decimals of the lines.
    expect(run(context, 'python3', '-c', reader)).toBe('3 sheets, 44 formulas of numbers, 36 of texts\n');
  });
});

const reader = `
import posixpath, zipfile
import xml.etree.ElementTree as xml
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
file = zipfile.ZipFile('pris.xlsx')
assert file.testzip() is None
parts = {name: xml.fromstring(file.read(name)) for name in file.namelist()}
for name, tree in parts.items():
    if not name.endswith('.rels'): continue
    folder = posixpath.dirname(posixpath.dirname(name))
    for relation in tree:
        target = relation.get('Target')
        path = target.lstrip('/') if target.startswith('/') else posixpath.join(folder, target)
        assert path in parts, (name, path)
sheets = [tree for name, tree in sorted(parts.items()) if name.startswith('xl/worksheets/sheet')]
cells = [cell for sheet in sheets for cell in sheet.iter(main + 'c') if cell.find(main + 'f') is not None]
texts = [cell.find(main + 'v').text for cell in cells if cell.get('t') == 'str']
numbers = [float(cell.find(main + 'v').text) for cell in cells if cell.get('t') != 'str']
assert all(texts)
print(f'{len(sheets)} sheets, {len(numbers)} formulas of numbers, {len(texts)} of texts')
`;
