// Which schema reads which file of content/: what src/content.config.ts says, for those who read without Astro.
import type { $ZodType } from 'zod/v4/core';
import { exampleSchema } from '#domain/application/example.schema.ts';
import { calendarSchema } from '#domain/call/calendar.schema.ts';
import { callSchema } from '#domain/call/call.schema.ts';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { frontPageSchema } from '#domain/call/front-page.schema.ts';
import { glossarySchema } from '#domain/call/glossary.schema.ts';
import { answersSchema, correctionsSchema, documentsSchema } from '#domain/call/log.schema.ts';
import { municipalitySchema } from '#domain/call/municipality.schema.ts';
import { renewalSchema } from '#domain/call/renewal.schema.ts';
import { earlierLawSchema } from '#domain/law/earlier.schema.ts';
import { lawLineSchema } from '#domain/law/law-line.schema.ts';
import { provisionSchema } from '#domain/law/provision.schema.ts';
import { faqSchema } from '#domain/pages/faq.schema.ts';
import { pageSchema } from '#domain/pages/page.schema.ts';
import { sourcesSchema } from '#domain/pages/source.schema.ts';
import { rateSchema } from '#domain/rates/rate.schema.ts';

export interface Folder {
  /** Path from the root; a file when it ends in .yaml, otherwise a folder of YAML files. */
  readonly path: string;
  readonly schema: $ZodType;
  /** Its files may lie in folders of their own. */
  readonly deep?: boolean;
}

export const folders: readonly Folder[] = [
  { path: 'content/criteria', schema: criterionSchema },
  { path: 'content/law', schema: provisionSchema },
  { path: 'content/call', schema: callSchema },
  { path: 'content/calendar', schema: calendarSchema },
  { path: 'content/changes', schema: renewalSchema },
  { path: 'content/answers', schema: answersSchema },
  { path: 'content/corrections', schema: correctionsSchema },
  { path: 'content/documents', schema: documentsSchema },
  { path: 'content/example', schema: exampleSchema },
  { path: 'content/pages', schema: pageSchema, deep: true },
  { path: 'content/faq', schema: faqSchema },
  { path: 'content/rates', schema: rateSchema },
  { path: 'content/sources.yaml', schema: sourcesSchema },
  { path: 'content/law-earlier.yaml', schema: earlierLawSchema },
  { path: 'content/law-line.yaml', schema: lawLineSchema },
  { path: 'content/municipality.yaml', schema: municipalitySchema },
  { path: 'content/glossary.yaml', schema: glossarySchema },
  { path: 'content/front.yaml', schema: frontPageSchema },
];

/** The folder that a file belongs to, if any reads it. */
export function folderOf(path: string): Folder | undefined {
  return folders.find((folder) =>
    folder.path.endsWith('.yaml') ? folder.path === path : isIn(path, folder),
  );
}

function isIn(path: string, { path: folder, deep = false }: Folder): boolean {
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
  return (deep ? /^[^.]+\.yaml$/ : /^[^/]+\.yaml$/).test(name);
}
