// The published shapes: what `/krav/krav.json` and `soknad.json` look like, as JSON Schema for other programs.
import * as z from 'zod/mini';
import { envelopeSchema, packageFormatVersion } from '#domain/application/package.schema.ts';
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
/** Of soknad.json in packages of earlier formats, as they were published. */
const older: Readonly<Record<number, object>> = { 1: first, 2: second };

/** Every format there has been, the newest first. */
export const packageFormats: readonly number[] = Array.from(
  { length: packageFormatVersion },
  (_, index) => packageFormatVersion - index,
);

export const packageSchemaPath = (format: number): string => `/skjema/soknad-${format}.schema.json`;

/** `site` is the public address of the host, as Astro knows it. */
export function schemaId(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}

export function criteriaJsonSchema(site: URL | undefined): object {
  return published(criteriaFileSchema, schemaId(criteriaSchemaPath, site));
}

/** Of any format: a published schema is never changed, and packages of every format are still about. */
export function packageJsonSchema(site: URL | undefined, format: number = packageFormatVersion): object {
  const $id = schemaId(packageSchemaPath(format), site);
  const old = older[format];
  return old ? { $id, ...old } : published(envelopeSchema, $id);
}

function published(schema: z.core.$ZodType, $id: string): object {
  return { $id, ...z.toJSONSchema(schema, { io: 'output' }) };
}
