// The words of one shift: where it is typed, how it is listed, and what is wrong with it. Bokmål.
import type { ClockNote } from '#domain/hours/norwegian-clock.ts';
import type { TimesProblemCode } from '#domain/hours/read-times.ts';

export const hoursShift = {
  day: 'Dag',
  times: 'Fra og til',
  timesHint: 'For eksempel 8-16, 0800-1600 eller 22-07.',
  assistant: 'Hvem',
  assistantHint: 'Initialer, hvis du vil. Skriv ikke hele navnet.',
  abroad: 'Timene ble brukt i utlandet',
  add: 'Legg til vakten',
  save: 'Lagre endringen',
  cancel: 'Avbryt',
  change: 'Endre',
  remove: 'Fjern',
  isAbroad: 'i utlandet',
  nobody: 'Uten initialer',
  columns: { day: 'Dag', times: 'Klokken', hours: 'Timer', who: 'Hvem', ways: 'Endre' },
  /** Heard after «Endre» and «Fjern»: which shift it is. @param day in words */
  which: (day: string, times: string) => ` vakten ${day}, klokken ${times}`,
  /** @param from «08:00» → «08.00–16.00» */
  span: (from: string, to: string) => `${from.replace(':', '.')}–${to.replace(':', '.')}`,
  clockChange: {
    hourLeftOut: 'Klokken stilles fram. Natten er en time kortere.',
    hourTwice: 'Klokken stilles tilbake. Natten er en time lengre.',
  },
  /** Of one of the two times of a shift. */
  clockNotes: {
    notThere: {
      from: 'Vakten begynner på et klokkeslett som ikke finnes denne natten. Vi regner fra klokken 03.00.',
      to: 'Vakten slutter på et klokkeslett som ikke finnes denne natten. Vi regner til klokken 03.00.',
    },
    twice: {
      from: 'Klokkeslettet vakten begynner på, kommer to ganger denne natten. Vi regner fra den første.',
      to: 'Klokkeslettet vakten slutter på, kommer to ganger denne natten. Vi regner til den første.',
    },
  } satisfies Record<ClockNote['code'], Record<ClockNote['at'], string>>,
  problems: {
    empty: 'Skriv når vakten begynner og slutter.',
    notTimes: 'Skriv to klokkeslett, for eksempel 8-16.',
    noLength: 'Vakten slutter når den begynner. Skriv to ulike klokkeslett.',
    beginsAt24: 'Vakten kan ikke begynne klokken 24. Skriv 0, og velg dagen etter.',
  } satisfies Record<TimesProblemCode, string>,
  initialsTooLong: 'Skriv høyst seks tegn.',
  tooMany: 'Regnskapet har ikke plass til flere vakter. Lagre det til fil, og begynn et nytt.',
  told: {
    added: 'Vakten er lagt til.',
    overlaps: 'Vakten er lagt til. Den går samtidig med en annen vakt for samme person.',
    changed: 'Vakten er endret.',
    removed: 'Vakten er fjernet.',
    back: 'Angret. Vakten står der igjen.',
    gone: 'Angret. Vakten er tatt ut igjen.',
    asBefore: 'Angret. Vakten er som før.',
  },
} as const;
