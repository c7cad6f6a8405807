// Stands beside everything that is downloaded: a shared machine keeps the file where everybody can open it.
import type { JSX } from 'preact';
import { sharedMachine as words } from '#text/nb/shared-machine.ts';

export function SharedMachineNote(): JSX.Element {
  return (
    <p>
      <strong>{words.heading}</strong> {words.text}
    </p>
  );
}
