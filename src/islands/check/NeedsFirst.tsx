// Behovskartlegging: the same tool, opened with the week of needs.
import type { JSX } from 'preact';
import { NeedsView } from './needs/NeedsView.tsx';
import type { CheckSite } from './site.ts';
import { Tool } from './Tool.tsx';

export default function NeedsFirst(site: Omit<CheckSite, 'opening'>): JSX.Element {
  return <Tool site={{ ...site, opening: 'needs' }} firstView={NeedsView} />;
}
