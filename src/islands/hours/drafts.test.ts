import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drafts } from './drafts.ts';

const listening = new Set<string>();
beforeEach(() => {
  vi.stubGlobal('addEventListener', (name: string) => listening.add(name));
  vi.stubGlobal('removeEventListener', (name: string) => listening.delete(name));
});
afterEach(() => {
  vi.unstubAllGlobals();
  listening.clear();
});

test('what is half-typed stands until it is dropped, and leaving is asked about meanwhile', () => {
  const drafts = new Drafts();
  expect(drafts.typedIn('list')).toBe(null);
  drafts.put('list', { text: '1.5.2026;8' }, true);
  expect(drafts.typedIn('list')).toEqual({ text: '1.5.2026;8' });
  expect([...listening]).toEqual(['beforeunload']);
  drafts.drop('list');
  expect(drafts.typedIn('list')).toBe(null);
  expect([...listening]).toEqual([]);
});

test('what is taken in stands for the next one, and is not asked about', () => {
  const drafts = new Drafts();
  drafts.put('list', { text: 'x' }, true);
  drafts.put('new-shift', { times: '8-16' }, true);
  drafts.put('new-shift', { times: '8-16' }, false);
  expect(drafts.typedIn('new-shift')).toEqual({ times: '8-16' });
  expect(drafts.hasOpen).toBe(true);
  drafts.put('list', { text: '' }, false);
  expect([...listening]).toEqual([]);
  drafts.put('list', { text: 'y' }, true);
  drafts.clear();
  expect(drafts.typedIn('new-shift')).toBe(null);
  expect([...listening]).toEqual([]);
});
