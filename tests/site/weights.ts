// How much a reader's browser fetches before it can show a page, or take the first answer.
import { posix } from 'node:path';
import { base, fileAt, files, type Page, read, valuesOf, weight } from './site.ts';

/** Files that the page itself asks for, favicon aside. */
export function requestsOf(page: Page): string[] {
  const sheets = page.elements
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');
  const preloads = page.elements
    .filter(({ attributes }) => /preload/.test(attributes.get('rel') ?? ''))
    .map(({ attributes }) => attributes.get('href') ?? '');
  return [...new Set([...sheets, ...preloads, ...valuesOf(page, 'src'), ...islandScripts(page)])];
}

function islandScripts(page: Page): string[] {
  return ['component-url', 'renderer-url'].flatMap((attribute) => valuesOf(page, attribute));
}

export const pageFile = (page: Page): string => fileAt(page.url) ?? page.url.slice(base.length);

/** The page, its style sheet and every script that loads without being asked for. */
export function filesBeforeFirstAnswer(page: Page): string[] {
  const asked = requestsOf(page).map((address) => fileAt(address) ?? address);
  return [pageFile(page), ...closure(asked)];
}

/** The files and everything they import from the start, not what they import later. */
export const closure = (start: readonly string[]): string[] => walk(start, staticImports);

function walk(start: readonly string[], importsOf: (file: string) => string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (file.endsWith('.js')) for (const next of importsOf(file)) visit(next);
  };
  for (const file of start) visit(file);
  return [...seen];
}

/** Whether a page keeps answers: its scripts come to the store, at once or in time. */
export function keepsAnswers(page: Page, store: readonly string[]): boolean {
  const scripts = filesBeforeFirstAnswer(page).filter((file) => file.endsWith('.js'));
  return walk(scripts, anyImports).some((file) => store.includes(file));
}

function anyImports(file: string): string[] {
  const found = read(file).matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g);
  return [...found].map(([, specifier = '']) => posix.join(posix.dirname(file), specifier));
}

function staticImports(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^;'"`()]*?from\s*)?["']([^"']+\.js)["']/g,
  );
  return [...found].map(([, specifier = '']) => posix.join(posix.dirname(file), specifier));
}

/** The scripts that contain something only one library has. */
export const scriptsWith = (mark: string): string[] =>
  files.filter((file) => file.endsWith('.js') && !file.startsWith('.') && read(file).includes(mark));

export const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + weight(path), 0);
