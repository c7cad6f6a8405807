// The `test` that every browser test uses: a test fails when any of its pages did what the site must never do.
import { spawnSync } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
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

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every finding of axe on the page as it stands, one line each; none is right. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}

/** True when a command of the machine can be run. */
export function hasTool(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
