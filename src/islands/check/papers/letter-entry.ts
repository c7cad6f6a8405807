// What the reader has filled in for the letters, whole or half, and the fields it amounts to. It lives in the view alone.

import type { Answers, CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { Role } from '#domain/eligibility/facts.ts';
import { attachmentsOf, type PaperKind } from '#domain/eligibility/papers.ts';
import { type DayProblemCode, readBirthDate, readDay, type TypedDay } from '#domain/shared/read-day.ts';
import type { LetterFields } from '#export/document/check-subject.ts';

export const dayFields = ['birthDate', 'aboutBirthDate', 'decidedOn', 'knownOn'] as const;
export type DayField = (typeof dayFields)[number];

export interface LetterEntry extends Omit<LetterFields, DayField | 'ownWords'> {
  readonly days: Readonly<Record<DayField, TypedDay>>;
  readonly ownNeed: string;
  readonly ownReasons: string;
}

export interface DayProblem {
  readonly field: DayField;
  readonly code: DayProblemCode | 'beforeDecision';
}

export interface LetterRead {
  /** A day that is wrong is left empty. */
  readonly fields: LetterFields;
  readonly problems: readonly DayProblem[];
}

const noDay: TypedDay = { day: '', month: '', year: '' };

/** Birth dates that were given in the check stand there; the rest is the reader's own to tell, so nothing is ticked. */
export function newEntry({ answers }: CheckDraft): LetterEntry {
  const isForAnother = answers.role === 'represented';
  const birthDate = typedDay(answers.age);
  return {
    name: '',
    address: '',
    phone: '',
    aboutName: '',
    leaderName: '',
    caseNumber: '',
    ownNeed: '',
    ownReasons: '',
    days: {
      birthDate: isForAnother ? noDay : birthDate,
      aboutBirthDate: isForAnother ? birthDate : typedDay(answers.childAge),
      decidedOn: noDay,
      knownOn: noDay,
    },
    attachments: [],
    subjects: [],
    grounds: [],
    requests: [],
  };
}

function typedDay(age: Answers['age']): TypedDay {
  if (age?.kind !== 'birthDate') return noDay;
  const [year = '', month = '', day = ''] = age.date.split('-');
  return { day, month, year };
}

const longAgo = '1900-01-01';

/** @param today YYYY-MM-DD */
export function readLetter(
  kind: PaperKind,
  entry: LetterEntry,
  role: Role | null,
  today: string,
): LetterRead {
  const { days, ownNeed, ownReasons, ...others } = entry;
  const read = {
    birthDate: readBirthDate(days.birthDate, today),
    aboutBirthDate: readBirthDate(days.aboutBirthDate, today),
    decidedOn: readDay(days.decidedOn, { first: longAgo, last: today }),
    knownOn: readDay(days.knownOn, { first: longAgo, last: today }),
  };
  const dayOf = (field: DayField): string => ('day' in read[field] ? read[field].day : '');
  const isBefore = dayOf('knownOn') !== '' && dayOf('knownOn') < dayOf('decidedOn');
  const wrong = shownDays(kind, role).flatMap((field): DayProblem[] =>
    'problem' in read[field] && read[field].problem !== 'empty' ? [{ field, code: read[field].problem }] : [],
  );
  return {
    fields: {
      ...others,
      birthDate: dayOf('birthDate'),
      aboutBirthDate: dayOf('aboutBirthDate'),
      decidedOn: dayOf('decidedOn'),
      knownOn: isBefore ? '' : dayOf('knownOn'),
      ownWords: kind === 'complaint' ? ownReasons : ownNeed,
      attachments: attachmentsOf(kind, role).filter((id) => entry.attachments.includes(id)),
    },
    problems:
      isBefore && kind === 'complaint' ? [...wrong, { field: 'knownOn', code: 'beforeDecision' }] : wrong,
  };
}

/** The days that a paper asks for. */
function shownDays(kind: PaperKind, role: Role | null): readonly DayField[] {
  if (kind === 'meeting') return [];
  const ofPeople: readonly DayField[] = isForAnother(role) ? ['birthDate', 'aboutBirthDate'] : ['birthDate'];
  return kind === 'complaint' ? ['decidedOn', 'knownOn', ...ofPeople] : ofPeople;
}

/** Whether the letter is about somebody besides the writer. */
function isForAnother(role: Role | null): boolean {
  return role !== null && role !== 'self';
}
