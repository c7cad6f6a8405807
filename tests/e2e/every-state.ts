// Looks at a tool in every state it can be in: at the width of a desk and of a narrow telephone, by day and in the dark.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect } from './test.ts';

/** What a state is called, and what leads to it from the one before. */
export type States = readonly (readonly [string, (page: Page) => Promise<void>])[];

export async function seeEvery(
  page: Page,
  open: (page: Page) => Promise<void>,
  states: States,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const [name, enter] of states) {
    await enter(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axe(page), `${name}, ${width} px, ${colorScheme}`).toEqual([]);
      }
      expect(await overflow(page), `${name}, ${width} px`).toEqual([]);
      expect(await smallTargets(page), `${name}, ${width} px`).toEqual([]);
    }
  }
}
