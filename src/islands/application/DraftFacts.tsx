// How far a draft has come and when it was saved: one line. What counts its tasks comes after what the reader came to do.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import { formatInstant } from '#text/format.ts';
import { nb } from '#text/index.ts';
import type { Site } from './site.ts';

interface DraftFactsProps {
  readonly site: Site;
  readonly draft: Draft;
  /** ISO instant, UTC. */
  readonly savedAt: string;
}

export function DraftFacts({ site, draft, savedAt }: DraftFactsProps): JSX.Element {
  const [progress, setProgress] = useState('');
  useEffect(() => {
    let isShown = true;
    void import('./progress.ts').then(
      ({ progressOf }) => isShown && setProgress(`${progressOf(draft, site)}. `),
      // Without it the line only says when the draft was saved.
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [draft, site]);
  return (
    <p class="draft-facts">
      {progress}
      {nb.application.start.lastSaved(formatInstant(savedAt))}.
    </p>
  );
}
