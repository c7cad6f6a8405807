// Asks axe about a page as it stands in the browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules among them that ask about colours. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Every finding, one line each; none is right.
 * What axe found in order stays in the page: to carry it over takes longer than to find it. When all was in order, and
 * the page has since changed in nothing but its colours, only the rules of colours can say something new.
 * @param besides rules that are not asked
 */
export async function axe(page: Page, besides: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  return page.evaluate(
    async ({ tags, ofColours, besides }) => {
      const { run }: typeof Axe = Reflect.get(window, 'axe');
      const drawn = [
        document.documentElement.outerHTML,
        ...Array.from(document.querySelectorAll('*'), (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          return [x, y, width, height, element.scrollWidth, element.scrollHeight, isShown];
        }),
      ].join(' ');
      const isAsBefore = Reflect.get(window, 'inOrder') === drawn;
      const { violations } = await run({
        runOnly: isAsBefore ? { type: 'rule', values: ofColours } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
        rules: Object.fromEntries(besides.map((rule) => [rule, { enabled: false }])),
      });
      if (violations.length === 0) Reflect.set(window, 'inOrder', drawn);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
      );
    },
    { tags, ofColours, besides },
  );
}

/**
 * Axe takes the colour of a text from its fill, which Chromium tells as it was before colours were forced (axe-core, issue
 * 3978). None of our texts has a fill of its own, so axe is told the colour instead.
 */
async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(() => {
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });
}
