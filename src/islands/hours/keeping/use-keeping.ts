// Ties the keeping of an account to the page that shows it. Nothing of the store is loaded before the first paint.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '#domain/hours/account.schema.ts';
import type { AccountStore } from '#store/account-store.ts';
import { KeepingSession, type KeepingState, type KeptPage, type OpenTools } from './keeping-session.ts';

/** What the views are given of it. */
export interface Keeping
  extends KeepingState,
    Pick<KeepingSession, 'keep' | 'takeStored' | 'stop' | 'eraseAll' | 'dismiss'> {
  /** The account as it stands is in a file: nothing is lost with the page. */
  readonly noteFile: () => void;
}

type Page = Pick<KeptPage, 'replace' | 'reset'> & { readonly account: Account };

/** Give it the account as it is drawn; it is saved when it changes, if the reader has asked for it. */
export function useKeeping(page: Page): Keeping {
  const [, redraw] = useState(0);
  const latest = useRef(page);
  latest.current = page;
  const [session] = useState(
    () =>
      new KeepingSession(
        {
          account: () => latest.current.account,
          replace: (account) => {
            // The next look may come before the page is drawn anew.
            latest.current = { ...latest.current, account };
            latest.current.replace(account);
          },
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
  const { account } = page;
  useEffect(() => session.changed(account), [session, account]);
  const inFile = useRef<Account | null>(null);
  const isEmpty = account.shifts.length === 0 && account.grants.length === 0;
  useGuard(!isEmpty && session.state.kept.status !== 'saved' && account !== inFile.current);
  const { keep, takeStored, stop, eraseAll, dismiss } = session;
  function noteFile(): void {
    inFile.current = account;
    redraw((count) => count + 1);
  }
  return { ...session.state, keep, takeStored, stop, eraseAll, dismiss, noteFile };
}

/** Nobody closes the page on hours that are kept nowhere else without being asked. */
function useGuard(isAtRisk: boolean): void {
  // With the drawing, not after it: who sees that all is kept is not asked.
  useLayoutEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}

const openTools: OpenTools = async (onWord) => {
  try {
    const [{ keptAccount }, { openChannel }] = await Promise.all([
      import('#store/kept-account.ts'),
      import('#store/channel.ts'),
    ]);
    return { channel: openChannel('bpa-timeregnskap', onWord), store: keptAccount() };
  } catch {
    // The code could not be loaded: a new version of the site, or no network.
    return { store: refusing, channel: { tell: () => {}, close: () => {} } };
  }
};

const refusing: AccountStore = {
  load: async () => ({ status: 'refused' }),
  keep: async () => ({ status: 'failed', code: 'refused' }),
  erase: async () => 'failed',
};
