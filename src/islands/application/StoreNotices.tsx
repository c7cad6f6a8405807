// What the supplier must know of the browser's storage: that it keeps nothing, or that it has lost something.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';

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
        {store.lost.map(({ id, savedAt, found }) => (
          <li key={id}>{words[found](formatInstant(savedAt))}</li>
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
