// Who publishes the site: content/municipality.yaml.
import * as z from 'zod/mini';
import { certainties } from '../rates/rate.schema.ts';
import { sentence } from '../shared/content.schema.ts';

const contact = z.strictObject({ name: sentence, email: z.nullable(sentence), phone: z.nullable(sentence) });

export const municipalitySchema = z.strictObject({
  name: sentence,
  /** false until the municipality itself publishes the site: every page then says that this is a prototype. */
  officialSite: z.boolean(),
  siteName: sentence,
  /** The call that the front page announces and the tools prepare for: an id in content/call. */
  currentCall: z.string(),
  /** Of the site. */
  contact: z.nullable(contact),
  /** Where a citizen calls or writes about BPA and applies for it; null while the municipality has not said. */
  bpaContact: z.nullable(contact),
  /** Where the work is done, in the zones of employer's contribution: a column of content/rates/arbeidsgiveravgift.yaml. */
  contributionZone: z.nullable(
    z.strictObject({ zone: z.string().check(z.regex(/^[0-9a-z]{1,8}$/)), certainty: z.enum(certainties) }),
  ),
});

/** @term kommune */
export type Municipality = z.infer<typeof municipalitySchema>;
