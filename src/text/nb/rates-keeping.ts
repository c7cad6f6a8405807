// The words for keeping calculations of an hourly price: on the device, in a file, not at all. Bokmål.
import { kept } from './rates-kept.ts';

export const keeping = {
  heading: 'Dine kalkyler',
  title: (siteName: string) => `Dine kalkyler – Timepris – ${siteName}`,
  lead: kept.lead,
  shared: 'Bruker flere samme maskin, kan de se kalkylene.',
  name: 'Navn på kalkylen',
  nameHint: 'Navnet følger med når du legger kalkylen ved en søknad.',
  unnamed: 'Kalkyle uten navn',
  keep: 'Ta vare på kalkylen',
  begin: 'Begynn på en ny kalkyle',

  list: {
    ...kept.list,
    heading: 'Kalkyler i denne nettleseren',
    none: 'Du har ikke tatt vare på noen kalkyler her.',
    refused: 'Nettleseren lar oss ikke se etter kalkyler. Du kan lagre kalkylen til fil.',
    scenarios: (count: number) => (count === 1 ? 'Ett alternativ.' : `${count} alternativer.`),
    gone: 'Kalkylen finnes ikke lenger. Den kan være slettet i et annet vindu.',
    add: 'Legg til som alternativ',
    addNamed: (name: string) => `Legg til som alternativ: ${name}`,
    /** @param from the calculation that the alternative was taken from */
    addedName: (from: string, name: string) => `${from}: ${name}`,
    unreadable: 'En kalkyle kan ikke leses',
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
    ...kept.replace,
    heading: 'Kalkylen som står her, er ikke tatt vare på',
    text: 'Den blir borte når du åpner en annen.',
    go: 'Åpne uten å ta vare på den',
  },

  save: {
    text: 'Filen inneholder alt i kalkylen. Du kan åpne den i en annen nettleser eller på en annen maskin.',
    begin: 'Lagre kalkylen til fil',
  },

  open: {
    heading: kept.openHeading,
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
    ...kept.erase,
    text: 'Dette sletter alle kalkylene i denne nettleseren. Filer du har lastet ned, og søknader du har lagt en kalkyle ved, blir ikke rørt.',
    begin: 'Slett alle kalkylene',
    ask: 'Slette alle kalkylene?',
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
  takeStored: kept.takeStored,
  again: kept.again,
  problem: {
    quotaExceeded:
      'Nettleseren har ikke plass til mer. Kalkylen står her så lenge siden er åpen. Lagre den til fil.',
    tooLong: kept.tooLong,
    changedElsewhere:
      'Kalkylen er endret i et annet vindu. Det som står her, er ikke lagret. Velg hva du vil beholde.',
    forgottenElsewhere:
      'Kalkylen er slettet i et annet vindu eller av nettleseren. Den står her så lenge siden er åpen.',
    newerVersion:
      'Kalkylen er lagret med en nyere versjon av siden. Lagre den til fil, og last siden på nytt.',
    unreadable: 'Det ligger noe her fra før som ikke kan leses. Lagre kalkylen til fil.',
    refused:
      'Nettleseren lar oss ikke lagre, eller den svarer ikke. Kalkylen står her så lenge siden er åpen. Lagre den til fil.',
  },
} as const;
