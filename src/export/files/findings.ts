// What the questions that one kind of file is asked come to.
import type { FileRefusalCode, FileWarningCode } from '#domain/application/file-kind.ts';

/** The first refusal is the one to mend first. */
export interface Findings {
  readonly refusals: readonly FileRefusalCode[];
  readonly warnings: readonly FileWarningCode[];
}
