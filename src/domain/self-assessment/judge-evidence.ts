// What can be doubted about the files of an answer: how old they are at the deadline, and whether they still hold at the start.
// A doubt never stops anything: the municipality decides.
import type { AskedCriterion, Evidence } from '../call/criterion.schema.ts';
import { readTypedDay, typedDay } from '../shared/read-typed-day.ts';
import type { Answer } from './answer.ts';
import { isOlderThan } from './evidence-age.ts';
import type { JudgedDays } from './judged-days.ts';

/** In the order they are told: what the dates show first, then what is not known. */
export const evidenceDoubts = [
  'evidenceTooOld',
  'evidenceExpired',
  'evidenceAfterDeadline',
  'evidenceExpiresBeforeStart',
  'evidenceKindUnknown',
  'evidenceDayUnreadable',
  'evidenceDayUnknown',
  'deadlineUnknown',
  'startUnknown',
] as const;
export type EvidenceDoubt = (typeof evidenceDoubts)[number];

/** What is known of a file's document, as it was typed. */
export interface DatedFile {
  readonly id: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
}

/** What the rule sees beside the answer itself. */
export interface Context {
  readonly attachments: readonly DatedFile[];
  readonly days: JudgedDays;
}

export interface JudgedFile {
  readonly attachmentId: string;
  /** Which piece of the criterion's evidence it is; null for another document, or when nobody has said. */
  readonly evidence: Evidence | null;
  readonly doubts: readonly EvidenceDoubt[];
}

/** Says of an attachment that it is none of the criterion's pieces of evidence. */
export const otherDocument = '';

/** The pieces of evidence that are sent as files. */
export function attachedEvidence(criterion: AskedCriterion): readonly Evidence[] {
  return criterion.evidence.filter(({ attach }) => attach);
}

/** The id of the evidence that somebody has said a file is; null while nobody has, however few the criterion asks for. */
export function evidenceIdOf({ proves }: Answer, attachmentId: string): string | null {
  return Object.hasOwn(proves, attachmentId) ? (proves[attachmentId] ?? null) : null;
}

/** The files of an answer, in the order of the attachments. A file that is not there is not judged. */
export function judgeEvidence(
  criterion: AskedCriterion,
  answer: Answer,
  { attachments, days }: Context,
): readonly JudgedFile[] {
  const mine = attachments.filter(({ id }) => answer.attachmentIds.includes(id));
  return mine.map((file) => {
    const id = evidenceIdOf(answer, file.id);
    const evidence = criterion.evidence.find((piece) => piece.id === id) ?? null;
    const doubts = doubtsAbout(file, evidence, days);
    const isUntold = id === null && criterion.evidence.some(hasDays);
    return {
      attachmentId: file.id,
      evidence,
      doubts: isUntold ? [...doubts, 'evidenceKindUnknown'] : doubts,
    };
  });
}

/** True when the days of the document matter. */
export function hasDays({ attach, maxAgeMonths, expires }: Evidence): boolean {
  return attach && (maxAgeMonths !== null || expires === true);
}

function doubtsAbout(file: DatedFile, evidence: Evidence | null, days: JudgedDays): EvidenceDoubt[] {
  return [...ageDoubts(file, evidence?.maxAgeMonths ?? null, days), ...expiryDoubts(file, evidence, days)];
}

function ageDoubts(file: DatedFile, months: number | null, { deadline }: JudgedDays): EvidenceDoubt[] {
  const issued = typedDay(file.issuedOn);
  // Nobody can have it by then, whatever the document is.
  if (issued !== null && deadline !== null && issued > deadline.day) return ['evidenceAfterDeadline'];
  if (months === null) return [];
  if (issued === null) return [lackOf(file.issuedOn)];
  if (deadline === null) return ['deadlineUnknown'];
  return isOlderThan(months, issued, deadline.day) ? ['evidenceTooOld'] : [];
}

/** A last day counts whatever the document is; that it is not known, only where the document has one. */
function expiryDoubts(file: DatedFile, evidence: Evidence | null, days: JudgedDays): EvidenceDoubt[] {
  const last = typedDay(file.expiresOn);
  if (last === null) return evidence?.expires ? [lackOf(file.expiresOn)] : [];
  const { deadline, start } = days;
  if (deadline !== null && last < deadline.day) return ['evidenceExpired'];
  if (start !== null) return last < start.day ? ['evidenceExpiresBeforeStart'] : [];
  return [deadline === null ? 'deadlineUnknown' : 'startUnknown'];
}

/** What is not understood is not the same as what is not there. */
function lackOf(typed: string): EvidenceDoubt {
  const read = readTypedDay(typed);
  return 'problem' in read && read.problem === 'empty' ? 'evidenceDayUnknown' : 'evidenceDayUnreadable';
}
