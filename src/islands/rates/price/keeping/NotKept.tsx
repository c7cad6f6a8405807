// What is told of the device, in the words of this tool. It comes when there is something to tell.
import type { JSX } from 'preact';
import { keeping as words } from '#text/nb/rates-keeping.ts';
import { type NotKeptProps, NotKept as Told } from '../../keeping/NotKept.tsx';
import { places } from './places.ts';

export function NotKept({ keeping }: NotKeptProps): JSX.Element | null {
  return <Told {...{ keeping, words, places }} />;
}
