// Who imports whom: the rooms' order, the packages each room may know, and no circles.
import { posix } from 'node:path';
import ts from 'typescript';
import { isTest, roomOf, type Source, scriptOf } from './source.ts';

/** What a room may import from, itself apart. `site` are the pages' own files beside the rooms. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  store: ['domain', 'text'],
  export: ['domain', 'text'],
  ui: ['domain', 'text'],
  islands: ['domain', 'text', 'store', 'export', 'ui'],
  site: ['domain', 'text'],
  components: ['domain', 'text', 'ui', 'islands', 'site', 'styles'],
  layouts: ['domain', 'text', 'ui', 'islands', 'site', 'styles', 'components'],
  pages: ['domain', 'text', 'ui', 'islands', 'site', 'styles', 'components', 'layouts'],
  styles: [],
  build: [],
};

/** These four are one house: they name each other's files by relative paths. */
const house = ['site', 'components', 'layouts', 'pages', 'styles'];

/** A package that one room alone may know. */
const owners: Readonly<Record<string, string>> = {
  dexie: 'store',
  jspdf: 'export',
  '@zip.js/zip.js': 'export',
  'write-excel-file/universal': 'export',
};

/** Rooms whose code runs in browsers, or is pure: they cannot know Node. */
const withoutNode = ['domain', 'text', 'store', 'export', 'ui', 'islands'];

/** Everything a file imports, dynamically and for types too. */
function importsOf(source: Source): string[] {
  return ts.preProcessFile(scriptOf(source), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The path of a file of the site; null for a package. */
function resolved(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

/** Imports that go against the order of the rooms, or are written otherwise than agreed. */
export function wrongImports(source: Source): string[] {
  const room = roomOf(source.path);
  return importsOf(source).flatMap((specifier) => {
    const target = resolved(source.path, specifier);
    const wrong = target === null ? wrongPackage(source, specifier) : wrongRoom(room, target, specifier);
    return wrong === null ? [] : [`${source.path} imports ${specifier}: ${wrong}`];
  });
}

function wrongRoom(room: string, target: string, specifier: string): string | null {
  const other = roomOf(target);
  const isRelative = specifier.startsWith('.');
  if (room === other) return isRelative ? null : 'inside a room, paths are relative';
  if (!mayImport[room]?.includes(other)) return `${room} may not import from ${other}`;
  return isRelative && !(house.includes(room) && house.includes(other)) ? `write #${other}/…` : null;
}

function wrongPackage(source: Source, specifier: string): string | null {
  if (isTest(source)) return null;
  const room = roomOf(source.path);
  if (specifier.startsWith('node:'))
    return withoutNode.includes(room) ? 'this room does not know Node' : null;
  if (specifier === 'zod' || specifier.startsWith('zod/v')) return 'use zod/mini';
  const owner = owners[specifier];
  if (owner !== undefined && owner !== room) return `only ${owner} knows it`;
  if (room !== 'domain') return null;
  const isSchema = specifier === 'zod/mini' && source.path.endsWith('.schema.ts');
  const isExact = specifier === 'fraction.js' && source.path === 'src/domain/shared/exact.ts';
  return isSchema || isExact
    ? null
    : 'the domain imports zod/mini in *.schema.ts, fraction.js in shared/exact.ts, and no other package';
}

/** Inside the domain: shared ← the subjects ← application. */
export function wrongSubjects(source: Source): string[] {
  const subject = subjectOf(source.path);
  return importsOf(source).flatMap((specifier) => {
    const other = subjectOf(resolved(source.path, specifier) ?? '');
    if (other === null || subject === null || other === subject) return [];
    const wrong = subject === 'shared' || other === 'application';
    return wrong ? [`${source.path} imports ${specifier}: ${subject} may not import from ${other}`] : [];
  });
}

function subjectOf(path: string): string | null {
  return /^src\/domain\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Every circle of imports, as the paths along it. */
export function circles(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((specifier) => {
        const target = resolved(source.path, specifier);
        return target !== null && paths.has(target) ? [target] : [];
      }),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) walk(path, []);
  return found;
}
