// A small sound library of content in a folder of its own, for tests to plant mistakes in, and what is said of them.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from '../../scripts/content/check.ts';

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

/** The rules of the check of the right to BPA have tests of their own. */
export const says = (root: string): string[] =>
  checkContent(root, '2026-11-22', []).problems.map((problem) => contentProblems.describe(problem));

/** What is said when one piece of a file is written otherwise. */
export function saysAfter(file: string, from: string, to: string): string[] {
  const root = library();
  change(root, file, from, to);
  return says(root);
}

/** Files that mistakes are planted in. */
export const paths = {
  criterion: 'criteria/K01-registrering.yaml',
  call: 'call/neste.yaml',
  calendar: 'calendar/neste.yaml',
  log: 'corrections/neste.yaml',
  page: 'pages/leverandorer.yaml',
} as const;

type Mistake = readonly [name: string, file: string, from: string, to: string, said: string];

export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const [name, file, from, to, said] of mistakes)
    test(`${name} is told, with where it is and how it should look`, () => {
      expect(saysAfter(file, from, to)).toContain(said);
    });
}
