// The words for keeping the check's answers: on the device, in a file, not at all. Bokmål.
import { daysRemembered, type RememberFailure } from '#domain/eligibility/keeping.ts';
import { formatInstant } from '../format.ts';

export const checkKeeping = {
  title: 'BPA-sjekken – ta vare på svarene',
  heading: 'Ta vare på svarene',
  lead: 'Du velger selv hva som skal bli igjen av svarene når du lukker siden.',

  remember: {
    heading: 'Husk på denne enheten',
    text: [
      'Svarene blir lagret i denne nettleseren. Da kan du lukke siden og fortsette en annen dag.',
      `Svarene blir slettet når det har gått mer enn ${daysRemembered} dager siden du sist brukte dem. Det skjer neste gang noen åpner sjekken i denne nettleseren.`,
      'Bruker flere samme maskin, kan de se svarene. Lagre heller til en fil som bare du har.',
      'I et privat vindu blir svarene borte når du lukker vinduet.',
    ],
    begin: 'Husk på denne enheten',
    isOn: (at: string) =>
      `Svarene er husket på denne enheten. Sist lagret ${formatInstant(at)}. Endringer blir lagret mens du svarer.`,
    end: 'Slutt å huske',
    ended: 'Svarene er ikke lenger husket på denne enheten. De står her så lenge siden er åpen.',
  },

  save: {
    text: 'Filen inneholder alle svarene, også det du har skrevet om hjelp og helse. Du kan åpne den på en annen enhet. Navnet på filen sier ikke hva den gjelder.',
    begin: 'Lagre til fil',
  },

  open: {
    heading: 'Åpne svar fra fil',
    label: 'Velg filen med svarene',
    hint: 'Filen heter «svar» og en dato, og slutter på «.json».',
    unchanged: 'Svarene som står her, er ikke endret.',
    problem: {
      fileTooLarge: 'Filen er større enn en fil med svar kan være. Velg filen du lagret herfra.',
      notText: 'Filen er ikke en fil med svar herfra. Velg en fil som slutter på «.json».',
      notOurs: 'Filen er ikke en fil med svar herfra, eller den er ikke hel. Velg filen på nytt.',
    },
  },

  replace: {
    heading: 'Erstatte svarene som står her?',
    text: 'Svarene i filen kommer i stedet for dem du har gitt nå. Vil du ha begge, lagrer du disse til fil først.',
    yes: 'Ja, bruk svarene i filen',
    no: 'Nei, behold svarene som står her',
  },

  forget: {
    heading: 'Slett alt',
    text: [
      'Dette tømmer svarene på siden og sletter det sjekken har lagret i denne nettleseren. Andre vinduer med sjekken blir også tømt.',
      'Filer du har lastet ned, må du slette selv. Historikken i nettleseren viser fortsatt at siden er besøkt, men ingen svar. Det gjelder også når du forlater siden raskt.',
      'Nettleseren kan ikke hente svarene fram igjen. En ekspert som får undersøke maskinen, kan finne rester av det som var husket.',
      'Utkast til søknader fra leverandører ligger for seg selv og blir ikke rørt.',
    ],
    begin: 'Slett alt',
    ask: 'Slette alle svarene?',
    askText: 'Svarene blir borte her og i andre åpne vinduer. Det kan ikke angres.',
    yes: 'Ja, slett alt',
    no: 'Nei, behold svarene',
  },

  /** What the reader is told once, above the view. */
  told: {
    read: 'Lukk meldingen',
    opened: 'Svarene i filen er åpnet.',
    found: {
      heading: 'Svarene fra sist er her',
      text: 'Denne enheten har husket dem. Er de ikke dine, kan du slette dem.',
      change: 'Endre eller slett det som er husket',
    },
    expired: {
      heading: 'Tidligere svar er slettet',
      text: `Det var mer enn ${daysRemembered} dager siden de sist ble brukt på denne enheten.`,
    },
    unreadable: {
      heading: 'Det som er husket her, kan ikke leses',
      text: 'Vi har ikke kastet det. Du kan laste det ned som fil før du sletter det.',
      newer:
        'Det er lagret med en nyere versjon av siden. Last siden på nytt. Hjelper ikke det, kan du laste det ned som fil.',
      save: 'Last ned som fil',
      forget: 'Slett det som er husket',
    },
    gone: {
      heading: 'Alt er slettet',
      text: 'Vi har sett etter. Nettleseren har ikke lenger noe fra sjekken.',
    },
    emptied: {
      heading: 'Svarene er slettet',
      text: 'Ingen svar ligger igjen. Nettleseren holder fortsatt på et tomt lager. Lukk alle vinduer med sjekken, så blir det også borte.',
    },
    failed: {
      heading: 'Noe kan ligge igjen i nettleseren',
      text: 'Svarene på siden er borte, men nettleseren lot oss ikke slette det som er husket. Slett data for nettstedet i innstillingene til nettleseren.',
    },
    forgottenElsewhere: {
      heading: 'Alt er slettet i et annet vindu',
      text: 'Noen valgte å slette alt. Derfor er svarene borte her også.',
    },
    notRemembered: 'Svarene er ikke husket på denne enheten',
    keepMine: 'Husk svarene som står her',
    takeStored: 'Bruk svarene fra det andre vinduet',
    again: 'Prøv igjen',
  },

  problem: {
    quotaExceeded:
      'Nettleseren har ikke plass til mer. Svarene står her så lenge siden er åpen. Lagre dem til fil.',
    tooLong: 'En tekst er for lang. Kort den ned, så blir alt lagret.',
    changedElsewhere:
      'Det er husket andre svar fra et annet vindu. De som står her, er ikke lagret. Velg hvilke du vil beholde.',
    forgottenElsewhere:
      'Det som var husket, er slettet i et annet vindu eller av nettleseren. Svarene står her så lenge siden er åpen.',
    newerVersion:
      'Det ligger svar her fra en nyere versjon av siden. Lagre svarene til fil, og last siden på nytt.',
    unreadable: 'Det ligger noe her fra før som ikke kan leses. Slett det først, så kan svarene bli husket.',
    refused:
      'Nettleseren lar oss ikke lagre, eller den svarer ikke. Svarene står her så lenge siden er åpen. Lagre dem til fil.',
  } satisfies Record<RememberFailure, string>,
} as const;
