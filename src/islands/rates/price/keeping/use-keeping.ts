// Ties the keeping of calculations to the page that shows one. Nothing of the store is loaded before the first paint.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { CalculationStore } from '#store/calculation-store.ts';
import { KeepingSession, type OpenTools } from './keeping-session.ts';
import { type KeepingState, othersIn } from './keeping-state.ts';

/** What the views are given of it. */
export interface Keeping
  extends KeepingState,
    Pick<
      KeepingSession,
      'keep' | 'open' | 'takeStored' | 'show' | 'copy' | 'discard' | 'bringBack' | 'eraseAll'
    > {
  /** What the supplier calls the calculation on the page; empty for none. */
  readonly name: string;
  /** How many are kept beside the one on the page. */
  readonly others: number;
  /** Something has been written that is kept nowhere. */
  readonly isAtRisk: boolean;
}

/** Give it the calculation as it is drawn; it is saved when it changes, if the supplier has asked for it. */
export function useKeeping(draft: Calculation, replace: (draft: Calculation) => void): Keeping {
  const [, redraw] = useState(0);
  const latest = useRef({ draft, replace });
  latest.current = { draft, replace };
  const begun = useRef(textOf(draft));
  const [session] = useState(
    () =>
      new KeepingSession(
        {
          calculation: () => latest.current.draft,
          replace: (calculation) => {
            // The next look may come before the page is drawn anew.
            latest.current = { ...latest.current, draft: calculation };
            latest.current.replace(calculation);
          },
        },
        openTools,
        () => redraw((count) => count + 1),
      ),
  );
  useEffect(() => {
    void session.start();
    return session.end;
  }, [session]);
  useEffect(() => session.changed(draft), [session, draft]);
  const { keep, open, takeStored, show, copy, discard, bringBack, eraseAll } = session;
  const name = draft.name.trim();
  const isAtRisk = session.state.kept.status !== 'saved' && textOf(draft) !== begun.current;
  return {
    ...session.state,
    keep,
    open,
    takeStored,
    show,
    copy,
    discard,
    bringBack,
    eraseAll,
    isAtRisk,
    others: othersIn(session.state.listed, draft.id),
    name,
  };
}

/** All that was written. */
function textOf({ name, scenarios }: Calculation): string {
  return JSON.stringify([name, scenarios]);
}

const openTools: OpenTools = async (onWord) => {
  try {
    const [{ openCalculations }, { openChannel }] = await Promise.all([
      import('#store/open-calculations.ts'),
      import('#store/channel.ts'),
    ]);
    return { channel: openChannel('bpa-kalkyler', onWord), store: await openCalculations() };
  } catch {
    // The code could not be loaded: a new version of the site, or no network.
    return { store: refusing, channel: { tell: () => {}, close: () => {} } };
  }
};

const refusing: CalculationStore = {
  list: async () => null,
  load: async () => null,
  keep: async () => ({ status: 'failed', code: 'refused' }),
  discard: async () => false,
  restore: async () => false,
  eraseAll: async () => 'failed',
};
