// The way to the deadline, planned backwards from it. How long a document takes to get is the supplier's own to say:
// until it has, the step has no last day. Steps that no rule asks for are proposals.
import type { AskedCriterion, CriterionId, Evidence } from '../call/criterion.schema.ts';
import { weekdayOf } from '../rates/calendar/calendar-year.ts';
import { publicHolidays } from '../rates/calendar/public-holidays.ts';
import { addDays } from '../shared/dates.ts';
import type { Answer } from './answer.ts';
import { earliestIssueDay } from './evidence-age.ts';
import { type Context, hasDays, judgeEvidence } from './judge-evidence.ts';
import type { JudgedDays } from './judged-days.ts';

export type StepKind = 'get' | 'sign' | 'send' | 'deadline' | 'start';

/** Days are YYYY-MM-DD, and null when they follow from something that nobody has said. */
export interface TimetableStep {
  /** Of its own in the timetable, and the same for ever: calendars know the event by it. */
  readonly id: string;
  readonly kind: StepKind;
  /** The document to get; null for the other kinds. */
  readonly evidence: (Pick<Evidence, 'what' | 'maxAgeMonths'> & { readonly criterionId: CriterionId }) | null;
  /** The first day the document may be of, not to be too old at the deadline; null also when its age does not matter. */
  readonly earliest: string | null;
  /** The last day to begin, where the step takes days; else the day itself. */
  readonly latest: string | null;
  /** true for a document that is attached and that nothing can be said against: nothing is left to do. */
  readonly isAttached: boolean;
  /** true for a step that neither the call nor the law asks for. */
  readonly isProposal: boolean;
}

/** The last day before the deadline that is no Saturday, Sunday or public holiday. @source The project's own proposal. */
function lastWeekdayBefore(deadline: string): string {
  let day = addDays(deadline, -1);
  while (weekdayOf(day) > 5 || publicHolidays(Number(day.slice(0, 4))).includes(day)) day = addDays(day, -1);
  return day;
}

/** The kinds of steps whose length the supplier says itself. */
export function takesOwnDays({ kind }: TimetableStep): boolean {
  return kind === 'get' || kind === 'sign';
}

/**
 * The documents in the order of the criteria, then what is done with the package, then the two days.
 * @param ownDays whole days that a step takes, by its id; left out for what the supplier has not said
 * @param attached the ids of the steps whose documents are attached
 */
export function timetable(
  criteria: readonly AskedCriterion[],
  { deadline, start }: JudgedDays,
  ownDays: ReadonlyMap<string, number>,
  attached: ReadonlySet<string> = new Set(),
): readonly TimetableStep[] {
  const send = deadline && lastWeekdayBefore(deadline.day);
  const before = (id: string): string | null => {
    const days = ownDays.get(id);
    return send === null || days === undefined ? null : addDays(send, -days);
  };
  const step = (kind: StepKind, latest: string | null, isProposal: boolean): TimetableStep => ({
    id: kind,
    kind,
    evidence: null,
    earliest: null,
    latest,
    isAttached: false,
    isProposal,
  });
  const documents = criteria.flatMap(({ id: criterionId, evidence }) =>
    evidence.filter(hasDays).map(({ id: evidenceId, what, maxAgeMonths }): TimetableStep => {
      const id = documentStepId(criterionId, evidenceId);
      const earliest =
        deadline === null || maxAgeMonths === null ? null : earliestIssueDay(maxAgeMonths, deadline.day);
      return {
        id,
        kind: 'get',
        evidence: { criterionId, what, maxAgeMonths },
        earliest,
        latest: before(id),
        isAttached: attached.has(id),
        isProposal: false,
      };
    }),
  );
  return [
    ...documents,
    step('sign', before('sign'), true),
    step('send', send, true),
    step('deadline', deadline?.day ?? null, false),
    step('start', start?.day ?? null, false),
  ];
}

const documentStepId = (criterionId: CriterionId, evidenceId: string): string =>
  `${criterionId.toLowerCase()}-${evidenceId}`;

/** The ids of the steps whose documents are attached, with at least one file that there is no doubt about. */
export function attachedSteps(
  criteria: readonly AskedCriterion[],
  answerTo: (criterionId: CriterionId) => Answer,
  context: Context,
): ReadonlySet<string> {
  const ids = criteria.flatMap((criterion) =>
    judgeEvidence(criterion, answerTo(criterion.id), context).flatMap(({ evidence, doubts }) =>
      evidence !== null && doubts.length === 0 ? [documentStepId(criterion.id, evidence.id)] : [],
    ),
  );
  return new Set(ids);
}

/** Whole days, 0 to 999, as they are typed; null for nothing, and for what is no such number. */
export function readOwnDays(typed: string): number | null {
  return /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : null;
}
