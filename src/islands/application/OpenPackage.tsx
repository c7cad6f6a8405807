// Opens packages that were made here, or their PDFs, and goes on where they were: of each all answers and what files it has, or nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import type { OpenedPackageProps } from './OpenedPackage.tsx';
import type { Site } from './site.ts';
import type { Intake, TakenIn } from './take-in-package.ts';

/** Comes with the code that opens packages, when a file is chosen. */
const outcome = lazyView<OpenedPackageProps>(
  async () => (await import('./OpenedPackage.tsx')).OpenedPackage,
  nb.application.later,
);

interface OpenPackageProps {
  readonly site: Site;
  readonly store: DraftStore | null;
  readonly refresh: () => Promise<void>;
  /** Called when the reader must decide what files become. */
  readonly ask: (intake: Intake) => void;
}

export function OpenPackage({ site, store, refresh, ask }: OpenPackageProps): JSX.Element {
  const words = nb.application.start;
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly TakenIn[]>([]);

  async function open(files: readonly File[]): Promise<void> {
    if (!store) return;
    outcome.fetchAhead();
    setBusy(true);
    setResults([]);
    const intake = await takeIn(store, files);
    if (intake.question) return ask(intake);
    setResults(intake.done);
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
          multiple
          accept=".zip,.pdf,application/zip,application/pdf"
          aria-describedby="apne-pakke-hint"
          disabled={!store}
          onChange={(event) => {
            const files = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (files.length > 0) void open(files);
          }}
        />
      </div>
      <p>
        <a class="ds-link target" href={`${site.base}kontroll/`}>
          {words.check}
        </a>
      </p>
      <div role="status">
        {busy && <p>{words.opening}</p>}
        {results.length > 0 && <outcome.View results={results} site={site} />}
      </div>
    </section>
  );
}

/** Never throws: a new version of the site, or no network, can keep the code from coming. */
async function takeIn(store: DraftStore, files: readonly File[]): Promise<Intake> {
  try {
    const { takeInFiles } = await import('./take-in-package.ts');
    return await takeInFiles(store, files);
  } catch {
    return {
      done: files.map(({ name }) => ({ file: name, status: 'notKept', code: 'unknown' })),
      question: null,
    };
  }
}
