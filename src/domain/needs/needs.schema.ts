// One person's needs over a week, row by row, as they are kept and saved to a file.
import * as z from 'zod/mini';

/** What the help is. The first four are personal assistance; the last three are covered by other services. */
export const needKinds = [
  'personalCare',
  'household',
  'training',
  'social',
  'respite',
  'health',
  'school',
  'work',
] as const;
export type NeedKind = (typeof needKinds)[number];

export const dayParts = ['morning', 'day', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** So many times a week, minutes and weeks that a sum can never be lost; so many characters, and so many rows. */
export const highest = { times: 70, minutes: 1440, weeks: 52, characters: 500, rows: 500 } as const;

const text = z.string().check(z.maxLength(highest.characters));
const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

export const needsRowSchema = z.strictObject({
  /** Unique in its draft; never shown. */
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  activity: text,
  place: z.enum(['home', 'out']),
  kind: z.enum(needKinds),
  /** Part of the day; help at night is told by it. */
  part: z.enum(dayParts),
  /** null while the reader has not said. */
  timesPerWeek: z.nullable(count(highest.times)),
  minutes: z.nullable(count(highest.minutes)),
  helpers: z.union([z.literal(1), z.literal(2)]),
  /** null is all year round. */
  weeksPerYear: z.nullable(count(highest.weeks)),
  helpedBy: text,
  comment: text,
});

export type NeedsRow = z.infer<typeof needsRowSchema>;
