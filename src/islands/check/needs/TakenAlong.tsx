// Says, in the view that the reader comes to, that the hours of the week were taken along.
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { needsTaken } from '#text/nb/needs-taken.ts';
import { toldTaken } from './memory.ts';

/** @param step the view's number: what is told goes with the next. There from the beginning, so that it is read aloud. */
export function TakenAlong({ step }: { readonly step: number }): JSX.Element {
  const [toldAt, setToldAt] = useState<number | null>(null);
  // Before the view is painted: nothing the reader aims at moves afterwards.
  useLayoutEffect(() => {
    setToldAt(toldTaken() ? step : null);
  }, [step]);
  return <div role="status">{toldAt === step && <p>{needsTaken}</p>}</div>;
}
