// What a field is called where copies of an application say different things of it, and what each of them says, in words.

import type { Draft, Reference } from '#domain/application/draft.schema.ts';
import type { Conflict } from '#domain/application/merge.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import type { Choice } from '#domain/self-assessment/choice.ts';
import { criterionName } from './criterion-name.ts';
import { formatDate } from './format.ts';
import { nb } from './index.ts';
import { labelOf } from './labels.ts';
import { merge as words } from './nb/application-merge.ts';
import { parts } from './nb/application-parts.ts';

export interface Labelled {
  /** What the field belongs to: a criterion, a section. */
  readonly group: string;
  /** Of the criterion, when it is one. */
  readonly question: string | null;
  readonly label: string;
  /** What a value is called. */
  readonly say: (value: string) => string;
}

export function labelled(
  { place }: Conflict,
  about: { readonly criteria: readonly AskedCriterion[]; readonly drafts: readonly Draft[] },
): Labelled {
  const [part = '', field = '', detail = '', digest = ''] = place.split('.');
  const outside = { question: null, say: asTyped };
  const { drafts } = about;
  switch (part) {
    case 'answers':
      return ofAnswer(about, field, detail as AnswerField, digest);
    case 'supplier':
    case 'contact':
      return { ...outside, group: nb.application.parts[part], label: labelOf(place) };
    case 'signatory':
      return { ...outside, ...ofSignatory(place) };
    case 'references':
      return { ...outside, ...ofReference(drafts, field, detail as keyof Reference) };
    case 'noReferences':
      return { ...outside, group: nb.application.parts.references, label: parts.references.none };
    case 'calculation':
      return {
        ...outside,
        group: nb.application.calculation.heading,
        label: nb.application.calculation.heading,
        say: sayCalculation,
      };
    case 'attachments':
      return { ...outside, group: words.place.attachments, label: ofFile(drafts, field, detail) };
    case 'dates':
      return { ...outside, group: words.place.dates, label: words.place[field as 'deadline' | 'start'] };
    case 'daysNeeded':
      return { ...outside, group: words.place.timetable, label: ofStep(about.criteria, field) };
    default:
      return { ...outside, group: words.place.draft, label: words.place.name };
  }
}

function asTyped(value: string): string {
  return value.trim() === '' ? words.onlySpaces : value;
}

/** The document of the step, else that it is the signing. */
function ofStep(criteria: readonly AskedCriterion[], step: string): string {
  const steps = criteria.flatMap(({ id, evidence }) =>
    evidence.map((each) => ({ id: `${id.toLowerCase()}-${each.id}`, what: each.what })),
  );
  return words.place.daysNeeded(steps.find(({ id }) => id === step)?.what ?? null);
}

type AnswerField = 'choice' | 'explanation' | 'plan' | 'planDate' | 'proves';

function ofAnswer(
  { criteria, drafts }: Parameters<typeof labelled>[1],
  criterionId: string,
  field: AnswerField,
  digest: string,
): Labelled {
  const criterion = criteria.find(({ id }) => id === criterionId);
  const group = criterion ? criterionName(criterion) : criterionId;
  const question = criterion?.question ?? null;
  if (field === 'choice')
    return { group, question, label: words.place.choice, say: (value) => nb.domain.choice[value as Choice] };
  if (field !== 'proves') return { group, question, label: words.place[field], say: asTyped };
  const say = (value: string): string => criterion?.evidence.find(({ id }) => id === value)?.what ?? value;
  return { group, question, label: words.place.proves(fileName(drafts, digest)), say };
}

function ofSignatory(place: string): Pick<Labelled, 'group' | 'label' | 'say'> {
  const { authorityChoice } = parts.signatory;
  const say = (value: string): string => authorityChoice[value as keyof typeof authorityChoice];
  const isAuthority = place === 'signatory.authority';
  return {
    group: nb.application.parts.signatory,
    label: labelOf(place),
    say: isAuthority ? say : asTyped,
  };
}

/** By its number in the first copy that has it. */
function ofReference(
  drafts: readonly Draft[],
  id: string,
  field: keyof Reference,
): Pick<Labelled, 'group' | 'label'> {
  const numbers = drafts.map(({ references }) => references.findIndex((reference) => reference.id === id));
  const index = numbers.find((number) => number >= 0) ?? 0;
  return { group: nb.application.parts.references, label: labelOf(`references.${index}.${field}`) };
}

function ofFile(drafts: readonly Draft[], digest: string, field: string): string {
  const name = fileName(drafts, digest);
  switch (field) {
    case 'issuedOn':
    case 'expiresOn':
      return words.place[field](name);
    default:
      return words.place.fileName(name);
  }
}

/** As the first copy that has the file calls it. */
function fileName(drafts: readonly Draft[], digest: string): string {
  const attachments = drafts.flatMap((draft) => draft.attachments);
  return attachments.find(({ sha256 }) => sha256 === digest)?.name ?? digest;
}

function sayCalculation(json: string): string {
  const { name, attachedOn, lines } = JSON.parse(json) as AttachedCalculation;
  return words.calculation(name, formatDate(attachedOn), lines.price.replace('.', ','));
}
