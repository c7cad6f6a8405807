// The moment a page shows: now, or the one that its address asks to see beforehand.
import type { Moment } from '#domain/call/stops.ts';
import { momentAt, osloInstant } from '#text/oslo-time.ts';

export type ChosenMoment =
  | { readonly kind: 'now'; readonly moment: Moment }
  /** `clock` is empty when only a day was asked for: it is then seen as it begins. */
  | { readonly kind: 'preview'; readonly moment: Moment; readonly clock: string }
  /** `asked` is the first signs of what stood there; the page shows now. */
  | { readonly kind: 'refused'; readonly moment: Moment; readonly asked: string };

const longest = 20;

/** @param query `?dag=2027-02-15` or `?dag=2027-02-15T13:00`, as clocks in Norway show it; @param now milliseconds */
export function chosenMoment(query: string, now: number): ChosenMoment {
  const asked = new URLSearchParams(query).get('dag');
  const moment = momentAt(now);
  if (asked === null) return { kind: 'now', moment };
  const [, day = '', clock = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(asked) ?? [];
  const instant = osloInstant(`${day}T${clock || '00:00'}`);
  return instant === null
    ? { kind: 'refused', moment, asked: [...asked].slice(0, longest).join('') }
    : { kind: 'preview', moment: momentAt(instant), clock };
}
