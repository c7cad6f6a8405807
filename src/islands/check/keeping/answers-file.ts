// The answers as a file that any device can open. Its name tells neither whose they are nor what they are about.
import {
  answersSchemaVersion,
  type CheckDraft,
  checkDraftSchema,
} from '#domain/eligibility/answers.schema.ts';
import type { FileForm } from '../../shared/saved-file/saved-file.ts';

export const answersForm: FileForm<CheckDraft> = {
  format: 'bpa-sjekken',
  schemaVersion: answersSchemaVersion,
  schema: checkDraftSchema,
  name: 'svar',
  /** 500 rows whose texts are as long as they may be, in characters that JSON has to spell out, are 4,8 million bytes; ours has three levels. */
  limits: { maxBytes: 5_000_000, maxDepth: 12 },
};
