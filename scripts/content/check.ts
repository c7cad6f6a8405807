// Checks all of content/ without building the site: every file by its schema, then what files and code must agree on.
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { crossProblems } from './cross-rules.ts';
import { byFolder, type ContentFiles } from './files.ts';
import { isFirstVersion, readFirstVersion } from './first-versions.ts';
import { folderOf, folders } from './folders.ts';
import { rulingProblems } from './law-in-force.ts';
import { rateWarnings } from './rates.ts';
import { type ContentFile, listFiles, readContentFile } from './read.ts';
import type { Ruling } from './rulings.ts';
import { schemaProblems } from './schema-problems.ts';
import { readCode, termProblems } from './terms.ts';
import { lawWarnings } from './warnings.ts';

export interface ContentReport {
  readonly problems: readonly ContentProblem[];
  /** What should be looked at, and stops nothing. */
  readonly warnings: readonly ContentProblem[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * @param root the folder that holds content/ and src/
 * @param day of the check, YYYY-MM-DD
 * @param rulings what the code's rules rest on
 */
export function checkContent(root: string, day: string, rulings: readonly Ruling[]): ContentReport {
  const { problems, files, count } = readContent(root);
  return {
    files: count,
    problems: [
      ...problems,
      ...rulingProblems(files, rulings),
      ...files.glossary.flatMap((glossary) => termProblems(glossary, readCode(root, 'src/domain'))),
    ],
    warnings: [...lawWarnings(files, day, readCode(root, 'src')), ...rateWarnings(files, day)],
  };
}

/** Everything but what content and code must agree on. `count` is how many files were read. */
export function readContent(root: string): {
  readonly problems: readonly ContentProblem[];
  readonly files: ContentFiles;
  readonly count: number;
} {
  const paths = listFiles(root).filter((path) => !path.endsWith('.md'));
  const first = paths.filter(isFirstVersion);
  const unread = paths.filter((path) => !folderOf(path) && !first.includes(path));
  const missing = folders
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.yaml') && !paths.includes(path));
  const checked = paths.flatMap((path) => checkFile(root, path));
  const sound = checked.filter(({ problems }) => problems.length === 0);
  const files = byFolder(
    sound,
    checked.map(({ path }) => path),
  );
  const firstVersions = first.map((path) => readFirstVersion(root, path));
  return {
    files,
    count: checked.length + first.length,
    problems: [
      ...missing.map((path) => ofFile('fileMissing', path)),
      ...unread.map((path) => ofFile('fileNotRead', path)),
      ...checked.flatMap(({ problems }) => problems),
      ...crossProblems(files, firstVersions),
    ],
  };
}

function checkFile(root: string, path: string): ContentFile[] {
  const folder = folderOf(path);
  if (!folder) return [];
  const file = readContentFile(root, path);
  return [file.problems.length > 0 ? file : { ...file, problems: schemaProblems(file, folder) }];
}

function ofFile(code: 'fileMissing' | 'fileNotRead', file: string): ContentProblem {
  return { code, at: '', file, line: null, detail: '', look: null };
}
