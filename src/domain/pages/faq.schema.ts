// A question that readers ask, with its answer: content/faq, one YAML file each.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';
import { readers, standings } from './page.schema.ts';

export const faqSchema = z.strictObject({
  /** Permanent. Also the file name and the address. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  question: sentence,
  /** Whom it is for; the first is the one it is written for. */
  readers: z.array(z.enum(readers)).check(z.minLength(1)),
  /** The heading it stands under in the list. */
  topic: sentence,
  /** The place in the list, lowest first. */
  order: z.number(),
  /** Markdown. The first sentence is the answer in short. */
  answer: sentence,
  standing: z.optional(z.enum(standings)),
  /** Ids in content/law. */
  law: z.array(z.string()),
  /** Where to read on: addresses on the site. */
  readOn: z.array(z.strictObject({ label: sentence, href: z.string().check(z.regex(/^\//)) })),
  sources: z.array(z.string()),
  checkedOn: isoDate,
});

export type Faq = z.infer<typeof faqSchema>;
