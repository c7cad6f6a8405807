// What a reader has answered in the check, as it is kept and saved to a file. null: not asked or not answered yet;
// 'unknown': «vet ikke». Answers to questions that are no longer asked stay, so that changing one loses nothing.
import * as z from 'zod/mini';
import { needsRowSchema } from '../needs/needs.schema.ts';
import { isoDate } from '../shared/content.schema.ts';
import { grants, homes, leaders, roles } from './facts.ts';

export const answersSchemaVersion = 1;

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.nullable(z.enum([...values, 'unknown'] as const));
const yesOrNo = oneOf(['yes', 'no']);

/** A birth date where dates decide, or whole years for those who prefer it. */
const age = z.nullable(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('birthDate'), date: isoDate }),
    z.strictObject({ kind: z.literal('years'), years: z.int().check(z.minimum(0), z.maximum(120)) }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
);

/** Hours a week as an exact decimal with a point («31.96»), or taken from the needs and following them. */
const hoursAnswer = z.nullable(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('typed'),
      hours: z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,6})?$/)),
    }),
    z.strictObject({ kind: z.literal('needs') }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
);

/** Things that never change the outcome, and that the reader is told something about. */
export const alsoIds = [
  'health',
  'school',
  'higherEducation',
  'work',
  'ordinaryParentalCare',
  'movedHere',
  'hasBpa',
  'chapter9',
] as const;
export type AlsoId = (typeof alsoIds)[number];

export const durations = ['beyond', 'notBeyond', 'uncertain'] as const;

export const answersSchema = z.strictObject({
  role: oneOf(roles),
  age,
  grantedBefore67: oneOf(grants),
  decisionBefore67: yesOrNo,
  childAge: age,
  childDisabled: yesOrNo,
  childHome: yesOrNo,
  parentalResponsibility: yesOrNo,
  home: oneOf(homes),
  movesHome: yesOrNo,
  duration: oneOf(durations),
  personal: hoursAnswer,
  night: hoursAnswer,
  nightContinuous: yesOrNo,
  secondHelper: hoursAnswer,
  secondHelperContinuous: yesOrNo,
  respite: hoursAnswer,
  also: z.nullable(z.array(z.enum(alsoIds))),
  leader: oneOf(leaders),
  legalStay: yesOrNo,
  costDocumented: yesOrNo,
});
export type Answers = z.infer<typeof answersSchema>;
export type AnswerId = keyof Answers;

/** The whole of what the check keeps: also the file that moves it to another device. */
export const checkDraftSchema = z.strictObject({
  format: z.literal('bpa-sjekken'),
  schemaVersion: z.literal(answersSchemaVersion),
  /** The day the check runs for; null is today. */
  onDate: z.nullable(isoDate),
  answers: answersSchema,
  needs: z.array(needsRowSchema).check(z.maxLength(500)),
});
export type CheckDraft = z.infer<typeof checkDraftSchema>;

export function newCheckDraft(): CheckDraft {
  const answers = Object.fromEntries(Object.keys(answersSchema.shape).map((id) => [id, null])) as Answers;
  return { format: 'bpa-sjekken', schemaVersion: answersSchemaVersion, onDate: null, answers, needs: [] };
}
