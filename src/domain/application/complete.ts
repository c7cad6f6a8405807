// The only way from a draft to a complete application: every gap at once, or none.
// A criterion that is answered but not met is no gap; the municipality judges it.
import type { AskedCriterion } from '../call/criterion.schema.ts';
import { assess, type Finding, type FindingReason, weakness } from '../self-assessment/assess.ts';
import type { Context } from '../self-assessment/judge-evidence.ts';
import { judgedDays, nothingSettled, type SettledDays } from '../self-assessment/judged-days.ts';
import type { Problem } from '../shared/problem.ts';
import { type Draft, declarationIds } from './draft.schema.ts';
import { answerTo } from './draft.ts';
import { parseOrganisationNumber } from './organisation-number.ts';
import { askedOf, asksFor } from './part.ts';

export type GapCode =
  | 'required'
  | 'organisationNumberInvalid'
  | 'postalCodeInvalid'
  | 'emailInvalid'
  | 'phoneInvalid'
  | 'authorityMissing'
  | 'powerOfAttorneyUnexplained'
  | 'referencesMissing'
  | 'declarationMissing'
  | Extract<FindingReason, 'notAnswered' | 'noExplanation' | 'noEvidence'>;

/** @term mangel */
export type Gap = Problem<GapCode>;

const completed = Symbol('complete');

/** A draft in which nothing is missing. Only `complete` makes one. @term søknad */
export interface CompleteApplication {
  readonly [completed]: true;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export type Completion = {
  readonly findings: readonly Finding[];
  /** What is not met, partly met, or has a reservation or a doubt, also while something of the answer is missing. */
  readonly weak: readonly Finding[];
} & (
  | { readonly status: 'complete'; readonly application: CompleteApplication }
  | { readonly status: 'incomplete'; readonly gaps: readonly Gap[] }
);

/**
 * Gaps stand in the order in which the application asks. A part lacks only what it was sent for; and it is never a
 * complete application, whatever is in it.
 * @param settled the days that the call has settled; the supplier's own count for the others
 */
export function complete(
  draft: Draft,
  criteria: readonly AskedCriterion[],
  settled: SettledDays = nothingSettled,
): Completion {
  const context = contextOf(draft, settled);
  const asked = askedOf(draft, criteria);
  const findings = asked.map((criterion) => assess(criterion, answerTo(draft, criterion.id), context));
  const weak = asked.flatMap(
    (criterion) => weakness(criterion, answerTo(draft, criterion.id), context) ?? [],
  );
  const gaps = [...findings.flatMap(findingGaps), ...applicationGaps(draft)];
  if (gaps.length > 0 || draft.part !== null) return { status: 'incomplete', findings, weak, gaps };
  return { status: 'complete', findings, weak, application: { [completed]: true, draft, findings } };
}

/** What the rule of the criteria sees of a draft: its files, and the days they are judged by. */
export function contextOf({ attachments, dates }: Draft, settled: SettledDays): Context {
  return { attachments, days: judgedDays(settled, dates) };
}

function findingGaps({ criterionId, status, reasons }: Finding): Gap[] {
  if (status !== 'missing') return [];
  return reasons.map((reason) => ({ code: reason as GapCode, at: `answers.${criterionId}` }));
}

/** The gaps outside the criteria: supplier, contact, signatory, references, declarations, in the order of the fields. */
export function applicationGaps(draft: Draft): Gap[] {
  const { supplier, contact, signatory } = draft;
  const gaps = [
    ...gapIn('supplier.name', supplier.name),
    ...gapIn('supplier.organisationNumber', supplier.organisationNumber, {
      isRight: isOrganisationNumber,
      code: 'organisationNumberInvalid',
    }),
    ...gapIn('supplier.address', supplier.address),
    ...gapIn('supplier.postalCode', supplier.postalCode, {
      isRight: isPostalCode,
      code: 'postalCodeInvalid',
    }),
    ...gapIn('supplier.place', supplier.place),
    ...gapIn('contact.name', contact.name),
    ...gapIn('contact.email', contact.email, { isRight: isEmail, code: 'emailInvalid' }),
    ...gapIn('contact.phone', contact.phone, { isRight: isPhone, code: 'phoneInvalid' }),
    ...gapIn('signatory.name', signatory.name),
    ...gapIn('signatory.role', signatory.role),
    ...authorityGaps(draft),
    ...referenceGaps(draft),
    ...declarationIds
      .filter((id) => !draft.declarations[id])
      .map((id): Gap => ({ code: 'declarationMissing', at: `declarations.${id}` })),
  ];
  return gaps.filter(({ at }) => asksFor(draft, at.split('.')[0] ?? ''));
}

interface Form {
  readonly isRight: (value: string) => boolean;
  readonly code: GapCode;
}

/** One gap at most: not there, or there and not of the form it must have. */
function gapIn(at: string, value: string, form?: Form): Gap[] {
  if (value.trim() === '') return [{ code: 'required', at }];
  return form === undefined || form.isRight(value) ? [] : [{ code: form.code, at }];
}

const isOrganisationNumber = (value: string): boolean => parseOrganisationNumber(value) !== null;
const isPostalCode = (value: string): boolean => /^\d{4}$/.test(value.trim());
/** Only what cannot be an address is refused: exactly one @ with something on both sides, no spaces. */
const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+$/.test(value.trim());
/** Eight Norwegian digits, or an international number with its + or 00; separators are ignored. */
const isPhone = (value: string): boolean =>
  /^(?:(?:\+|00)\d{6,15}|\d{8})$/.test(value.replace(/[\s().-]/gu, ''));

function authorityGaps({ signatory }: Draft): Gap[] {
  if (signatory.authority === null) return [{ code: 'authorityMissing', at: 'signatory.authority' }];
  const explained = signatory.authorityExplanation.trim() !== '';
  if (signatory.authority === 'signature' || explained) return [];
  return [{ code: 'powerOfAttorneyUnexplained', at: 'signatory.authorityExplanation' }];
}

function referenceGaps({ references, noReferences }: Draft): Gap[] {
  if (references.length === 0)
    return noReferences.trim() === '' ? [{ code: 'referencesMissing', at: 'references' }] : [];
  return references.flatMap((reference, index) =>
    (['client', 'period', 'scope'] as const).flatMap((field) =>
      gapIn(`references.${index}.${field}`, reference[field]),
    ),
  );
}
