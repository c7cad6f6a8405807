// The source files of the site as text, and as TypeScript's syntax tree. An .astro file is read as the TSX it stands for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file under a folder whose name has one of the endings, in order of path. */
export function readSources(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path) || path.includes('/testing/');

/** The folder directly under src/; `site` for the files that stand beside the rooms. */
export function roomOf(path: string): string {
  const [, room, ...rest] = path.split('/');
  return room && rest.length > 0 ? room : 'site';
}

export function treeOf(source: Source): ts.SourceFile {
  return ts.createSourceFile('source.tsx', scriptOf(source), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** The text as TypeScript: of an .astro file its frontmatter, template and scripts. */
export function scriptOf({ path, text }: Source): string {
  if (!path.endsWith('.astro')) return text;
  const { code, scripts } = convertToTsx(text, { filename: path });
  return [code, ...scripts.map(({ content }) => content)].join('\n');
}

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
