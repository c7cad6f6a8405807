// The way out for somebody who must not be seen here. It stands first in every view.
import type { JSX } from 'preact';
import { keepingBar } from '#text/nb/check-keeping-bar.ts';
import { leave } from './leave.ts';
import type { Keeping } from './use-keeping.ts';

const words = keepingBar.leave;

/** A link, so that it leads away even where the tool's code has not come yet. */
export function QuickExit({ keeping }: { readonly keeping: Pick<Keeping, 'forget'> }): JSX.Element {
  return (
    <p class="quick-exit">
      <a
        class="ds-button"
        data-variant="secondary"
        data-color="danger"
        href={words.address}
        rel="nofollow noreferrer"
        aria-describedby="forlat-tekst"
        onClick={(event) => {
          event.preventDefault();
          void leave(words.address, keeping.forget);
        }}
      >
        {words.link}
      </a>{' '}
      <span id="forlat-tekst">{words.text}</span>
    </p>
  );
}
