// `soknad.json` of an application package: the data that everything else in the package is drawn from.
import * as z from 'zod/mini';
import { draftSchema } from './draft.schema.ts';

/** Raised when the envelope changes; packages of every earlier version can still be opened. */
export const packageFormatVersion = 3;

/** Date, time and offset; seconds and their parts may be left out. */
const instant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/,
    ),
  );

export const envelopeSchema = z.object({
  type: z.literal('bpa-soknadspakke'),
  formatVersion: z.literal(packageFormatVersion),
  /** Instant with offset, from the reader's clock. */
  createdAt: instant,
  madeWith: z.object({
    name: z.string().check(z.maxLength(100)),
    version: z.string().check(z.maxLength(40)),
  }),
  status: z.enum(['complete', 'draft']),
  call: z.object({ id: z.string().check(z.maxLength(100)), title: z.string().check(z.maxLength(500)) }),
  draft: draftSchema,
  /** Where each attachment of the draft lies in the package, by attachment id. */
  files: z
    .array(
      z.object({ attachmentId: z.string().check(z.maxLength(64)), path: z.string().check(z.maxLength(200)) }),
    )
    .check(z.maxLength(300)),
});

/** @term søknadspakke */
export type PackageEnvelope = z.infer<typeof envelopeSchema>;
