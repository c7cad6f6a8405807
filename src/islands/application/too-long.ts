// A text that is too long to be saved, told where it is typed.
import { maxTextLength } from '#domain/application/draft.schema.ts';
import { nb } from '#text/index.ts';

/** What is wrong with a text that is too long to be saved; told at once, as nothing else is saved either until it is mended. */
export function tooLong(value: string): string | undefined {
  return value.length > maxTextLength ? nb.problems.save.tooLong : undefined;
}
