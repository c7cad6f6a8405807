import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesText } from '../../scripts/notices/text.ts';
import { type Locked, looseVersions, missingPlatforms, wrongOrigin } from './checks/lock-file.ts';
import { foreignWords } from './checks/own-words.ts';
import { readSources } from './checks/source.ts';

const lock: { packages: Locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest: Record<string, unknown> = JSON.parse(readFileSync('package.json', 'utf8'));

test('every optional package that the lock names is in the lock', () => {
  expect(missingPlatforms(lock.packages)).toEqual([]);
  const broken = { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } } };
  expect(missingPlatforms(broken)).toEqual(['node_modules/a names a-darwin, which is not locked']);
  expect(missingPlatforms({ ...broken, 'node_modules/a-darwin': {} })).toEqual([]);
  expect(missingPlatforms({ ...broken, 'node_modules/a/node_modules/a-darwin': {} })).toEqual([]);
});

test('the lock has digests and no addresses', () => {
  expect(wrongOrigin(lock.packages)).toEqual([]);
  expect(
    wrongOrigin({ 'node_modules/a': { resolved: 'https://a.example', integrity: 'sha512-a' } }),
  ).toHaveLength(1);
  expect(wrongOrigin({ 'node_modules/a': {} })).toHaveLength(1);
});

test('versions are exact', () => {
  expect(looseVersions(manifest)).toEqual([]);
  expect(looseVersions({ dependencies: { a: '^1.0.0', b: '1.0.0' } })).toEqual(['a: ^1.0.0']);
});

test('the pinned Node is the same everywhere it is named', () => {
  const { optionalDependencies } = manifest as { optionalDependencies: Record<string, string> };
  const pinned = new Set([...Object.values(optionalDependencies), readFileSync('.nvmrc', 'utf8').trim()]);
  expect([...pinned]).toHaveLength(1);
});

test('the licences of what the site ships are up to date', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')).toBe(noticesText());
});

test('the project speaks of itself alone', () => {
  const folders = ['src', 'content', 'scripts', 'tests', 'docs', 'public', '.ci'].filter((folder) =>
    existsSync(folder),
  );
  const endings = ['.ts', '.tsx', '.mjs', '.astro', '.md', '.yaml', '.json', '.css', '.svg', 'run'];
  const top = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .filter(({ name }) => name !== 'package-lock.json')
    .map(({ name }) => ({ path: name, text: readFileSync(name, 'utf8') }));
  const files = [...folders.flatMap((folder) => readSources(folder, endings)), ...top];
  expect(files.flatMap(foreignWords)).toEqual([]);
  expect(foreignWords({ path: 'a.md', text: `see ${['/wor', 'k/'].join('')}notes` })).toHaveLength(1);
});
