// A problem in a file, told without saying how the field should look: what the rules between files have to tell.
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import type { ContentFile, Path } from './read.ts';

/** `detail` is what was found; `expected` what should stand there, where the sentence needs both. */
export function problem(
  file: Pick<ContentFile, 'path' | 'lineOf'>,
  code: ContentProblemCode,
  path: Path,
  detail = '',
  expected?: string,
): ContentProblem {
  const at = path.map(String).join('.');
  return { code, at, file: file.path, line: file.lineOf(path), detail, look: null, expected };
}
