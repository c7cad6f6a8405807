// Reads the files of content/ with their lines, so that a problem can say where it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem } from '#domain/shared/content-problem.ts';

export type Path = readonly PropertyKey[];

export interface ContentFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly value: unknown;
  /** Fields and list items that nobody wrote a value for: `at:`. YAML reads them as null, as if that had been written. */
  readonly empty: readonly Path[];
  /** The line of a field, or of the nearest group above it that is there. */
  lineOf(path: Path): number | null;
  readonly problems: readonly ContentProblem[];
}

/** Every file under content/, in order of path. */
export function listFiles(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function readContentFile(root: string, path: string): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const problems = document.errors.map(
    ({ code, pos }): ContentProblem => ({
      code: syntaxCode(code),
      at: '',
      file: path,
      line: lineAt(pos[0]),
      detail: '',
      look: null,
    }),
  );
  const lineOf = (at: Path): number | null => {
    const offset = offsetOf(document, at);
    return offset === null ? null : lineAt(offset);
  };
  const value = problems.length > 0 ? null : document.toJS();
  return { path, value, empty: emptyIn(document.contents, []), lineOf, problems };
}

function syntaxCode(code: string): 'yamlSyntax' | 'yamlTab' | 'yamlDuplicateKey' {
  if (code === 'TAB_AS_INDENT') return 'yamlTab';
  return code === 'DUPLICATE_KEY' ? 'yamlDuplicateKey' : 'yamlSyntax';
}

function emptyIn(node: unknown, path: Path): Path[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => emptyIn(value, [...path, String(key)]));
  if (isSeq(node)) return node.items.flatMap((item, index) => emptyIn(item, [...path, index]));
  return node === null || (isScalar(node) && node.value === null && node.source === '') ? [path] : [];
}

function offsetOf(document: Document, path: Path): number | null {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? null) : null;
  for (const key of path) {
    const next = child(node, key);
    if (next === null) break;
    ({ node, offset } = next);
  }
  return offset;
}

function child(node: unknown, key: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    if (!pair || !isScalar(pair.key) || !pair.key.range) return null;
    return { node: pair.value, offset: pair.key.range[0] };
  }
  const found = isSeq(node) ? node.items[Number(key)] : undefined;
  return isNode(found) && found.range ? { node: found, offset: found.range[0] } : null;
}
