// Drafts of the check for tests: one for every outcome and role there can be, with the law as it is quoted.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Answers, type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { examine } from '#domain/eligibility/examine.ts';
import type { Role } from '#domain/eligibility/facts.ts';
import type { Outcome } from '#domain/eligibility/judge.ts';
import type { Provision } from '#domain/law/provision.schema.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { type CheckSubject, type LetterFields, noFields } from '../check-subject.ts';

const today = '2026-11-22';

const law = new URL('../../../../content/law/', import.meta.url);
export const provisions: readonly Provision[] = readdirSync(law)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(new URL(file, law), 'utf8')));

const typed = (hours: string) => ({ kind: 'typed', hours }) as const;
const years = (count: number) => ({ kind: 'years', years: count }) as const;

const everybody: Partial<Answers> = {
  age: years(40),
  home: 'home',
  duration: 'beyond',
  personal: typed('35'),
  night: typed('0'),
  secondHelper: typed('0'),
  also: [],
  leader: 'self',
  legalStay: 'yes',
};

const ofParents: Partial<Answers> = {
  home: null,
  childAge: years(9),
  childDisabled: 'yes',
  childHome: 'yes',
  parentalResponsibility: 'yes',
  respite: typed('33'),
};

const ofRole: Record<Role, Partial<Answers>> = {
  self: {},
  represented: {},
  child: { age: null },
  parent: ofParents,
  foster: ofParents,
};

/** What makes the outcome, said beside what everybody says. Nobody answers as a parent for themself in an institution. */
const ofOutcome: Record<Outcome, Partial<Answers>> = {
  RETT: {},
  RETT_VIDEREFORT: { age: years(70), grantedBefore67: 'right' },
  RETT_MED_KOSTNADSFORBEHOLD: { personal: typed('26.5'), respite: typed('0'), costDocumented: 'no' },
  AVHENGER_AV_VURDERING: { duration: 'uncertain' },
  INGEN_RETT_KOMMUNEN_SKAL_VURDERE: {
    personal: typed('12.25'),
    night: typed('14'),
    nightContinuous: 'no',
    respite: typed('4'),
    also: ['health', 'work'],
  },
  ANNEN_TJENESTE: { home: 'institution', movesHome: 'no' },
};

export function draftOf(role: Role, said: Partial<Answers>, needs: readonly NeedsRow[] = []): CheckDraft {
  const draft = newCheckDraft();
  return {
    ...draft,
    answers: { ...draft.answers, ...everybody, ...ofRole[role], ...said, role },
    needs: [...needs],
  };
}

export function subjectOf(draft: CheckDraft, fields: Partial<LetterFields> = {}): CheckSubject {
  const result = examine(draft, today);
  if (result === null) throw new Error('There was no law.');
  return {
    draft,
    result,
    provisions,
    municipality: { name: 'Eksempelvik kommune', bpaContact: null },
    countyGovernor: null,
    fields: { ...noFields, ...fields },
    today,
  };
}

export const subjectFor = (outcome: Outcome, role: Role, fields: Partial<LetterFields> = {}): CheckSubject =>
  subjectOf(draftOf(role, ofOutcome[outcome]), fields);

/** So many rows, of every kind, with long texts and seasons among them. */
export function rowsOfNeed(count: number): readonly NeedsRow[] {
  const kinds = ['personalCare', 'household', 'training', 'social', 'health', 'school', 'work'] as const;
  const parts = ['morning', 'day', 'evening', 'night'] as const;
  return Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    activity:
      index % 9 === 4
        ? `Rad ${index + 1}: ${'handle mat og lage middag '.repeat(12).trim()}`
        : `Rad ${index + 1}`,
    place: index % 3 === 0 ? 'out' : 'home',
    kind: kinds[index % kinds.length] ?? 'personalCare',
    part: parts[index % parts.length] ?? 'day',
    timesPerWeek: index % 11 === 10 ? null : 7,
    minutes: index % 11 === 10 ? null : 5 + index,
    helpers: index % 10 === 9 ? 2 : 1,
    weeksPerYear: index % 8 === 7 ? 26 : null,
    helpedBy: index % 5 === 0 ? 'Naboen i andre etasje' : '',
    comment: index % 6 === 0 ? `Merknad ${index + 1}: dette tar lenger tid om vinteren.` : '',
  }));
}
