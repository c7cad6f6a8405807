// Says that what stands below is invented, and gives the way back to the reader's own account.
import type { JSX } from 'preact';
import { hours } from '#text/nb/hours.ts';
import { Notice } from '#ui/notice.tsx';
import type { HoursViewProps } from './view-props.ts';

const words = hours.example;

export function ExampleNotice({ showExample }: Pick<HoursViewProps, 'showExample'>): JSX.Element {
  // The button goes away with the example: the reader goes on at the view.
  function end(): void {
    showExample(false);
    document.querySelector<HTMLElement>('.tool h1')?.focus();
  }
  return (
    <Notice heading={words.heading} tone="info" live="status">
      <p>{words.text}</p>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={end}>
          {words.end}
        </button>
      </div>
    </Notice>
  );
}
