// How a field should look, read off its schema.
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { criterionSchema } from '#domain/call/criterion.schema.ts';
import { provisionSchema } from '#domain/law/provision.schema.ts';
import { rateTableSchema } from '#domain/rates/rate.schema.ts';
import { instant, isoDate } from '#domain/shared/content.schema.ts';
import type { FieldLook, FieldShape } from '#domain/shared/content-problem.ts';
import type { Path } from './read.ts';

const definition = (schema: $ZodType) => (schema as $ZodTypes)._zod.def;

/** The schema of the field at a path; null when the path leads outside the schema. */
export function schemaAt(schema: $ZodType, path: Path): $ZodType | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const def = definition(unwrapped(schema));
  if (def.type === 'array') return schemaAt(def.element, rest);
  if (def.type === 'record') return schemaAt(def.valueType, rest);
  const next = def.type === 'object' ? def.shape[String(key)] : undefined;
  return next ? schemaAt(next, rest) : null;
}

/** Of a schema for several kinds of files the one for this kind; null when the file is of none of them. */
export function schemaFor(schema: $ZodType, value: unknown): $ZodType | null {
  const def = definition(schema);
  if (def.type !== 'union') return schema;
  const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
  return def.options.find((option) => kindsOf(option).includes(kind)) ?? null;
}

/** The words that «kind» may be in any of these kinds of files. */
export function kindsIn(schema: $ZodType): string[] {
  const def = definition(schema);
  return def.type === 'union' ? def.options.flatMap(kindsOf).map(String) : [];
}

function kindsOf(schema: $ZodType): unknown[] {
  const kind = schemaAt(schema, ['kind']);
  const def = kind === null ? null : definition(kind);
  return def?.type === 'literal' ? def.values : [];
}

/** What the schema asks for, in words that have a sentence. */
export function lookOf(schema: $ZodType): FieldLook {
  const inner = unwrapped(schema);
  return { shape: shapeOf(inner), nullable: isNullable(schema), options: optionsOf(inner) };
}

function unwrapped(schema: $ZodType): $ZodType {
  const def = definition(schema);
  return def.type === 'nullable' || def.type === 'optional' ? unwrapped(def.innerType) : schema;
}

function isNullable(schema: $ZodType): boolean {
  const def = definition(schema);
  return def.type === 'nullable' || (def.type === 'optional' && isNullable(def.innerType));
}

function shapeOf(schema: $ZodType): FieldShape {
  if (schema === isoDate) return 'date';
  if (schema === instant) return 'instant';
  if (isEither(schema, [instant, isoDate])) return 'dateOrInstant';
  const pattern = patternOf(schema);
  if (pattern === patternOf(criterionSchema.shape.id)) return 'criterionId';
  if (pattern === patternOf(provisionSchema.shape.id)) return 'plainId';
  if (pattern === decimalPattern()) return 'decimal';
  return shapesByType[definition(schema).type] ?? 'text';
}

function decimalPattern(): unknown {
  const figure = schemaAt(rateTableSchema, ['periods', 0, 'values', '']);
  return figure === null ? null : patternOf(figure);
}

function isEither(schema: $ZodType, options: readonly $ZodType[]): boolean {
  const def = definition(schema);
  return def.type === 'union' && options.every((option) => def.options.includes(option));
}

const shapesByType: Readonly<Partial<Record<$ZodTypes['_zod']['def']['type'], FieldShape>>> = {
  boolean: 'yesNo',
  number: 'number',
  array: 'list',
  object: 'group',
  enum: 'choice',
};

/** The regular expression of a text with one; otherwise the schema itself, which equals no pattern. */
function patternOf(schema: $ZodType): unknown {
  const [check] = definition(schema).checks ?? [];
  const def: object = check?._zod.def ?? {};
  return 'pattern' in def ? String(def.pattern) : schema;
}

function optionsOf(schema: $ZodType): string[] {
  const def = definition(schema);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
