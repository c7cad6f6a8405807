// What every part of the form of a letter is given.
import type { Leader, Role } from '#domain/eligibility/facts.ts';
import type { PaperKind } from '#domain/eligibility/papers.ts';
import type { Result } from '#domain/eligibility/result.ts';
import type { LetterFields } from '#export/document/check-subject.ts';
import type { DayField, LetterEntry } from './letter-entry.ts';

export interface LetterProps {
  readonly kind: Exclude<PaperKind, 'meeting'>;
  readonly entry: LetterEntry;
  /** What the entry is read as. */
  readonly fields: LetterFields;
  readonly update: (part: Partial<LetterEntry>) => void;
  readonly errorOf: (field: DayField) => string | undefined;
  readonly role: Role | null;
  readonly leader: Leader | null;
  readonly result: Result;
  /** YYYY-MM-DD */
  readonly today: string;
}
