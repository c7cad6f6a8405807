// Saves what was written in a tool to a file, also when nothing is kept on the device.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SavedFileWords, savedFile } from '#text/nb/saved-file.ts';
import { offerDownload } from '../download.ts';
import { SharedMachineNote } from '../shared-machine-note.tsx';
import type { NamedFile } from './saved-file.ts';

interface SaveFileProps {
  readonly words: SavedFileWords['save'];
  /** Called for every press; null when what stands here could not be opened again. */
  readonly make: () => NamedFile | null;
}

export function SaveFile({ words, make }: SaveFileProps): JSX.Element {
  const [saved, setSaved] = useState<{ readonly name: string; readonly url: string } | 'tooLong' | null>(
    null,
  );
  const url = typeof saved === 'string' ? undefined : saved?.url;
  // The browser lets go of the copy in its memory when the view is left, or the next file is made.
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url]);

  function save(): void {
    const made = make();
    setSaved(made ? { name: made.name, url: offerDownload(made.file, made.name) } : 'tooLong');
  }

  return (
    <section class="stack" aria-labelledby="fil-overskrift">
      <h2 class="ds-heading" id="fil-overskrift">
        {savedFile.save}
      </h2>
      <p>{words.text}</p>
      <SharedMachineNote />
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={save}>
          {words.begin}
        </button>
      </div>
      <p role="status">
        {saved === 'tooLong' ? savedFile.tooLong : saved ? savedFile.saved(saved.name) : ''}
      </p>
    </section>
  );
}
