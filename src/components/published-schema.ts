// The published shapes: what `/krav/krav.json` and `soknad.json` look like, as JSON Schema for other programs.
import * as z from 'zod/mini';
import { envelopeSchema } from '#domain/application/package.schema.ts';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { href } from './href.ts';
import first from './published/soknad-1.schema.json' with { type: 'json' };
import second from './published/soknad-2.schema.json' with { type: 'json' };

const criteriaFileSchema = z.strictObject({
  $schema: z.string(),
  call: z.strictObject({
    id: z.string(),
    title: z.string(),
    lawAsOf: z.string(),
    criteriaVersion: z.nullable(z.string()),
  }),
  criteria: z.array(criterionSchema),
});

export type CriteriaFile = z.infer<typeof criteriaFileSchema>;

export const criteriaSchemaPath = '/krav/krav.schema.json';
const packageSchemaPath = '/skjema/soknad-3.schema.json';
const firstPackageSchemaPath = '/skjema/soknad-1.schema.json';
const secondPackageSchemaPath = '/skjema/soknad-2.schema.json';

/** `site` is the public address of the host, as Astro knows it. */
export function schemaId(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}

export function criteriaJsonSchema(site: URL | undefined): object {
  return published(criteriaFileSchema, schemaId(criteriaSchemaPath, site));
}

export function packageJsonSchema(site: URL | undefined): object {
  return published(envelopeSchema, schemaId(packageSchemaPath, site));
}

/** Of format 1, as it was published: packages of that format are still about. */
export function firstPackageJsonSchema(site: URL | undefined): object {
  return { $id: schemaId(firstPackageSchemaPath, site), ...first };
}

/** Of format 2, as it was published. */
export function secondPackageJsonSchema(site: URL | undefined): object {
  return { $id: schemaId(secondPackageSchemaPath, site), ...second };
}

function published(schema: z.core.$ZodType, $id: string): object {
  return { $id, ...z.toJSONSchema(schema, { io: 'output' }) };
}
