// Every field of soknad.json, read out of its JSON Schema, so that the page about the format cannot say anything else.

/** As much of JSON Schema as ours uses. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
}

export interface SchemaField {
  /** `draft.answers.*.choice`: `*` is any key, `[]` any place in a list. */
  readonly path: string;
  /** `object`, `array`, `string`, `integer`, `number`, `boolean`. */
  readonly type: string;
  /** The only values there can be, in the order of the schema; empty when there are others. */
  readonly values: readonly string[];
  /** Characters of a text or entries of a list; null for no limit but that of the whole. */
  readonly most: number | null;
  readonly pattern: string | null;
  readonly isNullable: boolean;
  readonly isOptional: boolean;
}

/** In the order of the schema, each field before those inside it. */
export function schemaFields(schema: object): SchemaField[] {
  return inside(schema as Schema, '');
}

function inside(schema: Schema, path: string): SchemaField[] {
  const { properties = {}, items, additionalProperties, required = [] } = schema;
  const named = Object.entries(properties).flatMap(([key, value]) =>
    fieldAt(value, path === '' ? key : `${path}.${key}`, !required.includes(key)),
  );
  const anyKey = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return [
    ...named,
    ...(items ? fieldAt(items, `${path}[]`, false) : []),
    ...(anyKey ? fieldAt(anyKey, `${path}.*`, false) : []),
  ];
}

function fieldAt(schema: Schema, path: string, isOptional: boolean): SchemaField[] {
  const alternatives = schema.anyOf ?? [schema];
  const [told = schema] = alternatives.filter(({ type }) => type !== 'null');
  const values = told.enum ?? (told.const === undefined ? [] : [String(told.const)]);
  const field: SchemaField = {
    path,
    type: told.type ?? 'string',
    values,
    most: told.maxLength ?? told.maxItems ?? null,
    pattern: told.pattern ?? told.propertyNames?.pattern ?? null,
    isNullable: alternatives.some(({ type }) => type === 'null'),
    isOptional,
  };
  return [field, ...inside(told, path)];
}
