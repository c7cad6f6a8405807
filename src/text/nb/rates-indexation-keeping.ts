// The words for keeping price regulations: on the device, in a file, not at all. Bokmål.
import { kept } from './rates-kept.ts';
import type { ReplaceWords, SavedFileWords } from './saved-file.ts';

export const indexationKeeping = {
  lead: kept.lead,
  shared: 'Bruker flere samme maskin, kan de se reguleringene.',
  name: 'Navn på reguleringen',
  nameHint: 'Navnet står bare i denne nettleseren og i filen du lagrer.',
  unnamed: 'Regulering uten navn',
  keep: 'Ta vare på reguleringen',
  begin: 'Begynn på en ny regulering',

  list: {
    ...kept.list,
    heading: 'Reguleringer i denne nettleseren',
    none: 'Du har ikke tatt vare på noen reguleringer her.',
    refused: 'Nettleseren lar oss ikke se etter reguleringer. Du kan lagre reguleringen til fil.',
    gone: 'Reguleringen finnes ikke lenger her.',
    unreadable: 'En regulering kan ikke leses',
    saveUnreadable: 'Last ned reguleringen som fil',
  },

  /** Before another regulation takes the place of one that is kept nowhere. */
  replace: {
    ...kept.replace,
    heading: 'Reguleringen som står her, er ikke tatt vare på',
    text: 'Den blir borte når du går videre.',
    go: 'Gå videre uten å ta vare på den',
  },

  save: {
    text: 'Filen inneholder alt du har skrevet. Du kan åpne den i en annen nettleser eller på en annen maskin.',
    begin: 'Lagre reguleringen til fil',
  } satisfies SavedFileWords['save'],

  open: {
    heading: kept.openHeading,
    label: 'Velg filen med reguleringen',
    hint: 'Filen heter «prisregulering» og en dato, og slutter på «.json».',
    unchanged: 'Reguleringen som står her, er ikke endret.',
    problem: {
      fileTooLarge: 'Filen er større enn en fil med en regulering kan være. Velg filen du lagret herfra.',
      notText: 'Filen er ikke en regulering herfra. Velg en fil som slutter på «.json».',
      notOurs: 'Filen er ikke en regulering herfra, eller den er ikke hel. Velg filen på nytt.',
    },
  } satisfies SavedFileWords['open'],

  /** Before what is in a file takes the place of what is kept nowhere. */
  replaceByFile: {
    heading: 'Reguleringen som står her, er ikke tatt vare på',
    text: 'Den blir borte når du åpner filen.',
    yes: 'Åpne filen',
    no: 'Bli her',
  } satisfies ReplaceWords,

  erase: {
    ...kept.erase,
    text: 'Dette sletter alle reguleringene i denne nettleseren. Filer du har lastet ned, og kalkyler av timeprisen blir ikke rørt.',
    begin: 'Slett alle reguleringene',
    ask: 'Slette alle reguleringene?',
    no: 'Nei, behold reguleringene',
    gone: 'Alle reguleringene er slettet fra denne nettleseren. Den som står her, er borte når du lukker siden.',
    emptied:
      'Reguleringene er slettet. Nettleseren holder fortsatt på et tomt lager. Lukk andre vinduer, så blir det også borte.',
    failed:
      'Nettleseren lot oss ikke slette reguleringene. Slett data for nettstedet i innstillingene til nettleseren.',
    elsewhere: 'Alle reguleringene ble slettet i et annet vindu. Den som står her, er ikke lenger lagret.',
  },

  notKept: 'Reguleringen er ikke lagret',
  keepMine: 'Behold reguleringen som står her',
  takeStored: kept.takeStored,
  again: kept.again,
  problem: {
    quotaExceeded:
      'Nettleseren har ikke plass til mer. Reguleringen står her så lenge siden er åpen. Lagre den til fil.',
    tooLong: kept.tooLong,
    changedElsewhere:
      'Reguleringen er endret i et annet vindu. Det som står her, er ikke lagret. Velg hva du vil beholde.',
    forgottenElsewhere:
      'Reguleringen er slettet i et annet vindu eller av nettleseren. Den står her så lenge siden er åpen.',
    newerVersion:
      'Reguleringen er lagret med en nyere versjon av siden. Lagre den til fil, og last siden på nytt.',
    unreadable: 'Det ligger noe her fra før som ikke kan leses. Lagre reguleringen til fil.',
    refused:
      'Nettleseren lar oss ikke lagre, eller den svarer ikke. Reguleringen står her så lenge siden er åpen. Lagre den til fil.',
  },
} as const;
