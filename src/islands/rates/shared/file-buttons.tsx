// A button for each kind of file, and what became of the one that was asked for.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ratesSave as words } from '#text/nb/rates-save.ts';
import { Notice } from '#ui/notice.tsx';
import { offerDownload } from '../../shared/download.ts';

type FileKind = keyof typeof words.download;

export interface MadeFile {
  readonly file: Blob;
  /** What the font of the PDF lacks. */
  readonly unprintable: readonly string[];
}

type Outcome =
  | { readonly status: 'making' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'made';
      readonly name: string;
      readonly url: string;
      readonly unprintable: readonly string[];
    };

interface FileButtonsProps<Kind extends FileKind> {
  /** The first is the one that most will want. */
  readonly kinds: readonly Kind[];
  /** No words that the reader typed. */
  readonly nameOf: (kind: Kind) => string;
  readonly make: (kind: Kind) => Promise<MadeFile>;
}

export function FileButtons<Kind extends FileKind>({
  kinds,
  nameOf,
  make,
}: FileButtonsProps<Kind>): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // The browser lets go of the copy in its memory when the view is left, or the next file is made.
  useEffect(() => {
    if (outcome?.status === 'made') return () => URL.revokeObjectURL(outcome.url);
    return undefined;
  }, [outcome]);

  async function press(kind: Kind): Promise<void> {
    if (outcome?.status === 'making') return;
    setOutcome({ status: 'making' });
    setOutcome(await offered(nameOf(kind), () => make(kind)));
  }

  return (
    <>
      <div class="actions">
        {kinds.map((kind, index) => (
          <button
            class="ds-button"
            data-variant={index === 0 ? undefined : 'secondary'}
            type="button"
            key={kind}
            onClick={() => void press(kind)}
          >
            {words.download[kind]}
          </button>
        ))}
      </div>
      <div role="status">{outcome && <Told outcome={outcome} />}</div>
    </>
  );
}

/** The export button is one of the four edges where faults are caught: what was typed is safe, and it can be tried again. */
async function offered(name: string, make: () => Promise<MadeFile>): Promise<Outcome> {
  try {
    const { file, unprintable } = await make();
    return { status: 'made', name, url: offerDownload(file, name), unprintable };
  } catch {
    return { status: 'failed' };
  }
}

function Told({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  if (outcome.status === 'making') return <p>{words.making}</p>;
  if (outcome.status === 'failed')
    return (
      <Notice heading={words.notMade} tone="danger">
        <p>{words.notMadeText}</p>
      </Notice>
    );
  return (
    <>
      <p>{words.made(outcome.name)}</p>
      {outcome.unprintable.length > 0 && (
        <Notice heading={words.notPrintable} tone="warning">
          <p>{words.notPrintableText}</p>
          <p>{outcome.unprintable.join(' ')}</p>
        </Notice>
      )}
    </>
  );
}
