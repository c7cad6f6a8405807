// The words for keeping an hours account: on the device, in a file, not at all. Bokmål.
import type { KeepFailure } from '#domain/shared/keeping.ts';
import { formatInstant } from '../format.ts';
import type { ReplaceWords, SavedFileWords } from './saved-file.ts';

export const hoursKeeping = {
  heading: 'Ta vare på regnskapet',
  lead: 'Du velger selv hva som skal bli igjen når du lukker siden.',
  ofExample: 'Nå ser du eksempelet. Lukk det først, så gjelder valgene her ditt eget regnskap.',

  remember: {
    heading: 'Husk på denne enheten',
    text: [
      'Regnskapet blir lagret i denne nettleseren. Det står her til du sletter det.',
      'Bruker flere samme maskin, kan de se regnskapet. Lagre da heller til en fil som bare du har.',
      'Nettleseren kan slette det selv, for eksempel når det er lite plass. Lagre derfor til fil av og til.',
      'I et privat vindu blir regnskapet borte når du lukker vinduet.',
    ],
    begin: 'Husk på denne enheten',
    isOn: (at: string) =>
      `Regnskapet er husket på denne enheten. Sist lagret ${formatInstant(at)}. Endringer blir lagret mens du fører.`,
    end: 'Slutt å huske',
    ended: 'Regnskapet er ikke lenger husket på denne enheten. Det står her så lenge siden er åpen.',
  },

  file: {
    save: {
      text: 'Filen inneholder alle timene, vaktene og initialene. Du kan åpne den på en annen enhet. Navnet på filen sier ikke hvem det gjelder.',
      begin: 'Lagre til fil',
    },
    open: {
      heading: 'Åpne regnskap fra fil',
      label: 'Velg filen med regnskapet',
      hint: 'Filen heter «regnskap» og en dato, og slutter på «.json».',
      unchanged: 'Regnskapet som står her, er ikke endret.',
      problem: {
        fileTooLarge: 'Filen er større enn et regnskap kan være. Velg filen du lagret herfra.',
        notText: 'Filen er ikke et regnskap herfra. Velg en fil som slutter på «.json».',
        notOurs: 'Filen er ikke et regnskap herfra, eller den er ikke hel. Velg filen på nytt.',
      },
    },
  } satisfies SavedFileWords,
  shifts: {
    heading: 'Vaktene som tabell',
    text: 'Filen har én linje for hver vakt, med initialene. Du kan åpne den i et regneark. Du kan også ta vaktene inn igjen som liste.',
  },
  replace: {
    heading: 'Erstatte regnskapet som står her?',
    text: 'Regnskapet i filen kommer i stedet for det som står her. Vil du ha begge, lagrer du dette til fil først.',
    yes: 'Ja, bruk regnskapet i filen',
    no: 'Nei, behold det som står her',
  } satisfies ReplaceWords,
  opened: 'Regnskapet fra filen er åpnet.',

  erase: {
    heading: 'Slett alt',
    text: [
      'Dette tømmer siden og sletter regnskapet i denne nettleseren. Andre vinduer med regnskapet blir også tømt.',
      'Filer du har lastet ned, må du slette selv.',
      'Ditt eget vindu kan angre til du lukker det. Etter det kan ikke nettleseren hente regnskapet fram igjen.',
    ],
    begin: 'Slett alt',
    ask: 'Slette hele regnskapet?',
    askText: 'Alle timer og vakter blir borte her, på enheten og i andre åpne vinduer.',
    yes: 'Ja, slett alt',
    no: 'Nei, behold regnskapet',
    undo: 'Regnskapet på siden er slettet.',
  },

  /** What the reader is told once, above the view. */
  told: {
    read: 'Lukk meldingen',
    changedElsewhere: {
      heading: 'Regnskapet er endret i et annet vindu',
      text: 'Her ser du det som ble lagret sist.',
    },
    erasedElsewhere: {
      heading: 'Regnskapet er slettet i et annet vindu',
      text: 'Noen valgte å slette det fra enheten. Siden her er tømt, men du kan angre.',
    },
    gone: {
      heading: 'Alt er slettet',
      text: 'Vi har sett etter. Nettleseren har ikke lenger noe fra regnskapet.',
    },
    emptied: {
      heading: 'Regnskapet er slettet',
      text: 'Ingen timer ligger igjen. Nettleseren holder fortsatt på et tomt lager. Lukk alle vinduer med regnskapet, så blir det også borte.',
    },
    failed: {
      heading: 'Noe kan ligge igjen i nettleseren',
      text: 'Siden er tømt, men nettleseren lot oss ikke slette det som er husket. Slett data for nettstedet i innstillingene til nettleseren.',
    },
    unreadable: {
      heading: 'Det som er husket her, kan ikke leses',
      text: 'Vi har ikke kastet det. Du kan laste det ned som fil før du sletter det.',
      newer:
        'Det er lagret med en nyere versjon av siden. Last siden på nytt. Hjelper ikke det, kan du laste det ned som fil.',
      save: 'Last ned som fil',
      erase: 'Slett det som er husket',
    },
    notKept: 'Regnskapet er ikke husket på denne enheten',
    keepMine: 'Husk regnskapet som står her',
    takeStored: 'Bruk regnskapet fra det andre vinduet',
    again: 'Prøv igjen',
  },

  problem: {
    quotaExceeded:
      'Nettleseren har ikke plass til mer. Regnskapet står her så lenge siden er åpen. Lagre det til fil.',
    tooLong: 'Regnskapet er for stort til å bli lagret. Lagre et år om gangen.',
    changedElsewhere:
      'Det er husket et annet regnskap fra et annet vindu. Det som står her, er ikke lagret. Velg hvilket du vil beholde.',
    forgottenElsewhere:
      'Det som var husket, er slettet i et annet vindu eller av nettleseren. Regnskapet står her så lenge siden er åpen.',
    newerVersion:
      'Det ligger et regnskap her fra en nyere versjon av siden. Lagre dette til fil, og last siden på nytt.',
    unreadable:
      'Det ligger noe her fra før som ikke kan leses. Slett det først, så kan regnskapet bli husket.',
    refused:
      'Nettleseren lar oss ikke lagre, eller den svarer ikke. Regnskapet står her så lenge siden er åpen. Lagre det til fil.',
  } satisfies Record<KeepFailure, string>,
} as const;
