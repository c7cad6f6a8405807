// Where facts come from: content/sources.yaml, each source once, with the day somebody last read it.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

export const sourceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: sentence,
  /** null: not on the web, or its address is not known. */
  url: z.nullable(z.string().check(z.regex(/^https:\/\//))),
  checkedOn: isoDate,
});
export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
