// Which schema reads which file of content/: what src/content.config.ts says, for those who read without Astro.
import type { $ZodType } from 'zod/v4/core';
import { callSchema } from '#domain/call/call.schema.ts';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { frontPageSchema } from '#domain/call/front-page.schema.ts';
import { glossarySchema } from '#domain/call/glossary.schema.ts';
import { municipalitySchema } from '#domain/call/municipality.schema.ts';
import { provisionSchema } from '#domain/law/provision.schema.ts';

export interface Folder {
  /** Path from the root; a file when it ends in .yaml, otherwise a folder of YAML files. */
  readonly path: string;
  readonly schema: $ZodType;
}

export const folders: readonly Folder[] = [
  { path: 'content/criteria', schema: criterionSchema },
  { path: 'content/law', schema: provisionSchema },
  { path: 'content/call', schema: callSchema },
  { path: 'content/municipality.yaml', schema: municipalitySchema },
  { path: 'content/glossary.yaml', schema: glossarySchema },
  { path: 'content/pages/front.yaml', schema: frontPageSchema },
];

/** The folder that a file belongs to, if any reads it. */
export function folderOf(path: string): Folder | undefined {
  return folders.find((folder) =>
    folder.path.endsWith('.yaml') ? folder.path === path : isDirectlyIn(path, folder.path),
  );
}

function isDirectlyIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && /^[^/]+\.yaml$/.test(path.slice(folder.length + 1));
}
