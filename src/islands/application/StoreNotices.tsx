// What the supplier must know of the browser's storage: that it keeps nothing, that it has lost something, or that it cannot be had.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore, LostDraft } from '#store/draft-store.ts';
import { formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { storage } from '#text/nb/application-storage.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';
import { isOpenHere } from './sessions.ts';

export function MemoryNotice({ store }: { store: DraftStore }): JSX.Element {
  const words = nb.application.memory;
  return (
    <Notice heading={words.heading} tone="warning">
      <p>{words.text}</p>
      {store.unreachable.length > 0 && <p>{words.unreachable(store.unreachable.length)}</p>}
    </Notice>
  );
}

export function LostNotice({ store }: { store: DraftStore }): JSX.Element | null {
  const words = nb.application.lost;
  const [read, setRead] = useState(false);
  if (read || store.lost.length === 0) return null;
  return (
    <Notice heading={words.heading} tone="warning">
      <ul class="ds-list">
        {store.lost.map(({ id, savedAt, found, exportedAt }) => (
          <li key={id}>
            {words[found](formatInstant(savedAt))}{' '}
            {exportedAt !== null && storage.lostDraft.exported(formatInstant(exportedAt))}{' '}
            {isOpenHere(id) && (
              <a class="ds-link" href={address({ view: 'tasks', draftId: id })}>
                {storage.stillHere}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{words.openPackage}</p>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        onClick={() => {
          store.forgetLost();
          setRead(true);
        }}
      >
        {words.read}
      </button>
    </Notice>
  );
}

/** Another page with older code of the site keeps the database from being opened. */
export function HeldUpNotice(): JSX.Element {
  return (
    <Notice heading={storage.heldUp.heading} tone="warning">
      <p>{storage.heldUp.text}</p>
    </Notice>
  );
}

/** What stands in the place of a draft that the sentinel remembers and the database has lost. */
export function LostDraftNotice({ lost }: { lost: LostDraft }): JSX.Element {
  const words = storage.lostDraft;
  const { savedAt, exportedAt } = lost;
  return (
    <Notice heading={words.heading} tone="danger">
      <p>{words.text(formatInstant(savedAt))}</p>
      <p>{exportedAt === null ? words.notExported : words.exported(formatInstant(exportedAt))}</p>
    </Notice>
  );
}
