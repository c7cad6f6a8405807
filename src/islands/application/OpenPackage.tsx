// Opens a package that was made here, and goes on where it was: all answers, all attachments, or nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';
import type { Site } from './site.ts';
import { type TakenIn, takeInPackage } from './take-in-package.ts';

interface OpenPackageProps {
  readonly site: Site;
  readonly store: DraftStore | null;
  readonly refresh: () => Promise<void>;
}

export function OpenPackage({ site, store, refresh }: OpenPackageProps): JSX.Element {
  const words = nb.application.start;
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<TakenIn | null>(null);

  async function open(file: File): Promise<void> {
    if (!store) return;
    setBusy(true);
    setResult(null);
    setResult(await takeInPackage(store, file));
    setBusy(false);
    await refresh();
  }

  return (
    <section class="stack" aria-labelledby="apne-overskrift">
      <h2 class="ds-heading" id="apne-overskrift">
        {words.open}
      </h2>
      <div class="ds-field">
        <label class="ds-label" for="apne-pakke">
          {words.openLabel}
        </label>
        <p data-field="description" id="apne-pakke-hint">
          {words.openHint}
        </p>
        <input
          class="ds-input"
          type="file"
          id="apne-pakke"
          accept=".zip,application/zip"
          aria-describedby="apne-pakke-hint"
          disabled={!store}
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </div>
      <div role="status">
        {busy && <p>{words.opening}</p>}
        {result && <Outcome result={result} site={site} />}
      </div>
    </section>
  );
}

function Outcome({ result, site }: { result: TakenIn; site: Site }): JSX.Element {
  const words = nb.application.start;
  if (result.status === 'taken') {
    const { draft } = result;
    const current = site.call.criteriaVersion ?? '';
    return (
      <Notice heading={words.opened} tone="success">
        <p>{words.openedText}</p>
        {draft.criteriaVersion !== current && <p>{words.otherCriteria(draft.criteriaVersion, current)}</p>}
        <p>
          <a class="ds-link" href={address({ view: 'tasks', draftId: draft.id })}>
            {words.continueDraft}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice heading={words.openRefused} tone="danger" live="alert">
      {result.status === 'notKept' ? (
        <p>{nb.problems.save[result.code]}</p>
      ) : (
        <ul class="ds-list">
          {result.problems.map(({ code, at }) => (
            <li key={code + at}>
              {nb.problems.open[code]}
              {at && ` (${at})`}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
