// Stands beside everything that is downloaded: a shared machine keeps the file where everybody can open it.
import type { JSX } from 'preact';
import { checkKeeping } from '#text/nb/check-keeping.ts';

const words = checkKeeping.sharedMachine;

export function SharedMachineNote(): JSX.Element {
  return (
    <p>
      <strong>{words.heading}</strong> {words.text}
    </p>
  );
}
