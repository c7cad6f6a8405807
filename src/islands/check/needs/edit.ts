// What can be done with the rows of a draft: each takes a draft and gives the next one.
import type { Answers, CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { questionsOf } from '#domain/eligibility/questions.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import type { Place } from '../view-props.ts';

export function withRows(draft: CheckDraft, needs: readonly NeedsRow[]): CheckDraft {
  return { ...draft, needs: [...needs] };
}

export function withRow(draft: CheckDraft, id: string, said: Partial<NeedsRow>): CheckDraft {
  return withRows(
    draft,
    draft.needs.map((row) => (row.id === id ? { ...row, ...said } : row)),
  );
}

/** The copy stands right after its row. */
export function withCopy(draft: CheckDraft, id: string, copyId: string): CheckDraft {
  const index = draft.needs.findIndex((row) => row.id === id);
  const row = draft.needs[index];
  return row ? withRows(draft, draft.needs.toSpliced(index + 1, 0, { ...row, id: copyId })) : draft;
}

export function withoutRow(draft: CheckDraft, id: string): CheckDraft {
  return withRows(
    draft,
    draft.needs.filter((row) => row.id !== id),
  );
}

const followed = ['personal', 'night', 'secondHelper'] as const satisfies (keyof Answers)[];

/** The answers about hours that follow the needs; respite where it is asked about, or may come to be. */
function linkedIds({ answers, needs }: CheckDraft): readonly ((typeof followed)[number] | 'respite')[] {
  const { role } = answers;
  const isOpen = role === null || role === 'unknown';
  const asksRespite = role === 'parent' || role === 'foster';
  const hasRespite = needs.some(({ kind }) => kind === 'respite');
  return asksRespite || (isOpen && hasRespite) ? [...followed, 'respite'] : followed;
}

/** The check takes its hours from the needs, now and after every change. */
export function linked(draft: CheckDraft): CheckDraft {
  const hours = linkedIds(draft).map((id) => [id, { kind: 'needs' }]);
  return { ...draft, answers: { ...draft.answers, ...Object.fromEntries(hours) } };
}

export function isLinked(draft: CheckDraft): boolean {
  return linkedIds(draft).every((id) => draft.answers[id]?.kind === 'needs');
}

/** The first question without an answer, who asks before all others; the result when there is none. */
export function placeAfter(draft: CheckDraft, today: string): Place {
  const next = questionsOf(draft, today).find((id) => draft.answers[id] === null);
  return next === undefined ? { view: 'result' } : { view: 'question', id: next };
}
