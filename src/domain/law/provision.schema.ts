// A provision quoted word for word: content/law, one YAML file each.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

export const provisionSchema = z.strictObject({
  /** Also the file name: `hol-5-4`. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** The Act or regulation in full: «helse- og omsorgstjenesteloven». */
  act: sentence,
  /** Its number: «LOV-2011-06-24-30». */
  actNumber: sentence,
  /** «§ 5-4 andre ledd» */
  paragraph: sentence,
  /** The exact words, without quotation marks. A cut inside is written «…». */
  wording: sentence,
  /** First day of this wording; null when it is not known. */
  validFrom: z.nullable(isoDate),
  /** Last day of this wording; null while it is in force. */
  validTo: z.nullable(isoDate),
  source: sentence,
  checkedOn: isoDate,
});

export type Provision = z.infer<typeof provisionSchema>;
/** As much of a provision as it takes to quote it. */
export type QuotedProvision = Pick<Provision, 'id' | 'act' | 'paragraph' | 'wording'>;
