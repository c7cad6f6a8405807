// What is said of files comes when there are files: nobody waits for it before the first answer. Until then nothing is said.
import { nb } from '#text/index.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import type { AboutFileProps } from './AboutFile.tsx';
import type { FileRefusalsProps } from './FileRefusals.tsx';

const silently = { ...nb.application.later, opening: '' };

export const aboutFile = lazyView<AboutFileProps>(
  async () => (await import('./AboutFile.tsx')).AboutFile,
  silently,
);
export const fileRefusals = lazyView<FileRefusalsProps>(
  async () => (await import('./FileRefusals.tsx')).FileRefusals,
  silently,
);
