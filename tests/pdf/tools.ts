// Runs checkers from outside on a PDF. One that is not installed is named as not run.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type TestContext } from 'vitest';

export interface Ran {
  readonly output: Buffer;
  /** What the tool wrote to `out.pdf`; null when it wrote none. */
  readonly file: Uint8Array<ArrayBuffer> | null;
}

/** In `args`, `in.pdf` is the given file. The test fails when the tool finds fault. */
export function runOn(context: TestContext, bytes: Uint8Array, tool: string, args: readonly string[]): Ran {
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)
    context.skip(`not run: ${tool} is not installed`);
  const cwd = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(cwd, 'in.pdf'), bytes);
    const { status, stdout, stderr } = spawnSync(tool, [...args], { cwd, maxBuffer: 64_000_000 });
    expect(status, `${tool}: ${stdout}${stderr}`).toBe(0);
    return { output: stdout, file: written(join(cwd, 'out.pdf')) };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function written(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch {
    return null;
  }
}
