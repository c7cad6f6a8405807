import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withoutPageWideHas } from './page-wide-has.ts';

const designsystemet = readFileSync(fileURLToPath(import.meta.resolve('@digdir/designsystemet-css')), 'utf8');
/** The page, or any element at all, asked what it holds in order to style what is under it. */
const pageWide = /(?:^|[{},(\s])(?:html|body|:root|\*)?:has\([^>+~)]*\)[^{,)]*(?=[\s>+~{])/m;

it('leaves no rule that asks the whole page what it holds', () => {
  expect(designsystemet).toMatch(pageWide);
  expect(withoutPageWideHas(designsystemet)).not.toMatch(pageWide);
});

it('says so when there is nothing left to take away', () => {
  expect(() => withoutPageWideHas('.ds-input{color:red}')).toThrow('another way');
});
