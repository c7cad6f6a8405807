// What a provision said before its present wording, told in our own words: content/law-earlier.yaml.
// An earlier wording that we have read is a quotation in content/law, with the day it ended.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';
import { provisionSchema } from './provision.schema.ts';

export const earlierVersionSchema = z.strictObject({
  /** Id of the present quotation in content/law. */
  provision: provisionSchema.shape.id,
  validFrom: isoDate,
  /** Last day in force. */
  validTo: isoDate,
  /** Markdown: how it differed from the present wording. Never a quotation: the wording of that time is not checked. */
  difference: sentence,
  sources: z.array(z.string()),
  checkedOn: isoDate,
});
export const earlierLawSchema = z.array(earlierVersionSchema);

export type EarlierVersion = z.infer<typeof earlierVersionSchema>;
