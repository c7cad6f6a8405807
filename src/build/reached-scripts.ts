// Which of the built scripts a page comes to, at once or in time.
import { posix } from 'node:path';

/** As they stand in a page: the scripts of its islands and its own. */
const scriptUrl = /(?:component-url|renderer-url|src)="([^"]+\.js)"/g;
/** As they stand in a script, imported from the start or later. */
const importedUrl = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

/**
 * @param scripts every built script by its path from the root of the site, without a slash first
 * @param base the folder the site lies under, with a slash at both ends
 * @returns paths of those that the page comes to
 */
export function reachedScripts(
  page: string,
  scripts: ReadonlyMap<string, string>,
  base: string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const script = scripts.get(path);
    if (script === undefined || reached.has(path)) return;
    reached.add(path);
    for (const url of found(script, importedUrl)) visit(posix.join(posix.dirname(path), url));
  };
  for (const url of found(page, scriptUrl)) if (url.startsWith(base)) visit(url.slice(base.length));
  return reached;
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, url = '']) => url);
}
