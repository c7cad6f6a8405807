// A package while it is made: how far it has come, in words and as a bar, and the way out.
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PackProgress } from '#export/package/contract.ts';
import { formatBytes } from '#text/format.ts';
import { packageView as words } from '#text/nb/application-package.ts';
import type { Following, Offered } from './make-and-offer.ts';

/** Milliseconds between two changes of what is shown. */
const leastWait = 250;

export interface Packing {
  readonly progress: PackProgress | null;
  /** The button that packs: the focus comes back here from «Avbryt». */
  readonly packer: RefObject<HTMLButtonElement>;
  readonly run: (make: (following: Following) => Promise<Offered>) => Promise<Offered>;
  readonly cancel: () => void;
}

export function usePacking(): Packing {
  const [progress, setProgress] = useState<PackProgress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const packer = useRef<HTMLButtonElement>(null);
  async function run(make: (following: Following) => Promise<Offered>): Promise<Offered> {
    const controller = new AbortController();
    stopper.current = controller;
    let last = Number.NEGATIVE_INFINITY;
    const result = await make({
      signal: controller.signal,
      onProgress: (done) => {
        if (performance.now() - last < leastWait) return;
        last = performance.now();
        setProgress(done);
      },
    });
    setProgress(null);
    if (document.activeElement?.id === cancelId) packer.current?.focus();
    return result;
  }
  const cancel = (): void => {
    stopper.current?.abort();
    packer.current?.focus();
  };
  return { progress, packer, run, cancel };
}

const cancelId = 'avbryt-pakking';

/** Not in a region that is read out: what is said there comes once, and not with every step. */
export function Making({ progress, cancel }: Pick<Packing, 'progress' | 'cancel'>): JSX.Element {
  const { bytes, total } = progress ?? { bytes: 0, total: 0 };
  return (
    <div class="file-row">
      <label for="pakking">
        {total > 0 ? words.packed(formatBytes(bytes), formatBytes(total)) : words.papers}
      </label>
      <progress id="pakking" {...(total > 0 && { max: total, value: bytes })} />
      <button id={cancelId} class="ds-button" data-variant="secondary" type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
