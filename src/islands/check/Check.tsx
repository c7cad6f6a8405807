// BPA-sjekken: the tool opened with its start.
import type { JSX } from 'preact';
import { StartView } from './StartView.tsx';
import type { CheckSite } from './site.ts';
import { Tool } from './Tool.tsx';

export default function Check(site: Omit<CheckSite, 'opening'>): JSX.Element {
  return <Tool site={{ ...site, opening: 'start' }} firstView={StartView} />;
}
