// What keeps a plan or an account from being made, as a summary tells it and as it stands at its field.
import type { BillingDraft } from '#domain/billing/billing-draft.schema.ts';
import type { BillingProblem } from '#domain/billing/billing-problem.ts';
import { type ChangeList, changeDayField, changeField } from '#domain/billing/read-billing.ts';
import { billing } from '#text/nb/billing.ts';
import { billingProblemAt, billingProblems } from '#text/nb/billing-problems.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';

export interface PlacedProblem extends FieldProblem {
  readonly at: string;
}

/** @param nameOf what its field is called where it stands alone */
export function placedProblems(
  problems: readonly BillingProblem[],
  nameOf: (at: string) => string,
): readonly PlacedProblem[] {
  return problems.map(({ at, code }) => {
    const inline = billingProblems[code];
    return { at, id: at, inline, sentence: billingProblemAt(nameOf(at), inline) };
  });
}

export const errorIn = (problems: readonly PlacedProblem[]) => (at: string) =>
  problems.find((problem) => problem.at === at)?.inline;

/** By address, of every field of the plan. */
export function fieldNames(draft: BillingDraft): Readonly<Record<string, string>> {
  const ofList = (list: ChangeList) =>
    draft[list].flatMap(({ id }, index): [string, string][] => {
      const words = billing.changes[list];
      if (index === 0) return [[changeField(list, id), billing.first[list].label]];
      const legend = words.legend(index);
      return [
        [changeDayField(list, id), `${legend}, ${words.from.toLowerCase()}`],
        [changeField(list, id), `${legend}, ${words.value.toLowerCase()}`],
      ];
    });
  return Object.fromEntries([
    ['year', billing.year],
    ['start', billing.start.legend],
    ...ofList('hours'),
    ...ofList('prices'),
  ]);
}
