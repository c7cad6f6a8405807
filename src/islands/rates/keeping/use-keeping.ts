// Ties the keeping of calculations to the page that shows one. Nothing of the store is loaded before the first paint.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalculationStore, Kept } from '#store/calculation-store.ts';
import { KeepingSession, type OpenTools } from './keeping-session.ts';
import { type KeepingState, othersIn } from './keeping-state.ts';

export interface Named extends Kept {
  readonly name: string;
}

/** What the parts of the tool are given of it. */
export interface Keeping<Of extends Named> extends KeepingState<Of> {
  readonly session: KeepingSession<Of>;
  /** What the reader calls the calculation on the page; empty for none. */
  readonly name: string;
  /** How many are kept beside the one on the page. */
  readonly others: number;
  /** Something has been written that is kept nowhere. */
  readonly isAtRisk: boolean;
}

/** Give it the calculation as it is drawn; it is saved when it changes, if the reader has asked for it. */
export function useKeeping<Of extends Named>(
  shown: Of,
  replace: (calculation: Of) => void,
  openTools: OpenTools<Of>,
): Keeping<Of> {
  const [, redraw] = useState(0);
  const latest = useRef({ shown, replace });
  latest.current = { shown, replace };
  const begun = useRef(textOf(shown));
  const [session] = useState(
    () =>
      new KeepingSession<Of>(
        {
          calculation: () => latest.current.shown,
          replace: (calculation) => {
            // The next look may come before the page is drawn anew.
            latest.current = { ...latest.current, shown: calculation };
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
  useEffect(() => session.changed(shown), [session, shown]);
  return {
    ...session.state,
    session,
    name: shown.name.trim(),
    others: othersIn(session.state.listed, shown.id),
    isAtRisk: session.state.kept.status !== 'saved' && textOf(shown) !== begun.current,
  };
}

/** All that was written. */
function textOf(calculation: Named): string {
  return JSON.stringify({ ...calculation, id: null });
}

/**
 * @param channel what the pages of one tool call to each other on
 * @param openStore loads the code of the store, too
 */
export function toolsOf<Of extends Named>(
  channel: string,
  openStore: () => Promise<CalculationStore<Of>>,
): OpenTools<Of> {
  return async (onWord) => {
    try {
      const [{ openChannel }, store] = await Promise.all([import('#store/channel.ts'), openStore()]);
      return { channel: openChannel(channel, onWord), store };
    } catch {
      // The code could not be loaded: a new version of the site, or no network.
      return { store: refusing, channel: { tell: () => {}, close: () => {} } };
    }
  };
}

const refusing: CalculationStore<never> = {
  list: async () => null,
  load: async () => null,
  keep: async () => ({ status: 'failed', code: 'refused' }),
  discard: async () => false,
  restore: async () => false,
  eraseAll: async () => 'failed',
};
