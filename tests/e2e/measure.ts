// Measures a page as it stands in the browser: what sticks out, and what is too small to hit.
import type { Page } from '@playwright/test';

/** What makes the page scroll sideways; empty when it does not. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return wide.slice(-5).map((element) => `${scrollWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Controls less than 44 CSS pixels wide or high. Links inside a sentence are as high as its line, and may be. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44;
    const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    const isInSentence = (element: Element): boolean => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, div');
      return (block?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 1;
    };
    /** A radio button or a checkbox is hit through its label as well. */
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const own = element.getBoundingClientRect();
      const isTicked = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type);
      return isTicked && label ? label.getBoundingClientRect() : own;
    };
    const isHidden = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width <= 1 ||
        height <= 1 ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    return [...document.querySelectorAll(controls)]
      .filter((element) => !isHidden(element) && !isInSentence(element))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
      );
  });
}
