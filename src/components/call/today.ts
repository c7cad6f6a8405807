// Fills in what depends on the day, on pages that show a calendar: which stops are past, now and next, and the deadline.
// Runs in the browser. Only text is written, never markup.
import type { CallStatus } from '#domain/call/call.schema.ts';
import { callStanding } from '#domain/call/standing.ts';
import { type Moment, type StopState, stopStates } from '#domain/call/stops.ts';
import { calendarToday as words } from '#text/nb/calendar-today.ts';
import { dayInWords } from '#text/oslo-time.ts';
import { type ChosenMoment, chosenMoment } from './chosen-moment.ts';

const lights: Readonly<Partial<Record<StopState, string>>> = { now: 'lit', next: 'half' };

export function showToday(): void {
  const chosen = chosenMoment(location.search, Date.now());
  if (chosen.kind !== 'now') announce(chosen);
  for (const river of document.querySelectorAll('[data-river]')) light(river, chosen.moment);
  for (const line of document.querySelectorAll<HTMLElement>('[data-call-standing]'))
    tellStanding(line, chosen.moment);
}

/** Each part of a page brings a banner; one is shown, above everything else. */
function announce(chosen: Exclude<ChosenMoment, { kind: 'now' }>): void {
  const banner = document.querySelector<HTMLElement>('[data-preview]');
  const text = banner?.querySelector('p');
  if (!banner || !text) return;
  text.textContent =
    chosen.kind === 'preview'
      ? words.preview(dayInWords(chosen.moment), chosen.clock)
      : words.refused(chosen.asked);
  banner.hidden = false;
  document.querySelector('main')?.prepend(banner);
}

function light(river: Element, now: Moment): void {
  const stops = [...river.children] as HTMLElement[];
  const states = stopStates(
    stops.map(({ dataset: { at = null, until = null } }) => ({ at, until })),
    now,
  );
  stops.forEach((stop, index) => {
    const state = states[index] ?? 'notSettled';
    const window = stop.querySelector<HTMLElement>('.window');
    const word = stop.querySelector('.river-state');
    if (window) window.dataset.window = lights[state] ?? 'dark';
    if (word) word.textContent = words.state[state];
  });
}

function tellStanding(line: HTMLElement, now: Moment): void {
  const { callStanding: status, deadline = null, publication = null } = line.dataset;
  const { deadlineWords = '', publicationWords = '' } = line.dataset;
  const standing = callStanding(
    status as CallStatus,
    [
      { role: 'søknadsfrist', at: deadline, until: null },
      { role: 'kunngjøring', at: publication, until: null },
    ],
    now,
  );
  const sentence = words.standing(standing, status === 'utkast', (at) =>
    at === deadline ? deadlineWords : publicationWords,
  );
  if (sentence !== null) line.textContent = sentence;
}
