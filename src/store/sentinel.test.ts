import { expect, test } from 'vitest';
import { rowOf } from './rows.ts';
import { lostAmong, sentinel } from './sentinel.ts';
import { sampleDraft } from './testing/drafts.ts';
import { fakeStorage } from './testing/fake-storage.ts';

const saved = { id: 'utkast-1', revision: 3, savedAt: '2026-11-22T12:00:00.000Z' };

test('remembers the latest save of each draft, and forgets what it is told to forget', () => {
  const storage = fakeStorage();
  const watch = sentinel(() => storage);
  watch.remember(saved);
  watch.remember({ ...saved, revision: 4 });
  watch.remember({ ...saved, id: 'utkast-2' });
  expect(watch.remembered()).toEqual([
    { ...saved, revision: 4 },
    { ...saved, id: 'utkast-2' },
  ]);
  watch.forget('utkast-1');
  expect(watch.remembered()).toEqual([{ ...saved, id: 'utkast-2' }]);
  watch.forgetAll();
  expect(storage.length).toBe(0);
});

test('keeps no word of the draft', () => {
  const storage = fakeStorage();
  sentinel(() => storage).remember(
    rowOf(sampleDraft('utkast-1', 'Eksempel Assistanse AS'), 1, saved.savedAt),
  );
  expect(storage.getItem('bpa-soknad:utkast-1')).toBe(
    JSON.stringify({ revision: 1, savedAt: saved.savedAt }),
  );
});

test('leaves what others keep in the same storage alone, and is not disturbed by junk', () => {
  const storage = fakeStorage();
  storage.setItem('noe-annet', JSON.stringify(saved));
  for (const [index, junk] of ['', 'null', '7', '{"revision":"x"}', '[[[['].entries())
    storage.setItem(`bpa-soknad:${index}`, junk);
  const watch = sentinel(() => storage);
  watch.remember(saved);
  expect(watch.remembered()).toEqual([saved]);
  watch.forgetAll();
  expect(storage.getItem('noe-annet')).toBe(JSON.stringify(saved));
});

test('a browser that refuses is no trouble to anybody', () => {
  const watch = sentinel(() => {
    throw new DOMException('', 'SecurityError');
  });
  watch.remember(saved);
  watch.forget('utkast-1');
  watch.forgetAll();
  expect(watch.remembered()).toEqual([]);
});

test('tells a draft that is gone from one that is older, and both from one that is well', () => {
  const row = (revision: number) => rowOf(sampleDraft('utkast-1'), revision, saved.savedAt);
  expect(lostAmong([saved], [])).toMatchObject([{ found: 'nothing' }]);
  expect(lostAmong([saved], [row(2)])).toMatchObject([{ found: 'olderRevision' }]);
  expect(lostAmong([saved], [row(3)])).toEqual([]);
  expect(lostAmong([saved], [row(4)])).toEqual([]);
  expect(lostAmong([saved], [{ ...row(3), discardedAt: saved.savedAt }])).toEqual([]);
});
