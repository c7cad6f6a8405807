// The tasks of an application and their states, derived from the draft and nothing else.

import { applicationGaps, contextOf } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import { asksFor } from '#domain/application/part.ts';
import type { AskedCriterion, CriterionKind } from '#domain/call/criterion.schema.ts';
import { criterionKinds } from '#domain/call/criterion.schema.ts';
import { assess, type Finding, type FindingReason } from '#domain/self-assessment/assess.ts';
import type { Context } from '#domain/self-assessment/judge-evidence.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';
import { address, type Route, type Section, sections } from './route.ts';

export type TaskState = 'notStarted' | 'missing' | 'done' | DoneState;

/** Done, and not simply well: what the municipality has to judge, or what is not met. */
type DoneState = 'doneNeedsJudgement' | 'donePartly' | 'doneReservation' | 'doneApplies' | 'doneNotMet';

export interface CriterionTask {
  readonly criterion: AskedCriterion;
  readonly state: TaskState;
}

export interface SectionTask {
  readonly section: Section;
  readonly state: TaskState;
}

/** The part of the draft that a section fills in. */
export const partOf = {
  leverandor: 'supplier',
  kontakt: 'contact',
  signatur: 'signatory',
  referanser: 'references',
  erklaringer: 'declarations',
} as const satisfies Record<Section, string>;

/** The criteria of one kind, in the order of the call; kinds without criteria are left out. */
export function criterionTasks(
  draft: Draft,
  criteria: readonly AskedCriterion[],
  settled: SettledDays,
): readonly { kind: CriterionKind; tasks: readonly CriterionTask[] }[] {
  const context = contextOf(draft, settled);
  return criterionKinds
    .map((kind) => ({
      kind,
      tasks: criteria
        .filter((criterion) => criterion.kind === kind)
        .map((criterion) => ({ criterion, state: criterionState(draft, criterion, context) })),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

export function sectionTasks(draft: Draft): readonly SectionTask[] {
  return sectionsOf(draft).map((section) => ({ section, state: sectionState(draft, section) }));
}

/** All of them; of a part those it was sent for. */
export function sectionsOf(draft: Draft): readonly Section[] {
  return sections.filter((section) => asksFor(draft, partOf[section]));
}

export function isDone(state: TaskState): boolean {
  return state !== 'notStarted' && state !== 'missing';
}

/** The view that follows when the reader presses «Fortsett». */
export function nextRoute(route: Route, draft: Draft, criteria: readonly AskedCriterion[]): Route {
  if (route.view === 'start' || route.view === 'package') return { view: 'start' };
  const { draftId } = route;
  const order = inOrder(draft, criteria);
  const here = order.findIndex((candidate) => address(candidate) === address(route));
  return order[here + 1] ?? { view: 'check', draftId };
}

/** Where a gap is mended: `at` is a path such as `supplier.name` or `answers.K01-registrering`. */
export function routeTo(at: string, draftId: string): Route {
  const [part, field = ''] = at.split('.');
  const section = sections.find((candidate) => partOf[candidate] === part);
  return section ? { view: 'section', draftId, section } : { view: 'criterion', draftId, criterionId: field };
}

function inOrder(draft: Draft, criteria: readonly AskedCriterion[]): readonly Route[] {
  const draftId = draft.id;
  const byKind = criterionKinds.flatMap((kind) => criteria.filter((criterion) => criterion.kind === kind));
  return [
    ...byKind.map(({ id }): Route => ({ view: 'criterion', draftId, criterionId: id })),
    ...sectionsOf(draft).map((section): Route => ({ view: 'section', draftId, section })),
  ];
}

function criterionState(draft: Draft, criterion: AskedCriterion, context: Context): TaskState {
  const answer = answerTo(draft, criterion.id);
  const untouched = answer.choice === null && answer.explanation === '' && answer.attachmentIds.length === 0;
  return untouched ? 'notStarted' : stateOfFinding(assess(criterion, answer, context));
}

function stateOfFinding({ status, reasons: [reason] }: Finding): TaskState {
  if (status === 'needsJudgement' && reason && Object.hasOwn(toJudge, reason))
    return toJudge[reason as keyof typeof toJudge];
  const states = {
    met: 'done',
    needsJudgement: 'doneNeedsJudgement',
    notMet: 'doneNotMet',
    missing: 'missing',
  } as const satisfies Record<Finding['status'], TaskState>;
  return states[status];
}

/** By the reason that the choice gives, which stands first. */
const toJudge = {
  partlyMet: 'donePartly',
  reservation: 'doneReservation',
  exclusionApplies: 'doneApplies',
} as const satisfies Partial<Record<FindingReason, TaskState>>;

function sectionState(draft: Draft, section: Section): TaskState {
  const part = partOf[section];
  if (isUntouched(draft, section)) return 'notStarted';
  return applicationGaps(draft).some(({ at }) => at.split('.')[0] === part) ? 'missing' : 'done';
}

function isUntouched(draft: Draft, section: Section): boolean {
  if (section === 'referanser') return draft.references.length === 0 && draft.noReferences === '';
  return Object.values(draft[partOf[section]]).every((value) => !value);
}
