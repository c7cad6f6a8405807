// From a file that somebody claims holds answers, to all of them or to why not. One of the gates where input is parsed.
import {
  answersSchemaVersion,
  type CheckDraft,
  checkDraftSchema,
} from '#domain/eligibility/answers.schema.ts';
import type { AnswersFileCode } from '#domain/eligibility/keeping.ts';
import { heading, readJsonFile } from '../../shared/read-json-file.ts';

/** 500 rows whose texts are as long as they may be, in characters that JSON has to spell out, are 4,8 million bytes; ours has three levels. */
const limits = { maxBytes: 5_000_000, maxDepth: 12 };

export type OpenedAnswers =
  | { readonly status: 'opened'; readonly draft: CheckDraft }
  | { readonly status: 'refused'; readonly code: AnswersFileCode };

/** Never rejects, and never takes in a part of a file. */
export async function openAnswers(file: Blob): Promise<OpenedAnswers> {
  const read = await readJsonFile(file, limits);
  if (read.status === 'refused') return read;
  const { format, schemaVersion } = heading(read.json);
  if (format !== 'bpa-sjekken') return refused('notAnswers');
  if (Number.isInteger(schemaVersion) && Number(schemaVersion) > answersSchemaVersion)
    return refused('newerFormat');
  const draft = read.isClear ? checkDraftSchema.safeParse(read.json) : null;
  return draft?.success ? { status: 'opened', draft: draft.data } : refused('fileDamaged');
}

function refused(code: AnswersFileCode): OpenedAnswers {
  return { status: 'refused', code };
}
