// Ties the keeping of price regulations to the page that shows one. Nothing of the store is loaded before the first paint.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import type { CalculationStore } from '#store/calculation-store.ts';
import { KeepingSession, type OpenTools } from '../../price/keeping/keeping-session.ts';
import { type KeepingState, othersIn } from '../../price/keeping/keeping-state.ts';

type Session = KeepingSession<IndexationCalculation>;

/** What the parts of the page are given of it. */
export interface Keeping extends KeepingState<IndexationCalculation> {
  readonly session: Session;
  /** How many are kept beside the one on the page. */
  readonly others: number;
  /** Something has been written that is kept nowhere. */
  readonly isAtRisk: boolean;
}

/** Give it the regulation as it is drawn; it is saved when it changes, if the reader has asked for it. */
export function useKeeping(
  shown: IndexationCalculation,
  replace: (calculation: IndexationCalculation) => void,
): Keeping {
  const [, redraw] = useState(0);
  const latest = useRef({ shown, replace });
  latest.current = { shown, replace };
  const begun = useRef(textOf(shown));
  const [session] = useState(
    (): Session =>
      new KeepingSession(
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
  const isAtRisk = session.state.kept.status !== 'saved' && textOf(shown) !== begun.current;
  return { ...session.state, session, isAtRisk, others: othersIn(session.state.listed, shown.id) };
}

/** All that was written. */
function textOf({ name, draft }: IndexationCalculation): string {
  return JSON.stringify([name, draft]);
}

const openTools: OpenTools<IndexationCalculation> = async (onWord) => {
  try {
    const [{ openRegulations }, { openChannel }] = await Promise.all([
      import('#store/open-regulations.ts'),
      import('#store/channel.ts'),
    ]);
    return { channel: openChannel('bpa-prisreguleringer', onWord), store: await openRegulations() };
  } catch {
    // The code could not be loaded: a new version of the site, or no network.
    return { store: refusing, channel: { tell: () => {}, close: () => {} } };
  }
};

const refusing: CalculationStore<IndexationCalculation> = {
  list: async () => null,
  load: async () => null,
  keep: async () => ({ status: 'failed', code: 'refused' }),
  discard: async () => false,
  restore: async () => false,
  eraseAll: async () => 'failed',
};
