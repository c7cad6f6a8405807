// The application that is chosen, and the attempts at attaching to it, or at putting back what was there.
import { useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import { attachedCalculation } from '#domain/rates/price/attached.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { Attempt } from './AttachOutcome.tsx';
import { attachToDraft, attachToNew } from './attach-to-draft.ts';
import type { ChosenProps } from './chosen-props.ts';

/** In place of the id of a draft: one is made when the calculation is attached. */
export const newApplication = 'ny';

interface Attaching {
  /** The draft's, or `newApplication`; null until one of several is chosen. */
  readonly draftId: string | null;
  readonly choose: (draftId: string) => void;
  readonly isMissing: boolean;
  readonly attempt: Attempt | null;
  readonly attach: (isTakenOver: boolean) => Promise<void>;
  /** What was tried last, once more. */
  readonly again: (isTakenOver: boolean) => Promise<void>;
  /** Puts back the calculation that was replaced; null when none was. */
  readonly undo: (() => Promise<void>) | null;
}

/** @param at the scenario's place in the calculation, from 0 */
export function useAttaching(props: ChosenProps, chosen: Calculation, at: number): Attaching {
  const { site, draft: shown, here, refresh, today } = props;
  const [draftId, choose] = useState<string | null>(firstOf(here.drafts));
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [isMissing, setMissing] = useState(false);
  const nth = (attempt?.nth ?? 0) + 1;

  async function attach(isTakenOver: boolean): Promise<void> {
    const calculation = attachedCalculation(chosen, at, site.rates, today);
    const to = here.drafts.find(({ id }) => id === draftId);
    const isNew = draftId === newApplication;
    setMissing(!calculation || !(to || isNew));
    if (!calculation) return;
    const isShown = chosen.id === shown.id;
    if (isNew) {
      const id = crypto.randomUUID();
      const made = await attachToNew(here.tools, id, site.call, calculation);
      setAttempt({ ...made, isTakenOver, nth, isShown, undone: null });
      // Pressed once more, it is this one that gets the calculation, not one more.
      if (made.result.status === 'attached') choose(id);
    } else if (to) {
      const result = await attachToDraft(here.tools, to.id, calculation, isTakenOver);
      setAttempt({ draft: to, result, isTakenOver, nth, isShown, undone: null });
    }
    await refresh();
  }

  async function putBack(draft: Draft, before: AttachedCalculation, isTakenOver: boolean): Promise<void> {
    const result = await attachToDraft(here.tools, draft.id, before, isTakenOver);
    setAttempt({ draft, result, isTakenOver, nth, isShown: false, undone: before });
    await refresh();
  }

  const { draft, result, undone = null } = attempt ?? {};
  const replaced = result?.status === 'attached' && undone === null ? result.replaced : null;
  return {
    draftId,
    choose,
    isMissing,
    attempt,
    attach,
    again: (isTakenOver) => (draft && undone ? putBack(draft, undone, isTakenOver) : attach(isTakenOver)),
    undo: draft && replaced ? () => putBack(draft, replaced, attempt?.isTakenOver ?? false) : null,
  };
}

/** The only one there is, or a new one where there is none. */
function firstOf(drafts: ChosenProps['here']['drafts']): string | null {
  const [only, ...others] = drafts;
  if (!only) return newApplication;
  return others.length === 0 ? only.id : null;
}
