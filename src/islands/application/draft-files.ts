// The files of an open draft: taken in one after the other, told of one by one, missed when the browser has lost them, erased for room.
import { answerTo, withAttachment } from '#domain/application/draft.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { type AttachResult, attach } from './attach.ts';
import type { Change, KnownFile, OpenState, Refusal, Removal, SessionState } from './session-state.ts';

/** What the files need of the session. */
interface FilesSession {
  readonly id: string;
  readonly store: DraftStore;
  state(): SessionState;
  change(apply: Change): void;
  update(part: Partial<OpenState>): void;
  /** Saves what waits; true when nothing waits any more. */
  flush(): Promise<boolean>;
}

type Attached = Extract<AttachResult, { status: 'attached' }>;
type TakenFile = Exclude<AttachResult, Attached> | (Attached & Pick<KnownFile, 'isNewHere'>);

export class DraftFiles {
  readonly #session: FilesSession;
  #queue: Promise<void> = Promise.resolve();

  constructor(session: FilesSession) {
    this.#session = session;
  }

  /** When everything that was asked for is done. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /** Takes in files, however many times it is called meanwhile. Never rejects. */
  attach(criterionId: string, files: readonly File[]): Promise<void> {
    this.#queue = this.#queue.then(() => this.#takeIn(criterionId, files));
    return this.#queue;
  }

  /** As `attach`, after erasing for good the files that were removed from the draft. */
  makeRoomFor(criterionId: string, files: readonly File[]): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await this.#eraseRemoved().catch(() => {});
      await this.#takeIn(criterionId, files);
    });
    return this.#queue;
  }

  /** A store that cannot be asked has lost nothing that we know of. */
  async lookForMissing(): Promise<void> {
    const { id: draftId, store } = this.#session;
    const state = this.#session.state();
    if (state.status !== 'open') return;
    const missing: string[] = [];
    for (const { id } of state.draft.attachments) {
      const isThere = await store.readFile(draftId, id).then(
        (bytes) => bytes !== null,
        () => true,
      );
      if (!isThere) missing.push(id);
    }
    this.#session.update({ missing });
  }

  async #takeIn(criterionId: string, files: readonly File[]): Promise<void> {
    const refusals: Refusal[] = [];
    const known: KnownFile[] = [];
    let taken = 0;
    const tell = (busyWith: string | null): void =>
      this.#session.update({ upload: { criterionId, busyWith, refusals, known, taken } });
    for (const file of files) {
      tell(file.name);
      const result = await this.#takeInOne(criterionId, file);
      if (result.status !== 'attached') refusals.push({ name: file.name, file, ...result });
      else if (result.isKnown)
        known.push({ name: file.name, as: result.attachment.name, isNewHere: result.isNewHere });
      else taken += 1;
    }
    tell(null);
    const state = this.#session.state();
    if (state.status === 'open' && state.missing.length > 0) await this.lookForMissing();
  }

  async #takeInOne(criterionId: string, file: File): Promise<TakenFile> {
    const before = this.#session.state();
    if (before.status !== 'open') return { status: 'failed', code: 'storeGone' };
    const result = await attach(this.#session.store, before.draft, file);
    if (result.status !== 'attached') return result;
    // Another window may have taken over while the bytes were read.
    const after = this.#session.state();
    if (after.status !== 'open' || after.readOnly) return { status: 'failed', code: 'conflict' };
    const isNewHere = !answerTo(after.draft, criterionId).attachmentIds.includes(result.attachment.id);
    this.#session.change((draft) => withAttachment(draft, criterionId, result.attachment));
    return { ...result, isNewHere };
  }

  /** Only once the draft as it is stored names them no more. */
  async #eraseRemoved(): Promise<void> {
    const isSaved = await this.#session.flush();
    const state = this.#session.state();
    if (!isSaved || state.status !== 'open' || state.readOnly) return;
    const kept = state.draft.attachments.map(({ id }) => id);
    await this.#session.store.dropFiles(this.#session.id, kept);
    const canComeBack = ({ attachmentId }: Removal): boolean =>
      attachmentId === undefined || kept.includes(attachmentId);
    this.#session.update({ removals: state.removals.filter(canComeBack) });
  }
}
