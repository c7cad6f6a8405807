// The drafts of this browser: go on with one, or remove one and bring it back.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { DraftStore, ListedDraft } from '#store/draft-store.ts';
import { draftName } from '#text/draft-name.ts';
import { nb } from '#text/index.ts';
import { offerDownload } from '../shared/download.ts';
import { DraftFacts } from './DraftFacts.tsx';
import { LastExport } from './LastExport.tsx';
import { useRemovals } from './removals.ts';
import { address } from './route.ts';
import { endSessions } from './sessions.ts';
import type { Site } from './site.ts';
import { UndoBar } from './UndoBar.tsx';

interface DraftListProps {
  readonly site: Site;
  readonly store: DraftStore;
  readonly drafts: readonly ListedDraft[];
  readonly refresh: () => Promise<void>;
}

export function DraftList({ site, store, drafts, refresh }: DraftListProps): JSX.Element {
  const { start } = nb.application;
  const discarded = useRemovals<{ readonly id: string; readonly name: string }>('drafts');
  const last = discarded.all.at(-1);
  const isBusy = useRef(false);

  async function discard(draft: Draft): Promise<void> {
    await endSessions(draft.id);
    await store.discard(draft.id);
    discarded.add({ id: draft.id, name: draftName(draft) });
    await refresh();
  }

  async function bringBack(id: string): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    await store.restore(id);
    // In the list before it is gone from the bar: there the focus goes.
    await refresh();
    discarded.drop();
    isBusy.current = false;
  }

  return (
    <>
      <UndoBar
        place="start"
        removed={discarded.all.map(({ name }) => name)}
        undo={() => last && void bringBack(last.id)}
        lastAt={last && linkId(last.id)}
      />
      {drafts.length === 0 && (
        <div class="empty">
          <p>{start.noDrafts}</p>
        </div>
      )}
      <ul class="draft-list">
        {drafts.map((listed) =>
          listed.status === 'readable' ? (
            <ReadableDraft key={listed.draft.id} site={site} listed={listed} discard={discard} />
          ) : (
            <UnreadableDraft key={listed.id} listed={listed} />
          ),
        )}
      </ul>
    </>
  );
}

const linkId = (draftId: string): string => `utkast-${draftId}`;

interface ReadableDraftProps {
  readonly site: Site;
  readonly listed: Extract<ListedDraft, { status: 'readable' }>;
  readonly discard: (draft: Draft) => Promise<void>;
}

function ReadableDraft({ site, listed, discard }: ReadableDraftProps): JSX.Element {
  const { start } = nb.application;
  const { draft, savedAt } = listed;
  return (
    <li class="draft-row">
      <div>
        <a class="ds-link" id={linkId(draft.id)} href={address({ view: 'tasks', draftId: draft.id })}>
          {draftName(draft)}
        </a>
        <DraftFacts site={site} draft={draft} savedAt={savedAt} />
        <LastExport exported={listed.exported} revision={listed.revision} />
      </div>
      <button
        class="ds-button"
        data-variant="tertiary"
        type="button"
        aria-label={start.discardNamed(draftName(draft))}
        onClick={() => void discard(draft)}
      >
        {start.discard}
      </button>
    </li>
  );
}

function UnreadableDraft({
  listed,
}: {
  listed: Extract<ListedDraft, { status: 'unreadable' }>;
}): JSX.Element {
  const { start } = nb.application;
  return (
    <li class="draft-row">
      <div>
        <p>{start.unreadable}</p>
        <p class="draft-facts">{start.unreadableText}</p>
      </div>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        onClick={() => offerDownload(new Blob([listed.raw], { type: 'application/json' }), 'utkast.json')}
      >
        {start.saveUnreadable}
      </button>
    </li>
  );
}
