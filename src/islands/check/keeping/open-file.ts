// From a file that somebody claims holds answers, to all of them or to why not. One of the gates where input is parsed.
import {
  answersSchemaVersion,
  type CheckDraft,
  checkDraftSchema,
} from '#domain/eligibility/answers.schema.ts';
import type { AnswersFileCode } from '#domain/eligibility/keeping.ts';

/** Bytes. 500 rows whose texts are as long as they may be, in characters that JSON has to spell out, are 4,8 million. */
const maxBytes = 5_000_000;
/** Levels of brackets; ours has three. */
const maxDepth = 12;

export type OpenedAnswers =
  | { readonly status: 'opened'; readonly draft: CheckDraft }
  | { readonly status: 'refused'; readonly code: AnswersFileCode };

/** Never rejects, and never takes in a part of a file. */
export async function openAnswers(file: Blob): Promise<OpenedAnswers> {
  if (file.size === 0) return refused('fileEmpty');
  if (file.size > maxBytes) return refused('fileTooLarge');
  try {
    const [bytes, scanner] = await Promise.all([file.arrayBuffer(), import('#export/package/json-scan.ts')]);
    return read(bytes, scanner);
  } catch {
    // Moved since it was picked; or the code that reads it is out of reach.
    return refused('fileGone');
  }
}

type Scanner = Pick<typeof import('#export/package/json-scan.ts'), 'scanJson' | 'countKeys'>;

function read(bytes: ArrayBuffer, { scanJson, countKeys }: Scanner): OpenedAnswers {
  const text = decoded(bytes);
  if (text === null) return refused('notText');
  const { depth, keys } = scanJson(text);
  const json = depth > maxDepth ? undefined : parsed(text);
  const { format, schemaVersion } = heading(json);
  if (format !== 'bpa-sjekken') return refused('notAnswers');
  if (Number.isInteger(schemaVersion) && Number(schemaVersion) > answersSchemaVersion)
    return refused('newerFormat');
  // A key named twice leaves it open which of the two was meant.
  if (countKeys(json) !== keys) return refused('fileDamaged');
  const draft = checkDraftSchema.safeParse(json);
  return draft.success ? { status: 'opened', draft: draft.data } : refused('fileDamaged');
}

function refused(code: AnswersFileCode): OpenedAnswers {
  return { status: 'refused', code };
}

/** null for what is not UTF-8. A mark of its order at the front, as some editors write, is passed over. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function heading(json: unknown): { format?: unknown; schemaVersion?: unknown } {
  return typeof json === 'object' && json !== null ? json : {};
}
