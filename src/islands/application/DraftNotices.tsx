// What a supplier must know about the open draft: that it is not saved, that another window writes, that files of it are lost, that the criteria are newer.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerTo } from '#domain/application/draft.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { storage } from '#text/nb/application-storage.ts';
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
        <div class="actions">
          <button class="ds-button" data-variant="secondary" type="button" onClick={() => void open.retry()}>
            {words.retry}
          </button>
          <ExportNow open={open} />
        </div>
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

/** In the place of «Ta over», with the focus that went with it; gone again where the reader goes on. */
export function Writer({ place }: { place: string }): JSX.Element | null {
  const line = useRef<HTMLParagraphElement>(null);
  const [there] = useState(place);
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return place === there ? (
    <p ref={line} tabIndex={-1}>
      {storage.takenOver}
    </p>
  ) : null;
}

/** The way out while there is one: the package, made of what stands on the page. */
export function ExportNow({ open }: { open: OpenDraft }): JSX.Element {
  return (
    <a class="ds-button" data-variant="tertiary" href={address({ view: 'package', draftId: open.draft.id })}>
      {storage.exportNow}
    </a>
  );
}

/** Newer code of the site has the drafts: everything can be read, nothing changed. */
export function Frozen({ open, store }: { open: OpenDraft; store: DraftStore }): JSX.Element {
  const words = storage.outdated;
  return (
    <Notice heading={words.heading} tone="warning">
      <p>{store.isReadOnly ? words.readOnly : words.text}</p>
      {open.saveState.status !== 'saved' && <p>{words.unsaved}</p>}
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        {store.isReadOnly && <ExportNow open={open} />}
      </div>
    </Notice>
  );
}

export function LostFiles({ open, site }: { open: OpenDraft; site: Site }): JSX.Element | null {
  const words = storage.lostFiles;
  const { draft, missing } = open;
  const lost = draft.attachments.filter(({ id }) => missing.includes(id));
  if (lost.length === 0) return null;
  return (
    <Notice heading={words.heading(lost.length)} tone="warning">
      <p>{words.text}</p>
      <ul class="ds-list">
        {lost.flatMap((file) =>
          site.criteria
            .filter(({ id }) => answerTo(draft, id).attachmentIds.includes(file.id))
            .map(({ id, title }) => (
              <li key={file.id + id}>
                <a class="ds-link" href={address({ view: 'criterion', draftId: draft.id, criterionId: id })}>
                  {words.at(file.name, `${criterionNumber(id)} ${title}`)}
                </a>
              </li>
            )),
        )}
      </ul>
    </Notice>
  );
}

/** What the browser has promised, once it has been asked. Said, not nagged about. */
export function Kept({ open }: { open: OpenDraft }): JSX.Element | null {
  if (open.persistent === 'notAsked') return null;
  return <p class="draft-facts">{open.persistent ? storage.kept : storage.notPromised}</p>;
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
