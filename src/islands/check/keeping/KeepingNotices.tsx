// What the reader is told of the device: that it had answers, that they were too old, that it will not keep them.
import type { JSX } from 'preact';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { Notice } from '#ui/notice.tsx';
import { offerDownload } from '../../shared/download.ts';
import { rawFile } from '../../shared/saved-file/saved-file.ts';
import { answersForm } from './answers-file.ts';
import type { Keeping } from './use-keeping.ts';

const words = checkKeeping.told;

export interface NoticesProps {
  readonly keeping: Keeping;
  /** YYYY-MM-DD, of the reader's clock. */
  readonly today: string;
}

/** What can be done about it, besides what the sentence says. */
export function NotKept({ keeping }: NoticesProps): JSX.Element | null {
  if (keeping.kept.status !== 'failed') return null;
  const { code } = keeping.kept;
  return (
    <Notice heading={words.notRemembered} tone="warning" live="alert">
      <p>{checkKeeping.problem[code]}</p>
      <div class="actions">
        {(code === 'changedElsewhere' || code === 'forgottenElsewhere') && (
          <Press does={() => keeping.remember('over')}>{words.keepMine}</Press>
        )}
        {code === 'changedElsewhere' && <Press does={keeping.takeStored}>{words.takeStored}</Press>}
        {(code === 'quotaExceeded' || code === 'refused') && (
          <Press does={() => keeping.remember()}>{words.again}</Press>
        )}
        {code === 'unreadable' && <Press does={keeping.stop}>{words.unreadable.forget}</Press>}
      </div>
    </Notice>
  );
}

export function Told({ keeping, today }: NoticesProps): JSX.Element | null {
  const { told } = keeping;
  const read = <Press does={keeping.dismiss}>{words.read}</Press>;
  switch (told.about) {
    case 'nothing':
      return null;
    case 'opened':
      return <p>{words.opened}</p>;
    case 'found':
    case 'expired':
    case 'forgottenElsewhere':
      return (
        <Notice heading={words[told.about].heading} tone="info">
          <p>{words[told.about].text}</p>
          <div class="actions">{read}</div>
        </Notice>
      );
    case 'forgotten': {
      const { heading, text } = words[told.result];
      return (
        <Notice heading={heading} tone={told.result === 'failed' ? 'warning' : 'success'}>
          <p>{text}</p>
          <div class="actions">{read}</div>
        </Notice>
      );
    }
    case 'unreadable':
      return (
        <Notice heading={words.unreadable.heading} tone="warning">
          <p>{told.isNewer ? words.unreadable.newer : words.unreadable.text}</p>
          <div class="actions">
            <Press does={() => download(told.raw, today)}>{words.unreadable.save}</Press>
            <Press does={keeping.stop}>{words.unreadable.forget}</Press>
          </div>
        </Notice>
      );
  }
}

function download(raw: string, today: string): void {
  const { file, name } = rawFile(answersForm, raw, today);
  offerDownload(file, name);
}

function Press({ does, children }: { does: () => unknown; children: string }): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={() => void does()}>
      {children}
    </button>
  );
}
