// How old the last file of the draft is: one line. Its words come after what the reader came to do.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Exported } from '#store/draft-store.ts';

interface LastExportProps {
  readonly exported: Exported | null;
  /** The revision that was stored last. */
  readonly revision: number;
}

export function LastExport({ exported, revision }: LastExportProps): JSX.Element {
  const [line, setLine] = useState('');
  useEffect(() => {
    let isShown = true;
    const isChanged = exported === null || revision > exported.revision;
    const age = { at: exported?.at ?? null, isChanged, isOpened: exported?.isOpened };
    void import('#text/export-age.ts').then(
      ({ exportAge }) => isShown && setLine(exportAge(age, Date.now())),
      // Without its words the line stays away; nothing else depends on it.
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [exported, revision]);
  return <p class="draft-facts">{line}</p>;
}
