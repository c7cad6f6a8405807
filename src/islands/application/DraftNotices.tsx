// What a supplier must know about the open draft: that it is not saved, that another window writes, that the criteria are newer.
import type { JSX } from 'preact';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';
import type { OpenDraft } from './sessions.ts';
import type { Site } from './site.ts';

export function SaveFailed({ open, code }: { open: OpenDraft; code: SaveFailure }): JSX.Element {
  const words = nb.application;
  return (
    <Notice heading={words.saveFailed} tone="danger" live="alert">
      <p>{nb.problems.save[code]}</p>
      {code === 'conflict' ? (
        <ConflictChoices open={open} />
      ) : (
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => void open.retry()}>
          {words.retry}
        </button>
      )}
    </Notice>
  );
}

function ConflictChoices({ open }: { open: OpenDraft }): JSX.Element {
  const words = nb.application.conflict;
  async function keepMine(): Promise<void> {
    const draftId = await open.keepAsOwn();
    if (draftId) location.hash = address({ view: 'tasks', draftId });
  }
  return (
    <div class="actions">
      <button class="ds-button" type="button" onClick={() => void keepMine()}>
        {words.keepMine}
      </button>
      <button class="ds-button" data-variant="secondary" type="button" onClick={() => void open.takeStored()}>
        {words.takeStored}
      </button>
    </div>
  );
}

export function Reader({ open }: { open: OpenDraft }): JSX.Element {
  const words = nb.application.reader;
  return (
    <Notice heading={words.heading} tone="warning">
      <p>{words.text}</p>
      <button class="ds-button" type="button" onClick={() => void open.takeOver()}>
        {words.takeOver}
      </button>
    </Notice>
  );
}

/** The call has other criteria than those the answers were given to. */
export function OtherCriteria({ open, site }: { open: OpenDraft; site: Site }): JSX.Element | null {
  const words = nb.application.otherCriteria;
  const current = { callId: site.call.id, criteriaVersion: site.call.criteriaVersion ?? '' };
  const { draft } = open;
  if (draft.criteriaVersion === current.criteriaVersion && draft.callId === current.callId) return null;
  return (
    <Notice heading={words.heading} tone="warning">
      <p>{words.text(draft.criteriaVersion, current.criteriaVersion)}</p>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        disabled={open.readOnly}
        onClick={() => open.change((before) => ({ ...before, ...current }))}
      >
        {words.read}
      </button>
    </Notice>
  );
}
