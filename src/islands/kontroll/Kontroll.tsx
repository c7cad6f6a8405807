// Kontroll as a whole: a file is chosen, read in the browser, told of, and forgotten.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Examination } from '#export/examine.ts';
import { packageCheck as words } from '#text/nb/package-check.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import type { ExaminedProps } from './Examined.tsx';
import type { PublishedHere } from './verdict.ts';

const examined = lazyView<ExaminedProps>(async () => (await import('./Examined.tsx')).Examined, words.later);

interface KontrollSite extends PublishedHere {
  readonly siteName: string;
}

type State =
  | { readonly status: 'waiting' | 'reading' | 'failed' }
  | { readonly status: 'read'; readonly name: string; readonly examination: Examination };

export default function Kontroll(site: KontrollSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Tool {...site} />
    </FaultBoundary>
  );
}

function Tool({ siteName, ...here }: KontrollSite): JSX.Element {
  const [state, setState] = useState<State>({ status: 'waiting' });
  const failed = useLateFault();
  const turn = useRef(0);

  /** Only the file that was chosen last is told of. */
  async function read(file: File): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    examined.fetchAhead();
    setState({ status: 'reading' });
    const next = await examinedFile(file);
    if (own === turn.current) setState(next);
  }

  return (
    <div class="tool">
      {failed && <FaultNotice words={words.fault} />}
      <View heading={words.heading} kicker={words.name} title={words.title(siteName)} focusHeading={false}>
        <p class="lead">{words.lead}</p>
        <p>{words.privacy}</p>
        <div class="picker">
          <Choose read={(file) => void read(file)} />
        </div>
        <div role="status">{state.status === 'reading' && <p>{words.reading}</p>}</div>
        {state.status === 'failed' && (
          <Notice heading={words.failed} tone="warning" live="alert">
            <p>{words.failedText}</p>
          </Notice>
        )}
        {state.status === 'read' && (
          <examined.View key={turn.current} name={state.name} examination={state.examination} here={here} />
        )}
        <section class="stack" aria-labelledby="hel">
          <h2 class="ds-heading" id="hel">
            {words.limits}
          </h2>
          <p>{words.limitsText}</p>
        </section>
      </View>
    </div>
  );
}

/** The code that reads packages may not come: a new version of the site, or no network. */
async function examinedFile(file: File): Promise<State> {
  try {
    const { examine } = await import('#export/examine.ts');
    return { status: 'read', name: file.name, examination: await examine(file) };
  } catch {
    return { status: 'failed' };
  }
}

function Choose({ read }: { read: (file: File) => void }): JSX.Element {
  return (
    <Field id="kontroll-fil" label={words.choose} hint={words.chooseHint}>
      <input
        class="ds-input"
        type="file"
        id="kontroll-fil"
        accept=".zip,.pdf,application/zip,application/pdf"
        aria-describedby="kontroll-fil-hint"
        onClick={(event) => {
          // The same file can be chosen again, and its name stands in the field until then.
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const [file] = Array.from(event.currentTarget.files ?? []);
          if (file) read(file);
        }}
      />
    </Field>
  );
}
