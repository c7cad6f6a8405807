// What the reader is told of the device: that it will not keep the account, that another window changed it, that it is deleted.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';
import { Notice } from '#ui/notice.tsx';
import { offerDownload } from '../../shared/download.ts';
import { rawFile } from '../../shared/saved-file/saved-file.ts';
import type { HoursViewProps } from '../view-props.ts';
import { accountForm } from './account-file.ts';

const words = hoursKeeping.told;

export type NoticesProps = Pick<HoursViewProps, 'keeping' | 'today'>;

export function KeepingNotices(props: NoticesProps): JSX.Element {
  return (
    <>
      <NotKept {...props} />
      <div role="status">
        <Told {...props} />
      </div>
    </>
  );
}

/** What can be done about it, besides what the sentence says. */
function NotKept({ keeping }: NoticesProps): JSX.Element | null {
  if (keeping.kept.status !== 'failed') return null;
  const { code } = keeping.kept;
  return (
    <Notice heading={words.notKept} tone="warning" live="alert">
      <p>{hoursKeeping.problem[code]}</p>
      <div class="actions">
        {(code === 'changedElsewhere' || code === 'forgottenElsewhere') && (
          <Press does={() => keeping.keep('over')}>{words.keepMine}</Press>
        )}
        {code === 'changedElsewhere' && <Press does={keeping.takeStored}>{words.takeStored}</Press>}
        {(code === 'quotaExceeded' || code === 'refused') && (
          <Press does={() => keeping.keep()}>{words.again}</Press>
        )}
        {code === 'unreadable' && <Press does={keeping.stop}>{words.unreadable.erase}</Press>}
      </div>
    </Notice>
  );
}

function Told({ keeping, today }: NoticesProps): JSX.Element | null {
  const { told } = keeping;
  switch (told.about) {
    case 'nothing':
      return null;
    case 'changedElsewhere':
    case 'erasedElsewhere':
      return <Message {...words[told.about]} tone="info" read={keeping.dismiss} />;
    case 'erased':
      return (
        <Arrived>
          <Message
            {...words[told.result]}
            tone={told.result === 'failed' ? 'warning' : 'success'}
            read={keeping.dismiss}
          />
        </Arrived>
      );
    case 'unreadable':
      return (
        <Notice heading={words.unreadable.heading} tone="warning">
          <p>{told.isNewer ? words.unreadable.newer : words.unreadable.text}</p>
          <div class="actions">
            <Press does={() => download(told.raw, today)}>{words.unreadable.save}</Press>
            <Press does={keeping.stop}>{words.unreadable.erase}</Press>
          </div>
        </Notice>
      );
  }
}

/** What the reader asked for has happened: the focus is here, and it is in view. */
function Arrived({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    told.current?.focus();
    told.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  return (
    <div ref={told} tabIndex={-1}>
      {children}
    </div>
  );
}

interface MessageProps {
  readonly heading: string;
  readonly text: string;
  readonly tone: 'info' | 'success' | 'warning';
  readonly read: () => void;
}

function Message({ heading, text, tone, read }: MessageProps): JSX.Element {
  return (
    <Notice heading={heading} tone={tone}>
      <p>{text}</p>
      <div class="actions">
        <Press does={() => dismissed(read)}>{words.read}</Press>
      </div>
    </Notice>
  );
}

/** The button goes away with the message: the reader goes on at the view. */
function dismissed(read: () => void): void {
  read();
  document.querySelector<HTMLElement>('.tool h1')?.focus();
}

function download(raw: string, today: string): void {
  const { file, name } = rawFile(accountForm, raw, today);
  offerDownload(file, name);
}

function Press({ does, children }: { does: () => unknown; children: string }): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={() => void does()}>
      {children}
    </button>
  );
}
