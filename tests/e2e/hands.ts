// Two ways of using a page: with a mouse, and with nothing but a keyboard. A journey is written once and made with both.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hands {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  choose(target: Locator): Promise<void>;
  attach(target: Locator, files: readonly string[]): Promise<void>;
}

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    type: (target, text) => target.fill(text),
    // The whole row is the label's, and lies over the box.
    choose: (target) => target.check({ force: true }),
    attach: (target, files) => target.setInputFiles([...files]),
  };
}

/** Tab, arrows, Space and Enter. Every control must be reached by walking to it, and show that it has the focus. */
export function keyboard(page: Page): Hands {
  async function walkTo(target: Locator): Promise<void> {
    for (let step = 0; step < 400; step += 1) {
      if (await isFocused(target)) return expectVisibleFocus(target);
      await page.keyboard.press('Tab');
    }
    throw new Error(`Never reached by Tab: ${target}`);
  }
  return {
    async press(target) {
      await walkTo(target);
      await page.keyboard.press('Enter');
    },
    async type(target, text) {
      await walkTo(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    async choose(target) {
      await walkToChoice(page, target, walkTo);
      await page.keyboard.press('Space');
      await expect(target).toBeChecked();
    },
    async attach(target, files) {
      const chooser = page.waitForEvent('filechooser');
      // A browser under load sometimes swallows the first key that would open its own dialogue.
      let isOpen = false;
      void chooser.then(() => {
        isOpen = true;
      });
      await expect(async () => {
        await walkTo(target);
        await page.keyboard.press('Enter');
        await expect.poll(() => isOpen, { timeout: 3_000 }).toBe(true);
      }).toPass();
      await (await chooser).setFiles([...files]);
    },
  };
}

/** A group of radio buttons is one stop; the arrows move inside it. */
async function walkToChoice(
  page: Page,
  target: Locator,
  walkTo: (target: Locator) => Promise<void>,
): Promise<void> {
  const name = await target.getAttribute('name');
  if (!name) return walkTo(target);
  const group = page.locator(`input[name="${name}"]`);
  const stop =
    (await group.locator(':scope:checked').count()) > 0 ? group.locator(':scope:checked') : group.first();
  await walkTo(stop.first());
  const count = await group.count();
  for (let step = 0; step < count && !(await isFocused(target)); step += 1)
    await page.keyboard.press('ArrowDown');
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function expectVisibleFocus(target: Locator): Promise<void> {
  const shown = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  expect(shown, `${target} shows its focus`).toBe(true);
}
