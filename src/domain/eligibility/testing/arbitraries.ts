// Facts, facts of which some are unknown, and drafts of the check, for tests that draw them by chance.
import fc from 'fast-check';
import { anyRows } from '../../needs/testing/rows.ts';
import { type Hours, hours } from '../../shared/hours.ts';
import {
  type Answers,
  alsoIds,
  answersSchemaVersion,
  type CheckDraft,
  durations,
} from '../answers.schema.ts';
import {
  type FactId,
  type Facts,
  factIds,
  grants,
  homes,
  type KnownFacts,
  leaders,
  roles,
} from '../facts.ts';
import { laws } from '../law.ts';

/** Near every limit more often than not; thirds and sixtieths too. */
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  fc
    .constantFrom('0', '0.01', '6.99', '7', '7.01', '24.99', '25', '31.99', '31.96', '32')
    .map((text) => hours(text)),
  fc.nat(60 * 60).map((minutes) => hours(minutes, 60)),
  fc.nat(40 * 3).map((thirds) => hours(thirds, 3)),
);

const anyMonths = fc
  .record({ low: fc.constantFrom(0, 12, 23, 24, 25, 36), more: fc.option(fc.nat(30)) })
  .map(({ low, more }) => ({ low, high: more === null ? null : low + more }));

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  role: fc.constantFrom(...roles),
  age: fc.oneof(fc.nat(110), fc.constantFrom(66.99, 67)),
  decisionBefore67: fc.boolean(),
  grantedBefore67: fc.constantFrom(...grants),
  months: anyMonths,
  personal: anyHours,
  night: anyHours,
  nightContinuous: fc.boolean(),
  secondHelper: anyHours,
  secondHelperContinuous: fc.boolean(),
  nightSecondHelper: anyHours,
  respite: anyHours,
  childAge: fc.constantFrom(0, 9, 15.99, 16, 17.99, 18, 30),
  childHome: fc.boolean(),
  childDisabled: fc.boolean(),
  parentalResponsibility: fc.boolean(),
  home: fc.constantFrom(...homes),
  movesHome: fc.boolean(),
  leader: fc.constantFrom(...leaders),
  costDocumented: fc.boolean(),
  legalStay: fc.boolean(),
});

export const anyLaw = fc.constantFrom(...laws);

/** With at most so many facts unknown. */
export function anyKnownFacts(most: number): fc.Arbitrary<KnownFacts> {
  return fc
    .tuple(anyFacts, fc.subarray([...factIds], { maxLength: most }))
    .map(([facts, unknown]) => unknownOf(facts, unknown));
}

export function unknownOf(facts: Facts, ids: readonly FactId[]): KnownFacts {
  return { ...facts, ...Object.fromEntries(ids.map((id) => [id, null])) };
}

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const orUnknown = <Value extends string>(values: readonly Value[]) =>
  fc.constantFrom<Value | 'unknown' | null>(...values, ...values, 'unknown', null);
const yesOrNo = orUnknown(['yes', 'no']);
const unknown = { kind: 'unknown' } as const;

const anyAge: fc.Arbitrary<Answers['age']> = fc.oneof(
  fc.constantFrom(null, unknown),
  fc.nat(100).map((years) => ({ kind: 'years' as const, years })),
  fc.constantFrom(16, 17, 18, 65, 66, 67).map((years) => ({ kind: 'years' as const, years })),
  day.map((date) => ({ kind: 'birthDate' as const, date })),
);

const anyHoursAnswer: fc.Arbitrary<Answers['personal']> = fc.oneof(
  fc.constantFrom(null, unknown, { kind: 'needs' as const }),
  fc
    .constantFrom('0', '0.01', '7', '12.5', '24.99', '25', '31.96', '32')
    .map((text) => ({ kind: 'typed' as const, hours: text })),
);

export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  role: orUnknown(roles),
  age: anyAge,
  grantedBefore67: orUnknown(grants),
  decisionBefore67: yesOrNo,
  childAge: anyAge,
  childDisabled: yesOrNo,
  childHome: yesOrNo,
  parentalResponsibility: yesOrNo,
  home: orUnknown(homes),
  movesHome: yesOrNo,
  duration: orUnknown(durations),
  personal: anyHoursAnswer,
  night: anyHoursAnswer,
  nightContinuous: yesOrNo,
  secondHelper: anyHoursAnswer,
  secondHelperContinuous: yesOrNo,
  respite: anyHoursAnswer,
  also: fc.option(fc.subarray([...alsoIds])),
  leader: orUnknown(leaders),
  legalStay: yesOrNo,
  costDocumented: yesOrNo,
});

export const anyDraft: fc.Arbitrary<CheckDraft> = fc.record({
  format: fc.constant('bpa-sjekken' as const),
  schemaVersion: fc.constant(answersSchemaVersion),
  onDate: fc.constantFrom(null, null, '2026-11-22', '2020-07-01', '2020-06-30', '2015-01-01', '2014-12-31'),
  answers: anyAnswers,
  needs: anyRows,
});
