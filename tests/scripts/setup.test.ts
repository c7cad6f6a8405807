import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup/install.mjs';
import { isNewEnough } from '../../scripts/setup/node.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-win32': { version: '1.0.0', optional: true },
};

test('what is installed as locked is not installed again, whatever other platforms would have', () => {
  expect(isInstalled(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
});

test('a missing package, another version and an unfinished installation are seen', () => {
  expect(isInstalled(locked, {})).toBe(false);
  expect(isInstalled(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  expect(isInstalled(locked, null)).toBe(false);
  const otherPlatform = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-win32': { version: '0.9.0' },
  };
  expect(isInstalled(locked, otherPlatform)).toBe(false);
});

test('Node 22.19 is the oldest that will do', () => {
  expect(['22.19.0', '22.20.1', '24.0.0'].map(isNewEnough)).toEqual([true, true, true]);
  expect(['22.18.9', '20.20.2', '18.19.1'].map(isNewEnough)).toEqual([false, false, false]);
});
