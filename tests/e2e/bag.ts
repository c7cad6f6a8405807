// A package unpacked and checked by tools that did not make it; on a machine without them, by Node, and npm test names them as not run.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect, hasTool } from './test.ts';

/** The path of the bag inside a new folder, after every check that can be made here. */
export async function unpackAndCheck(zip: string): Promise<string> {
  const out = mkdtempSync(path.join(tmpdir(), 'bpa-bag-'));
  if (hasTool('unzip')) {
    execFileSync('unzip', ['-tq', zip]);
    execFileSync('unzip', ['-q', zip, '-d', out]);
  } else await unpack(zip, out);
  const bag = path.join(out, 'soknadspakke');
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) checkManifest(bag, manifest);
  return bag;
}

function checkManifest(bag: string, manifest: string): void {
  if (hasTool('sha256sum')) {
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', manifest], { cwd: bag });
    return;
  }
  const lines = readFileSync(path.join(bag, manifest), 'utf8').trimEnd().split('\n');
  for (const line of lines) expect(digestOf(path.join(bag, line.slice(66)))).toBe(line.slice(0, 64));
}

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function unpack(zip: string, out: string): Promise<void> {
  const reader = new ZipReader(new BlobReader(new Blob([readFileSync(zip)])));
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const file = path.join(out, entry.filename);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
}
