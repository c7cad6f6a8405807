// Turns a supplier's answer to one criterion into a finding with its reasons. It decides nothing:
// the municipality does. The rule is the same for the supplier and for the one who reads the application.

import type { AskedCriterion, CriterionId } from '../call/criterion.schema.ts';
import { assertNever } from '../shared/assert-never.ts';
import { type Choice, choicesByKind, needsExplanation } from './choice.ts';

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

export const findingStatuses = ['met', 'needsJudgement', 'notMet', 'missing'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

export type FindingReason =
  | 'notAnswered'
  | 'noExplanation'
  | 'noEvidence'
  | 'documentShowsIt'
  | 'declared'
  | 'personMustJudge'
  | 'partlyMet'
  | 'saidNotRelevant'
  | 'reservation'
  | 'exclusionApplies'
  | 'notMetYet'
  | 'termNotAccepted'
  | 'notReadyYet';

/** `reasons` is never empty, and holds every reason for the status, those that block first. */
export interface Finding {
  readonly criterionId: CriterionId;
  readonly status: FindingStatus;
  readonly reasons: readonly FindingReason[];
}

/** True when the criterion asks for at least one document to be attached. */
export function asksForEvidence(criterion: AskedCriterion): boolean {
  return criterion.evidence.some((evidence) => evidence.attach);
}

/**
 * The finding for one criterion. Total: every combination of criterion and answer has one.
 * A choice that does not belong to the criterion's kind counts as no answer.
 */
export function assess(criterion: AskedCriterion, answer: Answer): Finding {
  const found = (status: FindingStatus, reasons: FindingReason[]): Finding => ({
    criterionId: criterion.id,
    status,
    reasons,
  });
  const { choice } = answer;
  if (choice === null || !belongs(criterion, choice)) return found('missing', ['notAnswered']);

  const gaps = gapsOf(criterion, answer, choice);
  if (gaps.length > 0) return found('missing', gaps);
  const [status, reason] = weigh(criterion, choice);
  return found(status, [reason]);
}

function belongs(criterion: AskedCriterion, choice: Choice): boolean {
  return (choicesByKind[criterion.kind] as readonly Choice[]).includes(choice);
}

function gapsOf(criterion: AskedCriterion, answer: Answer, choice: Choice): FindingReason[] {
  const gaps: FindingReason[] = [];
  if (needsExplanation(choice) && answer.explanation.trim() === '') gaps.push('noExplanation');
  if (claimsToMeet(choice) && asksForEvidence(criterion) && answer.attachmentIds.length === 0)
    gaps.push('noEvidence');
  return gaps;
}

/** A supplier that says no is not asked to prove it. */
function claimsToMeet(choice: Choice): boolean {
  return !['notYet', 'notRelevant', 'notAccepted', 'applies', 'notReady'].includes(choice);
}

function weigh(criterion: AskedCriterion, choice: Choice): [FindingStatus, FindingReason] {
  switch (choice) {
    case 'met':
    case 'accepted':
    case 'doesNotApply':
    case 'ready':
      return settledBy(criterion);
    case 'partly':
      return ['needsJudgement', 'partlyMet'];
    case 'notRelevant':
      return ['needsJudgement', 'saidNotRelevant'];
    case 'acceptedWithReservation':
      return ['needsJudgement', 'reservation'];
    case 'applies':
      return ['needsJudgement', 'exclusionApplies'];
    case 'notYet':
      return ['notMet', 'notMetYet'];
    case 'notAccepted':
      return ['notMet', 'termNotAccepted'];
    case 'notReady':
      return ['notMet', 'notReadyYet'];
    default:
      return assertNever(choice);
  }
}

function settledBy(criterion: AskedCriterion): [FindingStatus, FindingReason] {
  switch (criterion.judgement.rule) {
    case 'dokument':
      return ['met', 'documentShowsIt'];
    case 'erklæring':
      return ['met', 'declared'];
    case 'skjønn':
      return ['needsJudgement', 'personMustJudge'];
    default:
      return assertNever(criterion.judgement.rule);
  }
}
