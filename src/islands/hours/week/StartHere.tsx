// Where one begins while the account is empty.
import type { JSX } from 'preact';
import { hoursWeek } from '#text/nb/hours-week.ts';
import type { HoursViewProps } from '../view-props.ts';

const words = hoursWeek.start;

export function StartHere({ go, showExample }: Pick<HoursViewProps, 'go' | 'showExample'>): JSX.Element {
  // The buttons go away when there is something to show.
  function look(): void {
    showExample(true);
    document.querySelector<HTMLElement>('.tool h1')?.focus();
  }
  return (
    <section class="stack empty" aria-labelledby="begynn">
      <h2 class="ds-heading" id="begynn">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <p>{words.private}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => go('granted')}>
          {words.granted}
        </button>
        <Other does={() => go('fill')}>{words.fill}</Other>
        <Other does={look}>{words.example}</Other>
        <Other does={() => go('keeping')}>{words.open}</Other>
      </div>
    </section>
  );
}

function Other({ does, children }: { does: () => void; children: string }): JSX.Element {
  return (
    <button class="ds-button" data-variant="secondary" type="button" onClick={does}>
      {children}
    </button>
  );
}
