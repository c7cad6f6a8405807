// Ties the keeping of answers to the page that shows them. Nothing of the store is loaded before the first paint.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { RememberedStore } from '#store/remembered-check.ts';
import { KeepingSession, type KeepingState, type KeptPage, type OpenTools } from './keeping-session.ts';

/** What the views are given of it. */
export type Keeping = KeepingState &
  Pick<KeepingSession, 'remember' | 'replace' | 'takeStored' | 'stop' | 'forget' | 'dismiss'>;

type Answering = Pick<KeptPage, 'replace' | 'reset'> & { readonly draft: CheckDraft };

/**
 * Give it the answers as they are drawn; it saves them when they change, if the reader has asked for it.
 * `replace` is called with the answers that the device remembers, once, shortly after the first drawing.
 */
export function useKeeping(answering: Answering): Keeping {
  const [, redraw] = useState(0);
  const latest = useRef(answering);
  latest.current = answering;
  const [session] = useState(
    () =>
      new KeepingSession(
        {
          draft: () => latest.current.draft,
          replace: (draft) => latest.current.replace(draft),
          reset: () => latest.current.reset(),
        },
        openTools,
        () => redraw((count) => count + 1),
      ),
  );
  useEffect(() => {
    void session.start();
    return session.end;
  }, [session]);
  const { draft } = answering;
  useEffect(() => session.changed(draft), [session, draft]);
  const { remember, replace, takeStored, stop, forget, dismiss } = session;
  return { ...session.state, remember, replace, takeStored, stop, forget, dismiss };
}

const openTools: OpenTools = async (onForgotten) => {
  try {
    const [{ openRemembered }, { openForgottenChannel }] = await Promise.all([
      import('#store/open-remembered.ts'),
      import('#store/forgotten.ts'),
    ]);
    const channel = openForgottenChannel(onForgotten);
    return { store: await openRemembered(), channel };
  } catch {
    // The code could not be loaded: a new version of the site, or no network.
    return { store: refusing, channel: { tell: () => {}, close: () => {} } };
  }
};

const refusing: RememberedStore = {
  hasExpired: false,
  load: async () => ({ status: 'refused' }),
  remember: async () => ({ status: 'failed', code: 'refused' }),
  forget: async () => 'failed',
};
