// The rules of keeping an hours account: what is read, who may write over what, what deleting means.
import { type Account, accountSchema } from '#domain/hours/account.schema.ts';
import { type AccountRow, accountRowId, readAccountRow, rowOfAccount, saveOf } from './account-rows.ts';
import type { AccountStore, ErasedAccount, KeptAccount, LoadedAccount } from './account-store.ts';
import { RememberFault, rememberFailure } from './remember-fault.ts';
import { RowDatabase } from './row-database.ts';

/** Apart from all else the site keeps, so that deleting one never touches the other. */
const accountDatabase = new RowDatabase('bpa-timeregnskap', 'accounts');

/** Which of the saves a row is; a revision alone comes again when everything is deleted and begun anew. */
type Save = Pick<AccountRow, 'revision' | 'savedAt'>;

interface Known {
  /** The save that this page last read or made; null when it knows of none. */
  readonly read: Save | null;
  /** A save that broke off: it may have been written after all. */
  readonly attempted: Save | null;
}

const nothingKnown: Known = { read: null, attempted: null };

/** Makes no database before `keep`. `now` gives an ISO instant in UTC. */
export function keptAccount(now: () => string = () => new Date().toISOString()): AccountStore {
  let known = nothingKnown;

  async function load(): Promise<LoadedAccount> {
    const stored = await accountDatabase.read(accountRowId);
    known = nothingKnown;
    if (stored === undefined) return { status: 'nothing' };
    const read = readAccountRow(stored);
    if (read.status === 'unreadable') return read;
    const { account, revision, savedAt } = read;
    known = { read: { revision, savedAt }, attempted: null };
    return { status: 'kept', account, savedAt };
  }

  async function write(account: Account, isOver: boolean): Promise<KeptAccount> {
    // Never say «saved» of what could not be read again.
    // What is parsed is a copy: nothing that happens to the account later reaches what is written.
    const whole = accountSchema.safeParse(account);
    if (!whole.success) throw new RememberFault('tooLong');
    const before = known;
    const savedAt = now();
    const isWritten = await accountDatabase.write(accountRowId, before.read === null || isOver, (stored) => {
      const row = rowOfAccount(whole.data, revisionAfter(stored, isOver ? 'any' : before), savedAt);
      known = { ...before, attempted: { revision: row.revision, savedAt } };
      return row;
    });
    if (!isWritten) throw new RememberFault('forgottenElsewhere');
    known = { read: known.attempted, attempted: null };
    return { status: 'saved', savedAt };
  }

  async function erase(): Promise<ErasedAccount> {
    known = nothingKnown;
    return (await accountDatabase.remove()) ? 'gone' : 'emptied';
  }

  return {
    load: () => load().catch((): LoadedAccount => ({ status: 'refused' })),
    keep: (account, over) =>
      write(account, over === 'over').catch(
        (error: unknown): KeptAccount => ({ status: 'failed', code: rememberFailure(error) }),
      ),
    erase: () => erase().catch((): ErasedAccount => 'failed'),
  };
}

/** Of the row that takes the stored one's place. Throws a `RememberFault` when it may not. */
function revisionAfter(stored: unknown, before: Known | 'any'): number {
  if (stored === undefined) {
    if (before !== 'any' && before.read !== null) throw new RememberFault('forgottenElsewhere');
    return 1;
  }
  const save = saveOf(stored);
  const isSame = (known: Save | null): boolean =>
    known !== null && known.revision === save?.revision && known.savedAt === save.savedAt;
  // A save of this page's own, or one that it has read: nobody else has written since.
  if (save && before !== 'any' && (isSame(before.read) || isSame(before.attempted))) return save.revision + 1;
  const read = readAccountRow(stored);
  if (read.status === 'unreadable') throw new RememberFault(read.isNewer ? 'newerVersion' : 'unreadable');
  if (before !== 'any') throw new RememberFault('changedElsewhere');
  return read.revision + 1;
}
