// The glossary and the code use the same words: every @term stands in the glossary, every code name in the domain.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '#domain/call/glossary.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** The text of every source file in a folder, tests aside. */
export function readCode(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:tsx?|astro)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

export function termProblems(
  glossary: ContentFile & { readonly value: readonly Term[] },
  domain: readonly string[],
): ContentProblem[] {
  const terms = glossary.value.map(({ term }) => term);
  const words = new Set(terms.map((term) => term.toLowerCase()));
  const used = domain.flatMap((source) => [...source.matchAll(/@term ([\p{L} -]+?)\s*(?:\*|\n|$)/gu)]);
  const missing = new Set(used.map((match) => match[1] ?? '').filter((term) => !words.has(term)));
  const named = new Set(domain.flatMap((source) => source.match(/\b[A-Za-z][A-Za-z0-9]*\b/g) ?? []));
  return [
    ...terms.flatMap((term, index) =>
      terms.indexOf(term) === index ? [] : [problem(glossary, 'termTwice', [index, 'term'], term)],
    ),
    ...[...missing].map((term) => problem(glossary, 'termMissing', [], term)),
    ...glossary.value.flatMap(({ code }, index) =>
      code === null || isNamed(code, named) ? [] : [problem(glossary, 'codeUnknown', [index, 'code'], code)],
    ),
  ];
}

/** A concept may be a value (`draft`) or a type (`Draft`). */
function isNamed(code: string, named: ReadonlySet<string>): boolean {
  return named.has(code) || named.has(code.charAt(0).toUpperCase() + code.slice(1));
}
