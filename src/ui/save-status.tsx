// Says whether what was typed is kept. The words stand still for the eye; the ear hears them at most every ten seconds.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface SaveStatusProps {
  readonly words: string;
  readonly state: 'saved' | 'saving' | 'failed' | 'off';
}

const quietMilliseconds = 10_000;

export function SaveStatus({ words, state }: SaveStatusProps): JSX.Element {
  const [spoken, setSpoken] = useState('');
  const lastSpoken = useRef(-quietMilliseconds);
  useEffect(() => {
    const now = performance.now();
    if (state === 'off' || state === 'failed') {
      // What was said last is no longer so. A failure is told beside.
      setSpoken((before) => (before === '' || state === 'failed' ? '' : words));
      lastSpoken.current = -quietMilliseconds;
      return;
    }
    if (state !== 'saved' || now - lastSpoken.current < quietMilliseconds) return;
    lastSpoken.current = now;
    setSpoken(words);
  }, [words, state]);
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
