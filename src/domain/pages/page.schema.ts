// What a page to read looks like in content/pages, one YAML file each. The file's path is the page's address.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

export const readers = ['innbygger', 'arbeidsleder', 'leverandør', 'kommune'] as const;

/** How firm a text stands, where it is not the law and not the municipality's own word. */
export const standings = ['lysarkene', 'én leverandør', 'andre kommuner', 'vår lesning', 'forslag'] as const;

const pageId = z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/));
const anchor = z.string().check(z.regex(/^[a-z0-9-]+$/));

export const sectionSchema = z.strictObject({
  /** Permanent: the anchor that others link to. */
  id: anchor,
  heading: sentence,
  /** Markdown: paragraphs, lists, links and bold. Links within the site begin with a slash. */
  text: z.optional(sentence),
  standing: z.optional(z.enum(standings)),
  /** Ids in content/law, quoted in the margin. */
  law: z.optional(z.array(z.string())),
  table: z.optional(
    z.strictObject({
      caption: sentence,
      /** The first column names the rows. */
      head: z.array(sentence).check(z.minLength(2)),
      rows: z.array(z.array(sentence)).check(z.minLength(1)),
    }),
  ),
  /** Points to tick off on paper. */
  checklist: z.optional(z.array(sentence).check(z.minLength(1))),
  /** Ids in content/sources.yaml; empty for what we say about the site itself. */
  sources: z.array(z.string()),
});

export const pageSchema = z.strictObject({
  /** The path of the file, without `.yaml`, and the address: `innbyggere/hva-er-bpa`. */
  id: pageId,
  title: sentence,
  /** One sentence: what the reader finds here. Stands first on the page, in lists and in search. */
  lead: sentence,
  /** Whom it is for; the first is the one it is written for. */
  readers: z.array(z.enum(readers)).check(z.minLength(1)),
  /** The label in the menu at the top, on the few pages that stand there. */
  menu: z.optional(sentence),
  /** The place among its neighbours, lowest first. */
  order: z.number(),
  checkedOn: isoDate,
  /** The one thing to do next, when there is one. */
  action: z.optional(z.strictObject({ label: sentence, href: z.string() })),
  sections: z.array(sectionSchema),
  /** A part made from the criteria of the current call, after the sections. */
  part: z.optional(z.enum(['papirer'])),
});

export type Page = z.infer<typeof pageSchema>;
export type PageSection = z.infer<typeof sectionSchema>;
export type Reader = (typeof readers)[number];
export type Standing = (typeof standings)[number];
