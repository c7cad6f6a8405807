// The words of the field and the names the code gives them: content/glossary.yaml.
import * as z from 'zod/mini';
import { sentence } from '../shared/content.schema.ts';

export const termSchema = z.strictObject({
  /** The word a reader meets, in bokmål. */
  term: sentence,
  /** Other forms of the word that pages use: inflected, or the short form of an abbreviation. */
  forms: z.array(sentence),
  /** What it means, in plain words. */
  meaning: sentence,
  /** false: a word everybody knows, which pages do not link. */
  link: z.optional(z.boolean()),
  /** The name used in code, when the code has the concept. */
  code: z.nullable(z.string()),
});
export const glossarySchema = z.array(termSchema);

export type Term = z.infer<typeof termSchema>;
