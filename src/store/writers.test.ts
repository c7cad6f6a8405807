import { expect, test, vi } from 'vitest';
import { fakeLocks } from './testing/fake-locks.ts';
import { createWriters } from './writers.ts';

function twoPages() {
  const browser = fakeLocks();
  const [first, second] = [browser.openPage(), browser.openPage()];
  return {
    first,
    second,
    here: createWriters(() => first.locks),
    there: createWriters(() => second.locks),
  };
}

const notLost = () => expect.fail('nobody took over');

test('the first page writes, the second reads', async () => {
  const { here, there } = twoPages();
  expect((await here.claim('utkast-1', notLost)).role).toBe('writer');
  expect((await there.claim('utkast-1', notLost)).role).toBe('reader');
});

test('two drafts have a writer each', async () => {
  const { here, there } = twoPages();
  expect((await here.claim('utkast-1', notLost)).role).toBe('writer');
  expect((await there.claim('utkast-2', notLost)).role).toBe('writer');
});

test('a draft that is released can be claimed by another page', async () => {
  const { here, there } = twoPages();
  const claim = await here.claim('utkast-1', notLost);
  if (claim.role === 'writer') claim.release();
  await vi.waitFor(async () => expect((await there.claim('utkast-1', notLost)).role).toBe('writer'));
});

test('a draft is free at once when the page that wrote it crashes', async () => {
  const { first, here, there } = twoPages();
  await here.claim('utkast-1', notLost);
  first.close();
  expect((await there.claim('utkast-1', notLost)).role).toBe('writer');
});

test('the page that loses the draft is told, and the one that takes it writes', async () => {
  const { here, there } = twoPages();
  const lost = vi.fn();
  await here.claim('utkast-1', lost);
  expect((await there.takeOver('utkast-1', notLost)).role).toBe('writer');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
  expect((await here.claim('utkast-1', notLost)).role).toBe('reader');
});

test('the page that lost the draft can take it back', async () => {
  const { here, there } = twoPages();
  await here.claim('utkast-1', () => {});
  const lost = vi.fn();
  await there.takeOver('utkast-1', lost);
  expect((await here.takeOver('utkast-1', notLost)).role).toBe('writer');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
});

test.each([
  ['are missing', () => undefined as unknown as LockManager],
  [
    'throw',
    () => {
      throw new DOMException('', 'SecurityError');
    },
  ],
  [
    'refuse',
    () =>
      ({ request: () => Promise.reject(new DOMException('', 'SecurityError')) }) as unknown as LockManager,
  ],
])('every page is a writer when locks %s', async (_, locks) => {
  const writers = createWriters(locks);
  for (const ask of [writers.claim, writers.takeOver]) {
    const claim = await ask('utkast-1', notLost);
    expect(claim.role).toBe('writer');
    if (claim.role === 'writer') claim.release();
  }
});

test('the locks of this Node behave as the ones the other tests made up', async () => {
  const writers = createWriters(() => navigator.locks);
  const lost = vi.fn();
  expect((await writers.claim('utkast-1', lost)).role).toBe('writer');
  expect((await writers.claim('utkast-1', notLost)).role).toBe('reader');
  const taken = await writers.takeOver('utkast-1', notLost);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
  if (taken.role === 'writer') taken.release();
  await vi.waitFor(async () => {
    const again = await writers.claim('utkast-1', notLost);
    expect(again.role).toBe('writer');
    if (again.role === 'writer') again.release();
  });
});
