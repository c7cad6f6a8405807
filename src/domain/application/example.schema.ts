// What the example application of a call looks like in content/example: a whole application by somebody who does not exist.
import * as z from 'zod/mini';
import { allChoices, type Choice } from '../self-assessment/choice.ts';
import { sentence } from '../shared/content.schema.ts';

const plainId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

const exampleFileSchema = z.strictObject({
  id: plainId,
  name: z.string().check(z.regex(/^[a-z0-9-]+\.pdf$/)),
  title: sentence,
  /** Days as a supplier would type them; nothing where they do not matter. */
  issuedOn: z.optional(sentence),
  expiresOn: z.optional(sentence),
  /** A line for each paragraph of the document. */
  text: sentence,
});

const exampleAnswerSchema = z.strictObject({
  criterion: z.string(),
  choice: z.enum(allChoices as readonly [Choice, ...Choice[]]),
  /** Nothing where the choice says it all. */
  explanation: z.optional(sentence),
  plan: z.optional(sentence),
  planDate: z.optional(sentence),
  /** What is attached: the evidence it is, by the id of the file. */
  proves: z.optional(z.record(plainId, z.string())),
});

export const exampleSchema = z.strictObject({
  /** The call's. */
  id: plainId,
  name: sentence,
  /** Days that the example takes for granted, as they are typed. */
  dates: z.strictObject({ deadline: sentence, start: sentence }),
  supplier: z.strictObject({
    name: sentence,
    organisationNumber: sentence,
    address: sentence,
    postalCode: sentence,
    place: sentence,
    website: sentence,
  }),
  contact: z.strictObject({ name: sentence, role: sentence, email: sentence, phone: sentence }),
  signatory: z.strictObject({ name: sentence, role: sentence }),
  references: z.array(
    z.strictObject({
      client: sentence,
      period: sentence,
      scope: sentence,
      contactName: sentence,
      contactPhone: sentence,
    }),
  ),
  files: z.array(exampleFileSchema),
  answers: z.array(exampleAnswerSchema),
});

export type Example = z.infer<typeof exampleSchema>;
export type ExampleFile = Example['files'][number];
