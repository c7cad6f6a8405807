// What the reader has chosen and typed on a question, whole or half, and the answer it amounts to.
import type { Answers, CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { type DayProblemCode, readBirthDate } from '#domain/shared/read-day.ts';
import { type HoursProblemCode, parseHours } from '#domain/shared/read-hours.ts';
import { isAge, isHours, offersNone } from '#text/nb/check-questions.ts';

export interface Entry {
  /** Which row; null while none is chosen. For hours and ages it says how they are given. */
  readonly choice: string | null;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly years: string;
  readonly hours: string;
  /** Of the boxes; null while none is ticked, and empty for «Ingen av disse». */
  readonly also: Answers['also'];
}

/** What stands between an entry and an answer. */
export type EntryProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'birthDate'; readonly code: DayProblemCode }
  | { readonly kind: 'years' }
  | { readonly kind: 'hours'; readonly code: HoursProblemCode };

export type EntryRead = { readonly answer: Answers[QuestionId] } | { readonly problem: EntryProblem };

const empty: Entry = { choice: null, day: '', month: '', year: '', years: '', hours: '', also: null };

/** An answer as its view shows it. */
export function entryOf(id: QuestionId, { answers }: CheckDraft): Entry {
  if (id === 'also') return { ...empty, also: answers.also };
  if (isAge(id)) return ofAge(answers[id]);
  if (isHours(id)) return ofHours(id, answers[id]);
  return { ...empty, choice: answers[id] as string | null };
}

function ofAge(answer: Answers['age']): Entry {
  if (answer?.kind === 'years') return { ...empty, choice: 'years', years: String(answer.years) };
  if (answer?.kind !== 'birthDate') return { ...empty, choice: answer?.kind ?? null };
  const [year = '', month = '', day = ''] = answer.date.split('-');
  return { ...empty, choice: 'birthDate', day: bare(day), month: bare(month), year };
}

const bare = (digits: string): string => digits.replace(/^0/, '');

function ofHours(id: QuestionId, answer: Answers['personal']): Entry {
  if (answer?.kind !== 'typed') return { ...empty, choice: answer?.kind ?? null };
  if (answer.hours === '0' && offersNone(id)) return { ...empty, choice: 'none' };
  return { ...empty, choice: 'typed', hours: answer.hours.replace('.', ',') };
}

/** @param today YYYY-MM-DD */
export function readEntry(id: QuestionId, entry: Entry, today: string): EntryRead {
  if (id === 'also') return entry.also === null ? nothing : { answer: entry.also };
  if (entry.choice === null) return nothing;
  if (isAge(id)) return readAge(entry, today);
  if (isHours(id)) return readHours(entry);
  return { answer: entry.choice as Answers[QuestionId] };
}

const nothing: EntryRead = { problem: { kind: 'nothing' } };

function readAge(entry: Entry, today: string): EntryRead {
  if (entry.choice === 'unknown') return { answer: { kind: 'unknown' } };
  if (entry.choice === 'birthDate') {
    const read = readBirthDate(entry, today);
    return 'day' in read
      ? { answer: { kind: 'birthDate', date: read.day } }
      : { problem: { kind: 'birthDate', code: read.problem } };
  }
  const years = entry.years.trim().replace(/\s*år\.?$/i, '');
  return /^\d{1,3}$/.test(years) && Number(years) <= 120
    ? { answer: { kind: 'years', years: Number(years) } }
    : { problem: { kind: 'years' } };
}

function readHours({ choice, hours }: Entry): EntryRead {
  if (choice === 'unknown' || choice === 'needs') return { answer: { kind: choice } };
  if (choice === 'none') return { answer: { kind: 'typed', hours: '0' } };
  const read = parseHours(hours);
  return 'problem' in read
    ? { problem: { kind: 'hours', code: read.problem } }
    : { answer: { kind: 'typed', hours: read.decimal } };
}

/** The draft with one answer changed, and the others as they were; an entry that is not whole yet is no answer. */
export function withEntry(draft: CheckDraft, id: QuestionId, read: EntryRead): CheckDraft {
  const answer = 'answer' in read ? read.answer : null;
  return { ...draft, answers: { ...draft.answers, [id]: answer } };
}
