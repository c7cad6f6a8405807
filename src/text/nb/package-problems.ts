// A sentence for every reason why a package, or its PDF, is refused: what is wrong, and what to do about it. Bokmål.
import type { OpenProblemCode } from '#domain/application/package-problem.ts';

export const packageProblems = {
  notAZip: 'Filen er ikke en søknadspakke. Velg zip-filen eller soknad.pdf som ble lastet ned herfra.',
  zipNotWhole:
    'Zip-filen er ikke hel. Last den ned på nytt, eller be den som sendte den, om å sende den på nytt.',
  notReadable: 'Nettleseren får ikke lest filen. Sjekk at den ikke er flyttet, og velg den på nytt.',
  passwordProtected:
    'Zip-filen er låst med passord. Pakk den ut med passordet, og pakk mappen på nytt uten passord.',
  packageTooLarge: 'Filen er større enn en søknadspakke kan være.',
  fileTooLarge: 'En fil i pakken er større enn 50 MB. Det kan ingen fil i en søknadspakke være.',
  tooManyEntries: 'Filen inneholder flere filer enn en søknadspakke kan ha.',
  entryNameRefused: 'Pakken inneholder et filnavn som ikke hører hjemme i en søknadspakke.',
  notAPackage: 'Filen er ikke en søknadspakke herfra.',
  folderMissing:
    'Mappen soknadspakke mangler i zip-filen. Legg filene i en mappe med det navnet, og lag en ny zip-fil av mappen.',
  manifestMissing: 'Pakken mangler listen over hva den skal inneholde. Last ned pakken på nytt.',
  fileChanged: 'En fil i pakken er endret etter at pakken ble laget.',
  fileMissing: 'En fil som skulle vært i pakken, mangler.',
  fileNotListed: 'Pakken inneholder en fil som ikke står i listen.',
  dataUnreadable: 'Svarene i pakken kan ikke leses.',
  newerFormat: 'Pakken er laget med en nyere versjon av siden. Last siden på nytt og prøv igjen.',
  pdfWithoutAnswers:
    'PDF-en har ingen svar i seg. Velg soknad.pdf fra pakken slik den ble laget, ikke en utskrift eller en skannet side.',
  pdfDamaged:
    'PDF-en er endret eller skadet, så vi kan ikke stole på svarene i den. Pakk ut soknad.pdf fra zip-filen på nytt.',
  pdfLocked:
    'PDF-en er låst med passord. Lagre en kopi uten passord, eller pakk den ut fra zip-filen på nytt.',
} as const satisfies Record<OpenProblemCode, string>;
