// The change log of a call, played from its first version: what the fields said after each entry, and what is not logged.
import type { Corrections } from './log.schema.ts';

/** The name of a field → its words. A field that is not there has no name. */
export type Fields = Readonly<Record<string, string>>;

/** A field with its words before and after; null when it was not there, or is no longer. */
export type FieldChange = Corrections['entries'][number]['fields'][number];

/** An entry whose `old` is not what the field said then. `entry` and `field` are places in the log as it was given. */
export interface WrongOld {
  readonly entry: number;
  readonly field: number;
  /** What the field said; null when it was not there. */
  readonly said: string | null;
}

/** What has changed, in the order of the fields; those that are gone come last. */
export function changesBetween(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((field) => {
    const change = { field, old: wordsOf(before, field), new: wordsOf(after, field) };
    return same(change.old, change.new) ? [] : [change];
  });
}

/**
 * Plays the log from the first version on. A wrong `old` is told, and its `new` is believed, so that one mistake is told once.
 * @param entries the newest first, as they stand in the log
 */
export function replay(
  first: Fields,
  entries: Corrections['entries'],
): { readonly fields: Fields; readonly wrong: readonly WrongOld[] } {
  const said = new Map(Object.entries(first));
  const wrong: WrongOld[] = [];
  for (const [entry, { fields }] of [...entries.entries()].reverse()) {
    for (const [field, change] of fields.entries()) {
      const now = said.get(change.field) ?? null;
      if (!same(now, change.old)) wrong.push({ entry, field, said: now });
      if (change.new === null) said.delete(change.field);
      else said.set(change.field, change.new);
    }
  }
  return { fields: Object.fromEntries(said), wrong };
}

/** Whatever the field is called: every object knows a `constructor`. */
function wordsOf(fields: Fields, name: string): string | null {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** White space at the ends, and how lines are broken, are not words. */
function same(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && plain(one) === plain(other));
}

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ');
