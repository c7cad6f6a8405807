// What Timepris and Prisregulering say in the same words of what is kept. Bokmål.
import type { KeepFailure } from '#domain/shared/keeping.ts';
import { formatInstant } from '../format.ts';

export const kept = {
  lead: 'Ingenting blir lagret før du velger «Ta vare på». Etter det blir endringene lagret mens du skriver.',
  list: {
    lastSaved: (at: string) => `Sist lagret ${formatInstant(at)}.`,
    shown: 'Den står på siden nå.',
    open: (name: string) => `Åpne ${name}`,
    copy: 'Kopier',
    copyNamed: (name: string) => `Kopier ${name}`,
    copyOf: (name: string) => `${name}, kopi`,
    discard: 'Slett',
    discardNamed: (name: string) => `Slett ${name}`,
    discarded: (name: string) => `${name} er slettet. Du kan angre til du forlater siden.`,
    undo: 'Angre',
    unreadableText: 'Vi har ikke kastet den. Last den ned som fil, så er ikke innholdet tapt.',
    newer: 'Den er lagret med en nyere versjon av siden. Last siden på nytt.',
  },
  replace: { keepFirst: 'Ta vare på den først', stay: 'Bli her' },
  openHeading: 'Åpne fra fil',
  erase: {
    heading: 'Slett alt',
    askText: 'De blir borte her og i andre åpne vinduer. Det kan ikke angres.',
    yes: 'Ja, slett alt',
  },
  takeStored: 'Bruk den fra det andre vinduet',
  again: 'Prøv igjen',
  tooLong: 'En tekst er lengre enn 200 tegn. Kort den ned, så blir alt lagret.',
} as const;

type Words<Names extends string> = Readonly<Record<Names, string>>;

/** What each of the two says: the words above, and those that name what it keeps. */
export interface KeptWords extends Words<'unnamed' | 'notKept' | 'keepMine' | 'takeStored' | 'again'> {
  readonly list: typeof kept.list &
    Words<'heading' | 'none' | 'refused' | 'gone' | 'unreadable' | 'saveUnreadable'>;
  /** Before another takes the place of one that is kept nowhere. */
  readonly replace: Words<'heading' | 'text' | 'keepFirst' | 'go' | 'stay'>;
  readonly erase: Words<
    | 'heading'
    | 'text'
    | 'begin'
    | 'ask'
    | 'askText'
    | 'yes'
    | 'no'
    | 'gone'
    | 'emptied'
    | 'failed'
    | 'elsewhere'
  >;
  readonly problem: Readonly<Record<KeepFailure, string>>;
}
