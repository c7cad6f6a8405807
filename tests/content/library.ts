// A small sound library of content in a folder of its own, for tests to plant mistakes in.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A sound library, with the words of a small domain. */
export function library(): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  cpSync('tests/content/sound', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'src/domain'), { recursive: true });
  writeFileSync(join(root, 'src/domain/words.ts'), '/** @term krav */\nexport interface Criterion {}\n');
  return root;
}

/** Writes one piece of a file otherwise. */
export function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, 'content', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}
