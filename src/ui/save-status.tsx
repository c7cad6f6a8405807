// Says whether what was typed is kept. The words stand still for the eye; the ear hears them at most every ten seconds.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SaveStatusProps {
  readonly words: string;
  readonly state: 'saved' | 'saving' | 'failed' | 'off';
}

const quietMilliseconds = 10_000;

export interface Heard {
  readonly spoken: string;
  /** Milliseconds, by the clock that `now` is read from. */
  readonly at: number;
}

export const heardNothing: Heard = { spoken: '', at: -quietMilliseconds };

/** What the ear is left with. It is never told another time than the eye sees: rather nothing. */
export function heardAfter(before: Heard, { words, state }: SaveStatusProps, now: number): Heard {
  if (state === 'saving') return before;
  // What was said last is no longer so. A failure is told beside.
  if (state !== 'saved')
    return { ...heardNothing, spoken: before.spoken === '' || state === 'failed' ? '' : words };
  if (now - before.at >= quietMilliseconds) return { spoken: words, at: now };
  return before.spoken === words ? before : { ...before, spoken: '' };
}

export function SaveStatus({ words, state }: SaveStatusProps): JSX.Element {
  const [{ spoken }, setHeard] = useState(heardNothing);
  useEffect(
    () => setHeard((before) => heardAfter(before, { words, state }, performance.now())),
    [words, state],
  );
  return (
    <div>
      <p class="save-status" data-state={state}>
        {words}
      </p>
      <p class="ds-sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}
