// The account in memory, the example that may stand before it, and what can be taken back.
import { useMemo, useState } from 'preact/hooks';
import type { Account } from '#domain/hours/account.schema.ts';
import { indexShifts } from '#domain/hours/shift-index.ts';
import { hours as words } from '#text/nb/hours.ts';
import { type Change, emptyAccount } from './edit.ts';
import { exampleAccount } from './example.ts';
import type { Telling } from './telling.ts';
import type { HoursViewProps } from './view-props.ts';

/** Something that was done, and can be taken back. */
export interface Done extends Telling {
  readonly back: (later: Account) => Account;
}

interface InMemory
  extends Pick<HoursViewProps, 'account' | 'index' | 'isExample' | 'change' | 'replace' | 'showExample'> {
  /** The reader's own, also while the example is shown. */
  readonly own: Account;
  /** Shows another own account; what was done to the one before cannot be taken back. */
  readonly take: (account: Account) => void;
  /** Shows an empty account of the reader's own; that alone can be taken back. */
  readonly empty: (told: string) => void;
  readonly done: readonly Done[];
  readonly undo: () => void;
  /** What was taken back last, until something else is done; else null. */
  readonly undone: Done | null;
}

/** The whole account is another: the reader goes on at the heading. */
const plainly = { undone: words.undone, returnTo: '' };

/** So many can be taken back: each may hold an account. */
const most = 50;

/** @param today YYYY-MM-DD, for the example */
export function useAccount(today: string): InMemory {
  const [own, setOwn] = useState<Account>(() => emptyAccount('own'));
  const [example, setExample] = useState<Account | null>(null);
  const [ownDone, setOwnDone] = useState<readonly Done[]>([]);
  const [exampleDone, setExampleDone] = useState<readonly Done[]>([]);
  const [undone, setUndone] = useState<Done | null>(null);
  const isExample = example !== null;
  const account = example ?? own;
  const [set, done, setDone] = isExample
    ? [setExample, exampleDone, setExampleDone]
    : [setOwn, ownDone, setOwnDone];
  const index = useMemo(() => indexShifts(account.shifts), [account.shifts]);

  function change({ account: next, back }: Change, telling: Telling): void {
    set(next);
    setUndone(null);
    setDone((before) => [...before, { ...telling, back }].slice(-most));
  }
  function undo(): void {
    const last = done.at(-1);
    if (!last) return;
    set(last.back(account));
    last.restore?.();
    setDone(done.slice(0, -1));
    // Another object: it is told where it was taken back.
    setUndone({ ...last });
  }
  return {
    own,
    account,
    index,
    isExample,
    change,
    replace: (next, told) => change({ account: next, back: () => account }, { ...plainly, told }),
    showExample: (isShown) => {
      setExample(isShown ? exampleAccount(today) : null);
      setExampleDone([]);
      setUndone(null);
    },
    take: (next) => {
      setOwn(next);
      setOwnDone([]);
      setUndone(null);
    },
    empty: (told) => {
      setExample(null);
      setOwn(emptyAccount('own'));
      setOwnDone([{ ...plainly, told, isRemoval: true, back: () => own }]);
      setUndone(null);
    },
    done,
    undo,
    undone,
  };
}
