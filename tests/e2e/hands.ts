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
    let goal = await found(target);
    for (let step = 0; step < 400; step += 1) {
      let place = await placeOf(goal);
      if (place === 'replaced') {
        goal = await found(target);
        place = await placeOf(goal);
      }
      if (place === 'focused') return expectVisibleFocus(target, goal);
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

type Control = NonNullable<Awaited<ReturnType<Locator['elementHandle']>>>;

/** Looked up once for a walk: to look for a name in the whole page at every step takes longer than the step. */
async function found(target: Locator): Promise<Control> {
  const element = await target.elementHandle();
  if (!element) throw new Error(`Not on the page: ${target}`);
  return element;
}

/** A control that was drawn anew, or that was on the page before this one, is another control. */
function placeOf(goal: Control): Promise<'focused' | 'elsewhere' | 'replaced'> {
  return goal
    .evaluate((element) => {
      if (!element.isConnected) return 'replaced' as const;
      return element === document.activeElement ? 'focused' : 'elsewhere';
    })
    .catch(() => 'replaced');
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await placeOf(await found(target))) === 'focused';
}

async function expectVisibleFocus(target: Locator, element: Control): Promise<void> {
  const shown = await element.evaluate((control) => {
    if (!(control instanceof HTMLElement)) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  expect(shown, `${target} shows its focus`).toBe(true);
}
