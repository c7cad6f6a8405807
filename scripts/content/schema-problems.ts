// Turns what a schema says of a file into problems an editor can mend.
import { type $ZodIssue, type $ZodType, safeParse } from 'zod/v4/core';
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import type { Folder } from './folders.ts';
import { kindsIn, lookOf, schemaAt, schemaFor } from './look.ts';
import type { ContentFile, Path } from './read.ts';

/** Every problem that the schema finds in the file, in the order of the schema. */
export function schemaProblems(file: ContentFile, folder: Folder): ContentProblem[] {
  const schema = schemaFor(folder.schema, file.value);
  return schema === null ? [kindProblem(file, kindsIn(folder.schema))] : problemsOf(file, schema);
}

/** Until a file says what it is, nothing else can be said of it. */
function kindProblem(file: ContentFile, options: readonly string[]): ContentProblem {
  const kind = valueAt(file.value, ['kind']);
  const code = kind === undefined ? 'fieldMissing' : 'notAChoice';
  const look = { shape: 'choice', nullable: false, options } as const;
  return { code, at: 'kind', file: file.path, line: file.lineOf(['kind']), detail: shown(kind), look };
}

function problemsOf(file: ContentFile, schema: $ZodType): ContentProblem[] {
  const result = safeParse(schema, file.value);
  const found = result.success ? [] : result.error.issues.flatMap((issue) => toProblems(issue));
  const told = found.map(({ at }) => at);
  const untold = file.empty
    .map((path) => problem('fieldEmpty', path, ''))
    .filter(({ at }) => !told.some((one) => `${at}.`.startsWith(`${one}.`)));
  return [...found, ...untold, ...datesNotReal(file.value, [])].sort(byLine);

  function toProblems(issue: $ZodIssue): ContentProblem[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('fieldUnknown', [...issue.path, key], key));
    }
    if (issue.code === 'invalid_key')
      return [problem('nameNotAllowed', issue.path, String(issue.path.at(-1)))];
    const value = valueAt(file.value, issue.path);
    return [problem(codeOf(issue, value), issue.path, shown(value))];
  }

  function problem(code: ContentProblemCode, path: Path, detail: string): ContentProblem {
    const field = withLook.has(code) ? schemaAt(schema, path) : null;
    const look = field === null ? null : lookOf(field);
    return { code, at: path.map(String).join('.'), file: file.path, line: file.lineOf(path), detail, look };
  }

  function datesNotReal(value: unknown, path: Path): ContentProblem[] {
    if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      return entries.flatMap(([key, inner]) => datesNotReal(inner, [...path, key]));
    }
    return looksLikeDate(value) && !isReal(value) ? [problem('dateNotReal', path, value)] : [];
  }
}

const withLook: ReadonlySet<ContentProblemCode> = new Set([
  'fieldMissing',
  'fieldEmpty',
  'wrongShape',
  'notAChoice',
  'listTooShort',
  'dateNotReal',
]);

function codeOf(issue: $ZodIssue, value: unknown): ContentProblemCode {
  if (value === undefined) return 'fieldMissing';
  if (value === null || value === '') return 'fieldEmpty';
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'listTooShort' : 'fieldEmpty';
  return issue.code === 'invalid_value' ? 'notAChoice' : 'wrongShape';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const looksLikeDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);

function isReal(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

function byLine(a: ContentProblem, b: ContentProblem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
