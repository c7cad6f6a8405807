// Where an application begins: with nothing, with the example, or with a pen.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newDraft } from '#domain/application/draft.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { example } from '#text/nb/application-example.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';
import type { Site } from './site.ts';

interface BeginProps {
  readonly site: Site;
  readonly store: DraftStore | null;
}

type Refused = { readonly heading: string; readonly code: SaveFailure };

export function Begin({ site, store }: BeginProps): JSX.Element {
  const words = nb.application.start;
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);

  const go = (draftId: string): void => {
    location.hash = address({ view: 'tasks', draftId });
  };

  async function begin(): Promise<void> {
    if (!store) return;
    const draft = newDraft(crypto.randomUUID(), site.call);
    const saved = await store.save(draft, 0);
    if (saved.status === 'failed') setRefused({ heading: nb.application.saveFailed, code: saved.code });
    else go(draft.id);
  }

  async function open(): Promise<void> {
    if (!store || busy) return;
    setBusy(true);
    setRefused(null);
    const { openExample } = await import('./open-example.ts').catch(() => ({ openExample: null }));
    const opened = (await openExample?.(site, store)) ?? { status: 'failed', code: 'unknown' };
    setBusy(false);
    if (opened.status === 'failed') setRefused({ heading: example.failed, code: opened.code });
    else go(opened.id);
  }

  return (
    <>
      <div class="actions">
        <button class="ds-button" type="button" disabled={!store} onClick={() => void begin()}>
          {words.begin}
        </button>
        {site.hasExample && (
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            disabled={!store}
            onClick={() => void open()}
          >
            {example.open}
          </button>
        )}
      </div>
      <div role="status">{busy && <p>{example.making}</p>}</div>
      {refused && (
        <Notice heading={refused.heading} tone="danger" live="alert">
          <p>{nb.problems.save[refused.code]}</p>
        </Notice>
      )}
      {site.hasExample && <p>{example.about}</p>}
      <p>
        {words.onPaper}{' '}
        <a class="ds-link" href={`${site.base}soknad/skjema/`}>
          {words.blankForm}
        </a>
      </p>
    </>
  );
}
