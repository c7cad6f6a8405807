// Which folder of content/ is read by which schema, and nothing else.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { callSchema } from '#domain/call/call.schema.ts';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { frontPageSchema } from '#domain/call/front-page.schema.ts';
import { municipalitySchema } from '#domain/call/municipality.schema.ts';
import { provisionSchema } from '#domain/law/provision.schema.ts';

/** The id of an entry is the one its file states; by default Astro would lower-case the file's name. */
const ownId = ({ data }: { data: Record<string, unknown> }): string => String(data.id);

export const collections = {
  criteria: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/criteria', generateId: ownId }),
    schema: criterionSchema,
  }),
  law: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/law', generateId: ownId }),
    schema: provisionSchema,
  }),
  calls: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/call', generateId: ownId }),
    schema: callSchema,
  }),
  municipality: defineCollection({
    loader: glob({ pattern: 'municipality.yaml', base: 'content' }),
    schema: municipalitySchema,
  }),
  frontPage: defineCollection({
    loader: glob({ pattern: 'front.yaml', base: 'content/pages' }),
    schema: frontPageSchema,
  }),
};
