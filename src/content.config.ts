// Which folder of content/ is read by which schema, and nothing else.
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { exampleSchema } from '#domain/application/example.schema.ts';
import { calendarSchema } from '#domain/call/calendar.schema.ts';
import { callSchema } from '#domain/call/call.schema.ts';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { frontPageSchema } from '#domain/call/front-page.schema.ts';
import { termSchema } from '#domain/call/glossary.schema.ts';
import { answersSchema, correctionsSchema, documentsSchema } from '#domain/call/log.schema.ts';
import { municipalitySchema } from '#domain/call/municipality.schema.ts';
import { renewalSchema } from '#domain/call/renewal.schema.ts';
import { earlierVersionSchema } from '#domain/law/earlier.schema.ts';
import { lawEventSchema } from '#domain/law/law-line.schema.ts';
import { provisionSchema } from '#domain/law/provision.schema.ts';
import { faqSchema } from '#domain/pages/faq.schema.ts';
import { pageSchema } from '#domain/pages/page.schema.ts';
import { sourceSchema } from '#domain/pages/source.schema.ts';
import { rateSchema } from '#domain/rates/rate.schema.ts';

/** The id of an entry is the one its file states; by default Astro would lower-case the file's name. */
const ownId = ({ data }: { data: Record<string, unknown> }): string => String(data.id);

/** One file that is a list; each entry is known by its place, as terms have no id. */
const list = (name: string) =>
  file(`content/${name}`, {
    parser: (text) =>
      Object.fromEntries((parse(text) as Record<string, unknown>[]).map((entry, index) => [index, entry])),
  });

const folder = (path: string, pattern = '*.yaml') =>
  glob({ pattern, base: `content/${path}`, generateId: ownId });

export const collections = {
  criteria: defineCollection({ loader: folder('criteria'), schema: criterionSchema }),
  law: defineCollection({ loader: folder('law'), schema: provisionSchema }),
  calls: defineCollection({ loader: folder('call'), schema: callSchema }),
  calendars: defineCollection({ loader: folder('calendar'), schema: calendarSchema }),
  renewals: defineCollection({ loader: folder('changes'), schema: renewalSchema }),
  answers: defineCollection({ loader: folder('answers'), schema: answersSchema }),
  corrections: defineCollection({ loader: folder('corrections'), schema: correctionsSchema }),
  documents: defineCollection({ loader: folder('documents'), schema: documentsSchema }),
  examples: defineCollection({ loader: folder('example'), schema: exampleSchema }),
  pages: defineCollection({ loader: folder('pages', '**/*.yaml'), schema: pageSchema }),
  faq: defineCollection({ loader: folder('faq'), schema: faqSchema }),
  rates: defineCollection({ loader: folder('rates'), schema: rateSchema }),
  glossary: defineCollection({ loader: list('glossary.yaml'), schema: termSchema }),
  sources: defineCollection({ loader: list('sources.yaml'), schema: sourceSchema }),
  lawEarlier: defineCollection({ loader: list('law-earlier.yaml'), schema: earlierVersionSchema }),
  lawLine: defineCollection({ loader: list('law-line.yaml'), schema: lawEventSchema }),
  municipality: defineCollection({
    loader: glob({ pattern: 'municipality.yaml', base: 'content' }),
    schema: municipalitySchema,
  }),
  frontPage: defineCollection({
    loader: glob({ pattern: 'front.yaml', base: 'content' }),
    schema: frontPageSchema,
  }),
};
