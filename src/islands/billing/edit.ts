// What a change of a list makes of the draft.
import { type BillingDraft, mostChanges, type TypedChange } from '#domain/billing/billing-draft.schema.ts';
import { newChange } from '#domain/billing/new-billing.ts';
import type { ChangeList } from '#domain/billing/read-billing.ts';

/** A change that was taken away, and where it stood. */
export interface Removal {
  readonly list: ChangeList;
  readonly index: number;
  readonly change: TypedChange;
}

export function withValue(
  list: readonly TypedChange[],
  id: TypedChange['id'],
  said: Partial<Pick<TypedChange, 'from' | 'value'>>,
): TypedChange[] {
  return list.map((each) => (each.id === id ? { ...each, ...said } : each));
}

/** Its id is that of the new change; as it was when there is room for no more. */
export function withChange(
  draft: BillingDraft,
  list: ChangeList,
): { readonly draft: BillingDraft; readonly id: string | null } {
  const changes = draft[list];
  if (changes.length >= mostChanges) return { draft, id: null };
  const change = newChange(changes);
  return { draft: { ...draft, [list]: [...changes, change] }, id: change.id };
}

export function without(draft: BillingDraft, { list, change }: Removal): BillingDraft {
  return { ...draft, [list]: draft[list].filter(({ id }) => id !== change.id) };
}

export function restored(draft: BillingDraft, { list, index, change }: Removal): BillingDraft {
  return { ...draft, [list]: draft[list].toSpliced(index, 0, change) };
}
