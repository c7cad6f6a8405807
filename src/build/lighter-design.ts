// Takes out of Designsystemet's style what makes pages slow or heavy and does nothing here.
// It asks whole pages what they hold, with `:has()` on `body` and on every element. A browser then works out the style of
// the whole page anew whenever something is put into it, which on a slow phone takes longer than all else.

/** Whether an input is in something with a label: its field is that something, here. */
const anywhere = ':has(label):not(:has(label:hover)) .ds-input';
const inField = '.ds-field:has(label):not(:has(label:hover)) .ds-input';
/** The page behind a modal window does not scroll; the site has no such window. */
const behindDialog = 'body:has(.ds-dialog:modal){overflow:hidden}';

/** The lock before a field that can only be read, with its drawing: the site has no such field. */
const readOnlyMark = /[^{}]*\{[^{}]*var\(--ds-readonly-icon-url\)[^{}]*\}/g;

/** @throws when Designsystemet no longer asks so, and there is something here to take away */
export function lighterDesign(css: string): string {
  if (!css.includes(anywhere) || !css.includes(behindDialog))
    throw new Error('Designsystemet asks with :has() in another way than before. Look at lighter-design.ts.');
  return css.replaceAll(anywhere, inField).replaceAll(behindDialog, '').replace(readOnlyMark, '');
}
