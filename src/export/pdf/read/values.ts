// The values a PDF is made of, as they are read. Source: ISO 32000-1:2008, 7.3 "Objects".

export type Value = null | boolean | number | Name | Bytes | Reference | readonly Value[] | Dictionary;

export interface Name {
  readonly kind: 'name';
  /** Without its slash, as written but for the characters given in hexadecimal. */
  readonly name: string;
}

/** A string: a character for each byte. */
export interface Bytes {
  readonly kind: 'bytes';
  readonly bytes: string;
}

export interface Reference {
  readonly kind: 'reference';
  readonly number: number;
}

export type Dictionary = ReadonlyMap<string, Value>;

/** The file is not as a PDF must be, here. */
export class Malformed extends Error {}

/** Thrown again and again: to make one anew for each fault is what takes the time in a file full of them. */
export const malformed = new Malformed();

/** The file asks for more work than any document of ours would. */
export class TooMuchWork extends Error {}

/** What reading may cost in all, in bytes looked at: whatever the file says, it is read in time that grows with its size. */
export class Work {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new TooMuchWork();
  }
}

export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function nameOf(value: Value | undefined): string | null {
  return isTagged(value, 'name') ? value.name : null;
}

export function referenceOf(value: Value | undefined): number | null {
  return isTagged(value, 'reference') ? value.number : null;
}

/** A text string as text (7.9.2.2); null for what is no string. Bytes of no Unicode encoding are read as Latin-1. */
export function textOf(value: Value | undefined): string | null {
  if (!isTagged(value, 'bytes')) return null;
  const { bytes } = value;
  if (bytes.startsWith('\xfe\xff')) return decoded(bytes.slice(2), 'utf-16be');
  return bytes.startsWith('\xef\xbb\xbf') ? decoded(bytes.slice(3), 'utf-8') : bytes;
}

function decoded(bytes: string, encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

function isTagged<Kind extends 'name' | 'bytes' | 'reference'>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
