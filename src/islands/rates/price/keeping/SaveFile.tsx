// Saves the calculation to a file, also when nothing is kept on the device.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import { offerDownload } from '../../../shared/download.ts';
import type { LaterViewProps } from '../view-props.ts';
import { calculationFile } from './calculation-file.ts';

const words = all.save;

export function SaveFile({ draft, today }: Pick<LaterViewProps, 'draft' | 'today'>): JSX.Element {
  const [outcome, setOutcome] = useState<{ readonly name: string; readonly url: string } | 'tooLong' | null>(
    null,
  );
  const url = typeof outcome === 'string' ? undefined : outcome?.url;
  // The browser lets go of the copy in its memory when the view is left, or the next file is made.
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url]);

  function save(): void {
    const made = calculationFile(draft, today);
    setOutcome(made ? { name: made.name, url: offerDownload(made.file, made.name) } : 'tooLong');
  }

  return (
    <section class="stack" aria-labelledby="fil-overskrift">
      <h2 class="ds-heading" id="fil-overskrift">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={save}>
          {words.begin}
        </button>
      </div>
      <p role="status">{outcome === 'tooLong' ? words.tooLong : outcome ? words.saved(outcome.name) : ''}</p>
    </section>
  );
}
