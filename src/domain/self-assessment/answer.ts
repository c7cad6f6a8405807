// What a supplier answers to one criterion.

import type { Choice } from './choice.ts';

/** @term egenvurdering */
export interface Answer {
  readonly choice: Choice | null;
  /** How the criterion is met, or why not. May be empty. */
  readonly explanation: string;
  /** What the supplier will do about what is not met, and by which day, as typed. Both may be empty. */
  readonly plan: string;
  readonly planDate: string;
  /** Attachments of the draft that prove it, in the order they were added. */
  readonly attachmentIds: readonly string[];
  /** Which of the criterion's pieces of evidence an attachment is: evidence id by attachment id. */
  readonly proves: Readonly<Record<string, string>>;
  /** What the criterion said when it was answered; null when that was not kept. */
  readonly asked: Asked | null;
}

/** As much of a criterion's text as an answer rests on. */
export interface Asked {
  readonly title: string;
  readonly requirement: string;
  readonly question: string;
  /** What each piece of evidence is, in words. */
  readonly evidence: string[];
}

export const emptyAnswer: Answer = {
  choice: null,
  explanation: '',
  plan: '',
  planDate: '',
  attachmentIds: [],
  proves: {},
  asked: null,
};
