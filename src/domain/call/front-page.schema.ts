// The words of the front page that are not the call's own: content/front.yaml.
import * as z from 'zod/mini';
import { sentence } from '../shared/content.schema.ts';

export const frontPageSchema = z.strictObject({
  /** One sentence that says what this is. */
  lead: sentence,
  /** What the drawing of the week shows, for those who do not see it. */
  drawing: sentence,
  doors: z.array(
    z.strictObject({
      verb: sentence,
      leave: sentence,
      time: sentence,
      /** null: not built yet, and said so. */
      href: z.nullable(z.string()),
    }),
  ),
  /** What a supplier does now, in order: what, a word about it, and where it is done when that is here. */
  whatNow: z.array(z.strictObject({ step: sentence, text: sentence, href: z.nullable(z.string()) })),
});

export type FrontPage = z.infer<typeof frontPageSchema>;
