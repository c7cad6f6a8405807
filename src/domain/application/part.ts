// A part of an application: a draft that holds only some of its tasks, for a colleague to fill in elsewhere.
import type { AskedCriterion } from '../call/criterion.schema.ts';
import type { Draft } from './draft.schema.ts';
import { newDraft } from './draft.ts';

/** The tasks outside the criteria: each is the field of the draft that it fills in. */
export const sectionTaskIds = [
  'supplier',
  'contact',
  'signatory',
  'references',
  'declarations',
  'calculation',
] as const;
export type SectionTaskId = (typeof sectionTaskIds)[number];

/**
 * The draft with those tasks alone and the files they use; the rest is empty, and stays with the one who sends it.
 * The same id and name, so that it is known where it belongs; the days that documents are judged by come along.
 */
export function partFor(draft: Draft, tasks: readonly string[]): Draft {
  const asked = new Set(tasks);
  const { id, callId, criteriaVersion, name, dates } = draft;
  const answers = Object.entries(draft.answers).filter(([criterionId]) => asked.has(criterionId));
  const used = new Set(answers.flatMap(([, { attachmentIds }]) => attachmentIds));
  const sections = sectionTaskIds.filter((section) => asked.has(section));
  return {
    ...newDraft(id, { id: callId, criteriaVersion }),
    ...Object.fromEntries(sections.map((section) => [section, draft[section]])),
    ...(asked.has('references') && { noReferences: draft.noReferences }),
    name,
    dates,
    answers: Object.fromEntries(answers),
    attachments: draft.attachments.filter((attachment) => used.has(attachment.id)),
    part: [...asked].sort(),
  };
}

/** true for everything a whole application asks, and for what a part was sent for: a criterion's id, or a section. */
export function asksFor({ part }: Pick<Draft, 'part'>, task: string): boolean {
  return part?.includes(task) ?? true;
}

/** The criteria that the draft asks about, in the order they came in. */
export function askedOf<Criterion extends Pick<AskedCriterion, 'id'>>(
  draft: Pick<Draft, 'part'>,
  criteria: readonly Criterion[],
): readonly Criterion[] {
  return criteria.filter(({ id }) => asksFor(draft, id));
}
