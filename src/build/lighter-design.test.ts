import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lighterDesign } from './lighter-design.ts';

const designsystemet = readFileSync(fileURLToPath(import.meta.resolve('@digdir/designsystemet-css')), 'utf8');
/** The page, or any element at all, asked what it holds in order to style what is under it. */
const pageWide = /(?:^|[{},(\s])(?:html|body|:root|\*)?:has\([^>+~)]*\)[^{,)]*(?=[\s>+~{])/m;

it('leaves no rule that asks the whole page what it holds', () => {
  expect(designsystemet).toMatch(pageWide);
  expect(lighterDesign(designsystemet)).not.toMatch(pageWide);
});

it('says so when there is nothing left to take away', () => {
  expect(() => lighterDesign('.ds-input{color:red}')).toThrow('another way');
});

it('leaves the lock of fields that can only be read to nobody', () => {
  expect(designsystemet).toContain('var(--ds-readonly-icon-url)');
  expect(lighterDesign(designsystemet)).not.toContain('var(--ds-readonly-icon-url)');
});
