// What the reader must know of the device: that it does not keep the regulation, or that everything was deleted.
import type { JSX } from 'preact';
import { indexationKeeping as words } from '#text/nb/rates-indexation-keeping.ts';
import { Notice } from '#ui/notice.tsx';
import { focusOn } from '../../price/keeping/use-lead.ts';
import { places } from './places.ts';
import type { Keeping } from './use-keeping.ts';

export interface NotKeptProps {
  readonly keeping: Keeping;
}

export function NotKept({ keeping }: NotKeptProps): JSX.Element | null {
  const { kept, erased } = keeping;
  if (kept.status === 'failed')
    return (
      <Notice heading={words.notKept} tone="danger" live="alert">
        <p>{words.problem[kept.code]}</p>
        <WaysOn keeping={keeping} code={kept.code} />
      </Notice>
    );
  if (erased === null) return null;
  return (
    <Notice heading={words.erase.heading} tone={erased === 'failed' ? 'warning' : 'info'} live="status">
      <p>{words.erase[erased]}</p>
    </Notice>
  );
}

type Code = Extract<Keeping['kept'], { status: 'failed' }>['code'];

/** What can be done about it, besides what the sentence says. */
function WaysOn({ keeping, code }: NotKeptProps & { readonly code: Code }): JSX.Element {
  const { session } = keeping;
  const isElsewhere = code === 'changedElsewhere' || code === 'forgottenElsewhere';
  return (
    <div class="actions">
      {isElsewhere && <Press does={() => session.keep('over')}>{words.keepMine}</Press>}
      {code === 'changedElsewhere' && <Press does={session.takeStored}>{words.takeStored}</Press>}
      {(code === 'quotaExceeded' || code === 'refused') && (
        <Press does={() => session.keep()}>{words.again}</Press>
      )}
    </div>
  );
}

function Press({ does, children }: { does: () => unknown; children: string }): JSX.Element {
  function press(): void {
    // What is told here goes when it has helped; the line above it says so.
    focusOn(places.bar);
    void does();
  }
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={press}>
      {children}
    </button>
  );
}
