// The parts of a long result, right under the answer: each as a link that leads to its heading.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { checkResult } from '#text/nb/check-result.ts';
import { contact, next } from '#text/nb/check-result-next.ts';
import { reading } from '#text/nb/check-result-reading.ts';

/** Ids of the headings that every result has, in their order. */
export const parts = {
  conditions: 'del-vilkar',
  next: 'del-na',
  places: 'del-videre',
  contact: 'del-ringe',
  reading: 'del-lese',
  answers: 'del-svar',
} as const;

const links = [
  { id: parts.conditions, heading: checkResult.conditions },
  { id: parts.next, heading: next.heading },
  { id: parts.places, heading: checkResult.todo },
  { id: parts.contact, heading: contact.heading },
  { id: parts.reading, heading: reading.heading },
  { id: parts.answers, heading: checkResult.answers },
] as const;

export function Contents(): JSX.Element {
  const label = useId();
  return (
    <nav class="on-this-page" aria-labelledby={label}>
      <p class="quiet" id={label}>
        {checkResult.onThisPage}
      </p>
      <ul>
        {links.map(({ id, heading }) => (
          <li key={id}>
            <a class="ds-link target" href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The check has one address, and one step of the history for each view: both are left alone. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
