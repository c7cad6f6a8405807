// The small pieces that content schemas are made of.
import * as z from 'zod/mini';

/** Text that is there: trimmed, at least one character. */
export const sentence = z.string().check(z.trim(), z.minLength(1));

/** A calendar date, YYYY-MM-DD. YAML readers may hand an unquoted date over as a Date; it means the same. */
export const isoDate = z.pipe(
  z.transform((value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
);

/** A date for which `isRight` holds. Without `z.refine`, whose class would come along in every tool. */
export function isoDateWhere(isRight: (day: string) => boolean): typeof isoDate {
  return isoDate.check(({ value, issues }) => {
    if (!isRight(value)) issues.push({ code: 'custom', input: value, path: [] });
  });
}

/** Date, clock time and offset: a deadline without them is not one. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/));
