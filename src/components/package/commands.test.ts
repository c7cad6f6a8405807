// Every command of the page is run as it is written there, on the frozen example of the format.
// One whose tool is not installed is named as not run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, type TestContext, test } from 'vitest';
import { commands } from '#text/nb/package-commands.ts';

let place = '';
const folder = (): string => join(place, 'soknadspakke');
const fromPdf = (): string => join(place, 'fra-pdf.json');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kommandoer-'));
  copyFileSync('tests/fixtures/package-v3/soknadspakke.zip', join(place, 'soknadspakke.zip'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** Runs them one after the other in one shell, as somebody at a terminal does; the first that fails is the last. */
function run(context: TestContext, lines: readonly string[]) {
  for (const tool of lines.map((line) => line.split(' ')[0] ?? '').filter((word) => /^[a-z]/.test(word))) {
    const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
    if (!found) context.skip(`not run: ${tool} is not installed`);
  }
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', lines.join('\n')], {
    cwd: place,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What the commands after those of the manifest say, in the folder of the package. */
function runThere(context: TestContext, lines: readonly string[]) {
  const { status, stdout, stderr } = run(context, ['cd soknadspakke', ...lines]);
  expect(status, stderr).toBe(0);
  return stdout;
}

function unpack(context: TestContext): void {
  const [first = ''] = commands.manifest;
  expect(run(context, [first]).status).toBe(0);
}

/** Every file of the folder with its digest. */
function filesThere(): Record<string, string> {
  const all = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = all.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('the zip and the lists of a whole package are without fault', (context) => {
  expect(run(context, commands.zip)).toMatchObject({ status: 0 });
  const { status, stdout } = run(context, commands.manifest);
  expect(status).toBe(0);
  expect(stdout.match(/: OK$/gm)?.length).toBeGreaterThan(6);
});

describe('the answers in the PDF', () => {
  test.for(commands.pdf)('%s', (command, context) => {
    unpack(context);
    const before = filesThere();
    runThere(context, [command, ...commands.same]);
    expect(readFileSync(fromPdf())).toEqual(readFileSync(join(folder(), 'data/soknad.json')));
    expect(filesThere()).toEqual(before);
  });

  test('that are not those of the package are told apart', (context) => {
    unpack(context);
    writeFileSync(fromPdf(), '{}');
    expect(run(context, ['cd soknadspakke', ...commands.same]).status).not.toBe(0);
  });
});

describe('files that the lists do not name', () => {
  test('are none in a whole package', (context) => {
    unpack(context);
    const before = filesThere();
    expect(runThere(context, commands.added)).toBe('');
    expect(filesThere()).toEqual(before);
  });

  test('are found, wherever they were put, and so is one that is gone', (context) => {
    unpack(context);
    for (const path of ['data/ekstra.pdf', 'data/tagmanifest-sha256.txt', '.DS_Store', 'ny/les meg.txt']) {
      mkdirSync(join(folder(), path, '..'), { recursive: true });
      writeFileSync(join(folder(), path), 'x');
    }
    rmSync(join(folder(), 'data/signatur.pdf'));
    expect(runThere(context, commands.added).trim().split('\n').sort()).toEqual([
      '.DS_Store',
      'data/ekstra.pdf',
      'data/signatur.pdf',
      'data/tagmanifest-sha256.txt',
      'ny/les meg.txt',
    ]);
  });
});
