// The same tool, opened with the week of needs: that view is drawn with the page.
import type { JSX } from 'preact';
import Check from './Check.tsx';
import { NeedsView } from './needs/NeedsView.tsx';
import type { CheckSite } from './site.ts';

export default function NeedsFirst(site: Omit<CheckSite, 'opening'>): JSX.Element {
  return <Check {...site} opening="needs" needsView={NeedsView} />;
}
