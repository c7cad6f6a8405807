// Checks all of content/ without building the site: every file by its schema, then what files must agree on.
import { basename, dirname } from 'node:path';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { type ContentFiles, crossProblems } from './cross-rules.ts';
import { folderOf, folders } from './folders.ts';
import { type ContentFile, listFiles, readContentFile } from './read.ts';
import { schemaProblems } from './schema-problems.ts';
import { readDomain, termProblems } from './terms.ts';

export interface ContentReport {
  readonly problems: readonly ContentProblem[];
  /** How many files were read. */
  readonly files: number;
}

/** `root` is the folder that holds content/ and src/domain/. */
export function checkContent(root: string): ContentReport {
  const paths = listFiles(root).filter((path) => !path.endsWith('.md'));
  const unread = paths.filter((path) => !folderOf(path));
  const missing = folders
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.yaml') && !paths.includes(path));
  const files = paths.flatMap((path) => checkFile(root, path));
  const sound = files.filter(({ problems }) => problems.length === 0);
  return {
    files: files.length,
    problems: [
      ...missing.map((path) => ofFile('fileMissing', path)),
      ...unread.map((path) => ofFile('fileNotRead', path)),
      ...files.flatMap(({ problems }) => problems),
      ...crossProblems(byFolder(sound, paths)),
      ...filesOf(sound, 'content/glossary.yaml').flatMap((file) =>
        termProblems(file as Parameters<typeof termProblems>[0], readDomain(root)),
      ),
    ],
  };
}

function checkFile(root: string, path: string): ContentFile[] {
  const folder = folderOf(path);
  if (!folder) return [];
  const file = readContentFile(root, path);
  return [file.problems.length > 0 ? file : { ...file, problems: schemaProblems(file, folder) }];
}

/** Only sound files come here, so the casts say what their schemas have said. */
function byFolder(sound: readonly ContentFile[], paths: readonly string[]): ContentFiles {
  const ids = (folder: string): Set<string> =>
    new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path, '.yaml')));
  return {
    criteria: filesOf(sound, 'content/criteria') as ContentFiles['criteria'],
    laws: filesOf(sound, 'content/law') as ContentFiles['laws'],
    calls: filesOf(sound, 'content/call') as ContentFiles['calls'],
    municipality: filesOf(sound, 'content/municipality.yaml') as ContentFiles['municipality'],
    known: { criteria: ids('content/criteria'), law: ids('content/law'), call: ids('content/call') },
  };
}

function filesOf(files: readonly ContentFile[], folder: string): ContentFile[] {
  return files.filter(({ path }) => path === folder || path.startsWith(`${folder}/`));
}

function ofFile(code: 'fileMissing' | 'fileNotRead', file: string): ContentProblem {
  return { code, at: '', file, line: null, detail: '', look: null };
}
