// What every view of an open draft is given.

import type { DraftStore } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import type { Route } from './route.ts';
import type { OpenDraft } from './sessions.ts';
import type { Site } from './site.ts';

export interface EditorProps {
  readonly site: Site;
  readonly open: OpenDraft;
  readonly store: DraftStore;
  readonly route: Exclude<Route, { view: 'start' }>;
  /** true once the reader has moved between views. */
  readonly moved: boolean;
}

/** What the browser's tab says: the view, the tool, the site. With problems on the page, that comes first. */
export function tabTitle(heading: string, site: Site, hasProblems = false): string {
  const { errorPrefix, toolName } = nb.application;
  return `${hasProblems ? errorPrefix : ''}${heading} – ${toolName} – ${site.siteName}`;
}
