// The words for keeping calculations of an hourly price: on the device, in a file, not at all. Bokmål.
import type { KeepFailure } from '#domain/shared/keeping.ts';
import { formatInstant } from '../format.ts';

export const keeping = {
  heading: 'Dine kalkyler',
  title: (siteName: string) => `Dine kalkyler – Timepris – ${siteName}`,
  lead: 'Ingenting blir lagret før du velger «Ta vare på». Etter det blir endringene lagret mens du skriver.',
  shared: 'Bruker flere samme maskin, kan de se kalkylene.',
  name: 'Navn på kalkylen',
  nameHint: 'Navnet følger med når du legger kalkylen ved en søknad.',
  unnamed: 'Kalkyle uten navn',
  keep: 'Ta vare på kalkylen',
  begin: 'Begynn på en ny kalkyle',

  list: {
    heading: 'Kalkyler i denne nettleseren',
    none: 'Du har ikke tatt vare på noen kalkyler her.',
    refused: 'Nettleseren lar oss ikke se etter kalkyler. Du kan lagre kalkylen til fil.',
    lastSaved: (at: string) => `Sist lagret ${formatInstant(at)}.`,
    shown: 'Den står på siden nå.',
    scenarios: (count: number) => (count === 1 ? 'Ett alternativ.' : `${count} alternativer.`),
    open: (name: string) => `Åpne ${name}`,
    gone: 'Kalkylen finnes ikke lenger. Den kan være slettet i et annet vindu.',
    add: 'Legg til som alternativ',
    addNamed: (name: string) => `Legg til som alternativ: ${name}`,
    /** @param from the calculation that the alternative was taken from */
    addedName: (from: string, name: string) => `${from}: ${name}`,
    copy: 'Kopier',
    copyNamed: (name: string) => `Kopier ${name}`,
    copyOf: (name: string) => `${name}, kopi`,
    discard: 'Slett',
    discardNamed: (name: string) => `Slett ${name}`,
    discarded: (name: string) => `${name} er slettet. Du kan angre til du forlater siden.`,
    undo: 'Angre',
    unreadable: 'En kalkyle kan ikke leses',
    unreadableText: 'Vi har ikke kastet den. Last den ned som fil, så er ikke innholdet tapt.',
    newer: 'Den er lagret med en nyere versjon av siden. Last siden på nytt.',
    saveUnreadable: 'Last ned kalkylen som fil',
  },

  /** Where alternatives are compared. */
  beside: {
    heading: 'Sammenlign med en kalkyle du har tatt vare på',
    add: (name: string) => `Legg til ${name}`,
    added: (name: string) => `${name} er lagt til, og står sist.`,
  },

  /** Before another calculation takes the place of one that is kept nowhere. */
  replace: {
    heading: 'Kalkylen som står her, er ikke tatt vare på',
    text: 'Den blir borte når du åpner en annen.',
    keepFirst: 'Ta vare på den først',
    go: 'Åpne uten å ta vare på den',
    stay: 'Bli her',
  },

  save: {
    text: 'Filen inneholder alt i kalkylen. Du kan åpne den i en annen nettleser eller på en annen maskin.',
    begin: 'Lagre kalkylen til fil',
  },

  open: {
    heading: 'Åpne fra fil',
    label: 'Velg filen med kalkylen',
    hint: 'Filen heter «priskalkyle» og en dato, og slutter på «.json».',
    unchanged: 'Kalkylen som står her, er ikke endret.',
    problem: {
      fileTooLarge: 'Filen er større enn en fil med en kalkyle kan være. Velg filen du lagret herfra.',
      notText: 'Filen er ikke en kalkyle herfra. Velg en fil som slutter på «.json».',
      notOurs: 'Filen er ikke en kalkyle herfra, eller den er ikke hel. Velg filen på nytt.',
    },
  },

  erase: {
    heading: 'Slett alt',
    text: 'Dette sletter alle kalkylene i denne nettleseren. Filer du har lastet ned, og søknader du har lagt en kalkyle ved, blir ikke rørt.',
    begin: 'Slett alle kalkylene',
    ask: 'Slette alle kalkylene?',
    askText: 'De blir borte her og i andre åpne vinduer. Det kan ikke angres.',
    yes: 'Ja, slett alt',
    no: 'Nei, behold kalkylene',
    gone: 'Alle kalkylene er slettet fra denne nettleseren. Den som står her, er borte når du lukker siden.',
    emptied:
      'Kalkylene er slettet. Nettleseren holder fortsatt på et tomt lager. Lukk andre vinduer, så blir det også borte.',
    failed:
      'Nettleseren lot oss ikke slette kalkylene. Slett data for nettstedet i innstillingene til nettleseren.',
    elsewhere: 'Alle kalkylene ble slettet i et annet vindu. Den som står her, er ikke lenger lagret.',
  },

  notKept: 'Kalkylen er ikke lagret',
  keepMine: 'Behold kalkylen som står her',
  takeStored: 'Bruk den fra det andre vinduet',
  again: 'Prøv igjen',
  problem: {
    quotaExceeded:
      'Nettleseren har ikke plass til mer. Kalkylen står her så lenge siden er åpen. Lagre den til fil.',
    tooLong: 'En tekst er lengre enn 200 tegn. Kort den ned, så blir alt lagret.',
    changedElsewhere:
      'Kalkylen er endret i et annet vindu. Det som står her, er ikke lagret. Velg hva du vil beholde.',
    forgottenElsewhere:
      'Kalkylen er slettet i et annet vindu eller av nettleseren. Den står her så lenge siden er åpen.',
    newerVersion:
      'Kalkylen er lagret med en nyere versjon av siden. Lagre den til fil, og last siden på nytt.',
    unreadable: 'Det ligger noe her fra før som ikke kan leses. Lagre kalkylen til fil.',
    refused:
      'Nettleseren lar oss ikke lagre, eller den svarer ikke. Kalkylen står her så lenge siden er åpen. Lagre den til fil.',
  } satisfies Record<KeepFailure, string>,
} as const;
