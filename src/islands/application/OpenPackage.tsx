// Opens a package that was made here, or its PDF, and goes on where it was: all answers and what files it has, or nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import type { OpenedPackageProps } from './OpenedPackage.tsx';
import type { Site } from './site.ts';
import { type TakenIn, takeInPackage } from './take-in-package.ts';

/** Comes with the code that opens packages, when a file is chosen. */
const outcome = lazyView<OpenedPackageProps>(
  async () => (await import('./OpenedPackage.tsx')).OpenedPackage,
  nb.application.later,
);

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
    outcome.fetchAhead();
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
          accept=".zip,.pdf,application/zip,application/pdf"
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
        {result && <outcome.View result={result} site={site} />}
      </div>
    </section>
  );
}
