// The files that were not taken, each with why and what to do; of very many, the first ones and how many more.
import type { JSX } from 'preact';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { files } from '#text/nb/application-files.ts';
import { storage } from '#text/nb/application-storage.ts';
import { shownFileName } from '#text/shown-file-name.ts';
import { whyRefused } from './file-words.ts';
import { isNoRoom } from './NoRoom.tsx';
import type { Refusal } from './session-state.ts';

const mostShown = 20;

export interface FileRefusalsProps {
  readonly refusals: readonly Refusal[];
}

export function FileRefusals({ refusals }: FileRefusalsProps): JSX.Element {
  const more = refusals.length - mostShown;
  return (
    <>
      {refusals.slice(0, mostShown).map((refusal) => (
        <p class="ds-validation-message" key={refusal.name}>
          {nb.application.criterion.fileRefused(nameOf(refusal), whyNot(refusal))}
        </p>
      ))}
      {more > 0 && <p class="ds-validation-message">{files.moreRefused(more)}</p>}
    </>
  );
}

/** With its size, when that is what is wrong with it. */
function nameOf(refusal: Refusal): string {
  const name = shownFileName(refusal.name);
  return isNoRoom(refusal) ? storage.noRoom.withSize(name, formatBytes(refusal.file.size)) : name;
}

function whyNot(result: Refusal): string {
  switch (result.status) {
    case 'refused':
      return whyRefused(result.code);
    case 'failed':
      return nb.problems.save[result.code];
    case 'unreadable':
      return nb.application.criterion.unreadableFile;
  }
}
