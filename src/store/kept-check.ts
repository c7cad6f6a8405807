// The rules of remembering the check's answers: what is read, who may write over what, what deleting means.
import { type CheckDraft, checkDraftSchema } from '#domain/eligibility/answers.schema.ts';
import { checkDatabase } from './check-database.ts';
import { type CheckRow, checkRowId, readCheckRow, rowOfCheck, usedAt } from './check-rows.ts';
import { RememberFault, rememberFailure } from './remember-fault.ts';
import type { ForgetResult, Loaded, RememberedStore, RememberResult } from './remembered-check.ts';

/** Which of the saves a row is; a revision alone comes again when everything is deleted and begun anew. */
type Save = Pick<CheckRow, 'revision' | 'savedAt'>;

/** `onUse` is called when remembered answers come into use on this page, each time. */
export function keptCheck(now: () => string, onUse: () => void): Omit<RememberedStore, 'hasExpired'> {
  /** The save that this page last read or made; null when it knows of none. */
  let known: Save | null = null;
  /** A save that broke off: it may have been written after all. */
  let attempted: Save | null = null;

  async function load(): Promise<Loaded> {
    const stored = await checkDatabase.read(checkRowId);
    known = null;
    if (stored === undefined) return { status: 'nothing' };
    const read = readCheckRow(stored);
    if (read.status === 'unreadable') return read;
    const { draft, revision, savedAt } = read;
    known = { revision, savedAt };
    onUse();
    // A use that cannot be noted is no reason to withhold the answers.
    await checkDatabase.write(checkRowId, false, (latest) => usedAt(latest, now())).catch(() => false);
    return { status: 'remembered', draft, savedAt };
  }

  async function write(draft: CheckDraft, isOver: boolean): Promise<RememberResult> {
    // Never say «remembered» of what could not be read again.
    if (!checkDraftSchema.safeParse(draft).success) throw new RememberFault('tooLong');
    const before = isOver ? 'any' : { known, attempted };
    const savedAt = now();
    let row: CheckRow | null = null;
    const isWritten = await checkDatabase.write(checkRowId, known === null || isOver, (stored) => {
      row = rowOfCheck(draft, revisionAfter(stored, before), savedAt);
      attempted = row;
      return row;
    });
    if (!isWritten) throw new RememberFault('forgottenElsewhere');
    known = row;
    onUse();
    return { status: 'saved', savedAt };
  }

  async function forget(): Promise<ForgetResult> {
    known = null;
    attempted = null;
    return (await checkDatabase.remove()) ? 'gone' : 'emptied';
  }

  return {
    load: () => load().catch((): Loaded => ({ status: 'refused' })),
    remember: (draft, over) =>
      write(draft, over === 'over').catch(
        (error: unknown): RememberResult => ({ status: 'failed', code: rememberFailure(error) }),
      ),
    forget: () => forget().catch((): ForgetResult => 'failed'),
  };
}

/** Of the row that takes the stored one's place. Throws a `RememberFault` when it may not. */
function revisionAfter(
  stored: unknown,
  before: 'any' | { readonly known: Save | null; readonly attempted: Save | null },
): number {
  if (stored === undefined) {
    if (before !== 'any' && before.known !== null) throw new RememberFault('forgottenElsewhere');
    return 1;
  }
  const read = readCheckRow(stored);
  if (read.status === 'unreadable') throw new RememberFault(read.isNewer ? 'newerVersion' : 'unreadable');
  const isRead = (save: Save | null): boolean =>
    save?.revision === read.revision && save.savedAt === read.savedAt;
  if (before !== 'any' && !isRead(before.known) && !isRead(before.attempted))
    throw new RememberFault('changedElsewhere');
  return read.revision + 1;
}
