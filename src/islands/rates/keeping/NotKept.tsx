// What the reader must know of the device: that it does not keep the calculation, or that everything was deleted.
import type { JSX } from 'preact';
import type { Kept } from '#store/calculation-store.ts';
import { Notice } from '#ui/notice.tsx';
import type { KeepingSession } from './keeping-session.ts';
import type { KeepingState } from './keeping-state.ts';
import type { KeptKind } from './kept-kind.ts';
import { focusOn } from './use-lead.ts';

export interface NotKeptProps {
  readonly keeping: Pick<KeepingState<Kept>, 'kept' | 'erased'> & {
    readonly session: Pick<KeepingSession<Kept>, 'keep' | 'takeStored'>;
  };
}

type OfKind = NotKeptProps & Pick<KeptKind, 'words' | 'places'>;

export function NotKept({ keeping, words, places }: OfKind): JSX.Element | null {
  const { kept, erased } = keeping;
  if (kept.status === 'failed')
    return (
      <Notice heading={words.notKept} tone="danger" live="alert">
        <p>{words.problem[kept.code]}</p>
        <WaysOn {...{ keeping, words, places }} code={kept.code} />
      </Notice>
    );
  if (erased === null) return null;
  return (
    <Notice heading={words.erase.heading} tone={erased === 'failed' ? 'warning' : 'info'} live="status">
      <p>{words.erase[erased]}</p>
    </Notice>
  );
}

interface WaysOnProps extends OfKind {
  readonly code: keyof KeptKind['words']['problem'];
}

/** What can be done about it, besides what the sentence says. */
function WaysOn({ keeping, words, places, code }: WaysOnProps): JSX.Element {
  const { keep, takeStored } = keeping.session;
  const isElsewhere = code === 'changedElsewhere' || code === 'forgottenElsewhere';
  function press(does: () => unknown): () => void {
    return () => {
      // What is told here goes when it has helped; the line above it says so.
      focusOn(places.bar);
      void does();
    };
  }
  return (
    <div class="actions">
      {isElsewhere && <Press does={press(() => keep('over'))}>{words.keepMine}</Press>}
      {code === 'changedElsewhere' && <Press does={press(takeStored)}>{words.takeStored}</Press>}
      {(code === 'quotaExceeded' || code === 'refused') && (
        <Press does={press(() => keep())}>{words.again}</Press>
      )}
    </div>
  );
}

function Press({ does, children }: { does: () => void; children: string }): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={does}>
      {children}
    </button>
  );
}
