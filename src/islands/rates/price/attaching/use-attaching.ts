// The application that is chosen, and the attempts at attaching to it.
import { useState } from 'preact/hooks';
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
}

/** @param at the scenario's place in the calculation, from 0 */
export function useAttaching(props: ChosenProps, chosen: Calculation, at: number): Attaching {
  const { site, draft: shown, here, refresh, today } = props;
  const [draftId, choose] = useState<string | null>(firstOf(here.drafts));
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [isMissing, setMissing] = useState(false);

  async function attach(isTakenOver: boolean): Promise<void> {
    const calculation = attachedCalculation(chosen, at, site.rates, today);
    const to = here.drafts.find(({ id }) => id === draftId);
    const isNew = draftId === newApplication;
    setMissing(!calculation || !(to || isNew));
    if (!calculation) return;
    const nth = (attempt?.nth ?? 0) + 1;
    const about = { isTakenOver, nth, isShown: chosen.id === shown.id };
    if (isNew) {
      const id = crypto.randomUUID();
      const made = await attachToNew(here.tools, id, site.call, calculation);
      setAttempt({ ...made, ...about });
      // Pressed once more, it is this one that gets the calculation, not one more.
      if (made.result.status === 'attached') choose(id);
    } else if (to)
      setAttempt({
        draft: to,
        result: await attachToDraft(here.tools, to.id, calculation, isTakenOver),
        ...about,
      });
    await refresh();
  }

  return { draftId, choose, isMissing, attempt, attach };
}

/** The only one there is, or a new one where there is none. */
function firstOf(drafts: ChosenProps['here']['drafts']): string | null {
  const [only, ...others] = drafts;
  if (!only) return newApplication;
  return others.length === 0 ? only.id : null;
}
