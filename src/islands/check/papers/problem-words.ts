// Where the sentence of what is wrong with a day stands, and what it says.
import type { Role } from '#domain/eligibility/facts.ts';
import { aboutWhom } from '#text/nb/check-papers.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import type { DayField, DayProblem } from './letter-entry.ts';

/** The ids of the controls: the first field of each day. */
export const fieldId = {
  birthDate: 'papir-foedt',
  aboutBirthDate: 'papir-om-foedt',
  decidedOn: 'papir-vedtak',
  knownOn: 'papir-visste',
} satisfies Record<DayField, string>;

export function dayLegend(field: DayField, role: Role | null): string {
  const legends = {
    birthDate: papersView.fields.birthDate,
    aboutBirthDate: aboutWhom(role)?.birthDate ?? '',
    decidedOn: papersView.complaint.decidedOn,
    knownOn: papersView.complaint.knownOn,
  } satisfies Record<DayField, string>;
  return legends[field];
}

export function fieldProblem({ field, code }: DayProblem, role: Role | null): FieldProblem {
  const inline = code === 'beforeDecision' ? papersView.beforeDecision : papersView.dayProblem[code];
  return { id: fieldId[field], inline, sentence: papersView.problemAt(dayLegend(field, role), inline) };
}
