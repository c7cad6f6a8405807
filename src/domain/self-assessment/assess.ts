// Turns a supplier's answer to one criterion into a finding with its reasons. It decides nothing:
// the municipality does. The rule is the same for the supplier and for the one who reads the application.

import type { AskedCriterion, CriterionId } from '../call/criterion.schema.ts';
import { assertNever } from '../shared/assert-never.ts';
import { readTypedDay } from '../shared/read-typed-day.ts';
import type { Answer } from './answer.ts';
import { type Choice, choicesByKind, claimsToMeet, needsExplanation, needsPlan } from './choice.ts';
import { type Context, type EvidenceDoubt, evidenceDoubts, judgeEvidence } from './judge-evidence.ts';

export const findingStatuses = ['met', 'needsJudgement', 'notMet', 'missing'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** What a plan lacks: something to do, a day to have done it by, or a day that can be read. */
type PlanLack = 'noPlan' | 'noPlanDay' | 'planDayUnreadable';

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
  | 'notReadyYet'
  | PlanLack
  | EvidenceDoubt;

/** `reasons` is never empty, and holds every reason for the status first, and then what makes the answer weak. */
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
 * The finding for one criterion. Total: every combination of criterion, answer and context has one.
 * A choice that does not belong to the criterion's kind counts as no answer. Only what is missing blocks;
 * what can be doubted about a file leaves it to the municipality.
 */
export function assess(criterion: AskedCriterion, answer: Answer, context: Context): Finding {
  const found = (status: FindingStatus, reasons: readonly FindingReason[]): Finding => ({
    criterionId: criterion.id,
    status,
    reasons,
  });
  const { choice } = answer;
  if (choice === null || !belongs(criterion, choice)) return found('missing', ['notAnswered']);

  const gaps = gapsOf(criterion, answer, choice);
  if (gaps.length > 0) return found('missing', gaps);
  const [status, reason] = weigh(criterion, choice);
  const doubts = claimsToMeet(choice) ? doubtsOf(criterion, answer, context) : [];
  if (status === 'met' && doubts.length > 0) return found('needsJudgement', doubts);
  return found(status, [reason, ...doubts, ...planLacks(answer, choice)]);
}

const weak: ReadonlySet<FindingReason> = new Set([
  'partlyMet',
  'reservation',
  'exclusionApplies',
  'noPlan',
  'noPlanDay',
  'planDayUnreadable',
  ...evidenceDoubts,
]);

/** True for an answer that is whole, and that the supplier can make stronger or should know the risk of. */
export function isWeak({ status, reasons }: Finding): boolean {
  return status === 'notMet' || (status !== 'missing' && reasons.some((reason) => weak.has(reason)));
}

/**
 * What makes an answer weak, or null. A choice that does so by itself counts as soon as it is chosen: what the answer
 * lacks besides is another matter, and told as missing.
 */
export function weakness(criterion: AskedCriterion, answer: Answer, context: Context): Finding | null {
  const whole = assess(criterion, answer, context);
  if (isWeak(whole)) return whole;
  const { choice } = answer;
  if (whole.status !== 'missing' || choice === null || !belongs(criterion, choice)) return null;
  const [status, reason] = weigh(criterion, choice);
  const chosen: Finding = { criterionId: criterion.id, status, reasons: [reason] };
  return isWeak(chosen) ? chosen : null;
}

/** Each doubt once, in the order they are told, however many files have it. */
function doubtsOf(criterion: AskedCriterion, answer: Answer, context: Context): EvidenceDoubt[] {
  const files = judgeEvidence(criterion, answer, context);
  return evidenceDoubts.filter((doubt) => files.some(({ doubts }) => doubts.includes(doubt)));
}

/** A plan is something to do and a day to have done it by. Without one the answer is weak, not missing. */
function planLacks({ plan, planDate }: Answer, choice: Choice): PlanLack[] {
  if (!needsPlan(choice)) return [];
  const lacks: PlanLack[] = plan.trim() === '' ? ['noPlan'] : [];
  const read = readTypedDay(planDate);
  if ('day' in read) return lacks;
  return [...lacks, read.problem === 'empty' ? 'noPlanDay' : 'planDayUnreadable'];
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
