// What the words of one question are, and the answers that many questions share. Bokmål.
import type { Role } from '#domain/eligibility/facts.ts';
import type { Asked } from './check-voice.ts';

/** The words of one question, as it is put to one reader. */
export interface QuestionWords {
  /** The question itself: the heading of its view. */
  readonly heading: string;
  /** What to know before answering; empty when there is nothing. */
  readonly hint: string;
  /** «Hvorfor spør vi?», a paragraph each. */
  readonly why: readonly string[];
  /** What to count in, and what not; only where hours are asked for. */
  readonly counts?: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** A short page where the question decides. */
  readonly read?: { readonly path: string; readonly label: string };
}

export interface AnswerWords {
  readonly label: string;
  readonly hint?: string;
}

/** The words of a question for any reader. */
export type Wording = (asked: Asked, role: Role | 'unknown' | null) => QuestionWords;
/** An answer's words for any reader. */
export type AnswerWording = (asked: Asked, role: Role | 'unknown' | null) => AnswerWords;

export const dontKnow = 'Vet ikke';

export const yesOrNo = {
  yes: () => ({ label: 'Ja' }),
  no: () => ({ label: 'Nei' }),
} satisfies Record<'yes' | 'no', AnswerWording>;

export const pages = {
  cost: { path: 'innbyggere/kostnad/', label: 'Les om kostnad og hvem som må vise den' },
  after67: { path: 'innbyggere/etter-67/', label: 'Les om BPA rundt og etter 67 år' },
  night: { path: 'innbyggere/natt/', label: 'Les om hjelp om natten' },
  twoHelpers: { path: 'innbyggere/to-hjelpere/', label: 'Les om to hjelpere' },
  parents: {
    path: 'innbyggere/foreldre-og-fosterforeldre/',
    label: 'Les om foreldre og fosterforeldre',
  },
  leading: { path: 'innbyggere/lede-med-medarbeidsleder/', label: 'Les om å lede med en medarbeidsleder' },
  hours: { path: 'innbyggere/timer/', label: 'Les om hva som teller i timene' },
} as const;
