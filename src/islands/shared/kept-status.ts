// How a tool that keeps what is written says whether it is kept.
import type { ComponentProps } from 'preact';
import type { SaveStatus } from '#ui/save-status.tsx';

/** `Failure`: the codes of why something was not kept. */
export type KeptStatus<Failure extends string> =
  /** Nothing is kept: what is written lives in this page only. */
  | { readonly status: 'memory' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'failed'; readonly code: Failure };

export interface KeptStatusWords {
  readonly memory: string;
  readonly saving: string;
  /** @param at ISO instant, UTC */
  readonly saved: (at: string) => string;
  readonly failed: string;
}

export function keptStatus(
  kept: KeptStatus<string>,
  words: KeptStatusWords,
): ComponentProps<typeof SaveStatus> {
  switch (kept.status) {
    case 'memory':
      return { words: words.memory, state: 'off' };
    case 'saving':
      return { words: words.saving, state: 'saving' };
    case 'saved':
      return { words: words.saved(kept.at), state: 'saved' };
    case 'failed':
      return { words: words.failed, state: 'failed' };
  }
}
