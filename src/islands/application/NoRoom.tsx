// Files that the browser has no room for: what is safe, and what can be done here and now.
import type { JSX } from 'preact';
import { storage } from '#text/nb/application-storage.ts';
import { Notice } from '#ui/notice.tsx';
import { ExportNow } from './DraftNotices.tsx';
import type { Refusal } from './session-state.ts';
import type { OpenDraft } from './sessions.ts';

interface NoRoomProps {
  readonly open: OpenDraft;
  readonly criterionId: string;
  readonly refusals: readonly Refusal[];
}

export function NoRoom({ open, criterionId, refusals }: NoRoomProps): JSX.Element | null {
  const words = storage.noRoom;
  const files = refusals.filter(isNoRoom).map(({ file }) => file);
  if (files.length === 0) return null;
  return (
    <Notice heading={words.heading} tone="warning">
      <p>{words.text}</p>
      <p>{words.erases}</p>
      <div class="actions">
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => {
            // The button goes while it is tried: the reader goes on where files are chosen.
            document.getElementById('filer')?.focus();
            void open.makeRoomFor(criterionId, files);
          }}
        >
          {words.retry}
        </button>
        <ExportNow open={open} />
      </div>
    </Notice>
  );
}

export function isNoRoom(refusal: Refusal): boolean {
  return refusal.status === 'failed' && refusal.code === 'quotaExceeded';
}
