// What a call meant to change from the one before: content/changes, one YAML file for each call that says so.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

const plainId = z.string().check(z.regex(/^[a-z0-9-]+$/));

export const proposedChangeSchema = z.strictObject({
  id: plainId,
  title: sentence,
  /** null: the source does not say how it was. */
  before: z.nullable(sentence),
  /** What is new stands between [[ and ]]. */
  now: sentence,
  /** null: the source gives no reason. */
  why: z.nullable(sentence),
  /** What has happened since, when the law or the names differ today. */
  since: z.optional(sentence),
  /** Whom it concerns. */
  whom: sentence,
  /** The criteria that say it today. */
  criteria: z.array(z.string()),
  /** Ids in content/law. */
  law: z.array(z.string()),
  sources: z.array(z.string()).check(z.minLength(1)),
});

export const renewalSchema = z.strictObject({
  /** The call, and the name of the file. */
  id: plainId,
  checkedOn: isoDate,
  groups: z.array(
    z.strictObject({
      id: plainId,
      title: sentence,
      changes: z.array(proposedChangeSchema).check(z.minLength(1)),
    }),
  ),
});

export type Renewal = z.infer<typeof renewalSchema>;
export type ProposedChange = z.infer<typeof proposedChangeSchema>;
