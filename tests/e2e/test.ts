// The `test` that every browser test uses: a test fails when any of its pages did what the site must never do.
import { spawnSync } from 'node:child_process';
import { test as base, expect } from '@playwright/test';
import { Watch } from './watch.ts';

export { expect };

export const test = base.extend<{ watch: Watch }>({
  /** Console, errors, dialogs, requests elsewhere, refused code, cookies, and answers where others can read them. */
  watch: [
    async ({ browser, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin);
      const unfollow = watch.follow(browser);
      await use(watch);
      unfollow();
    },
    { auto: true },
  ],
  /** Pages are still open when this one is done with: the watch can ask for titles and cookies. */
  page: async ({ page, watch }, use) => {
    await use(page);
    expect(await watch.faults(), 'the pages did nothing they must not do').toEqual([]);
  },
});

/** True when a command of the machine can be run. */
export function hasTool(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
