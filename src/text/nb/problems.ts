// A sentence for every problem code: what is wrong, and what to do about it. Bokmål.
import type { AttachmentProblemCode } from '#domain/application/attachment.ts';
import type { GapCode } from '#domain/application/complete.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';

export const problems = {
  gap: {
    required: 'Fyll ut feltet.',
    organisationNumberInvalid:
      'Organisasjonsnummeret stemmer ikke. Skriv ni sifre, og sjekk dem mot firmaattesten.',
    postalCodeInvalid: 'Skriv postnummeret med fire sifre, for eksempel 7011.',
    emailInvalid: 'Skriv en e-postadresse med @, for eksempel post@firma.example.',
    phoneInvalid: 'Skriv et telefonnummer med åtte sifre, eller med + og landkode.',
    authorityMissing: 'Velg hva som gir den som signerer rett til å gjøre det.',
    powerOfAttorneyUnexplained: 'Skriv hvem som har gitt fullmakten, og hva den gjelder.',
    referencesMissing: 'Legg til minst én referanse, eller forklar hvorfor dere ikke har noen.',
    declarationMissing: 'Les erklæringen og kryss av når dere kan stå inne for den.',
    notAnswered: 'Velg et svar.',
    noExplanation: 'Forklar svaret.',
    noEvidence: 'Legg ved minst én fil som viser dette.',
  } satisfies Record<GapCode, string>,

  attachment: {
    fileEmpty: 'Filen er tom, eller den er en mappe. Velg en fil med innhold.',
    fileTooLarge: 'Filen er større enn 50 MB. Del den opp, eller lagre den med lavere oppløsning.',
    filesTooLargeTogether: 'Filene blir til sammen større enn 250 MB. Fjern noe først.',
    tooManyFiles: 'Søknaden har 300 vedlegg, og kan ikke ha flere. Slå sammen noen av dem.',
  } satisfies Record<AttachmentProblemCode, string>,

  save: {
    quotaExceeded: 'Nettleseren har ikke plass til mer. Svarene står fortsatt her. Last ned pakken nå.',
    tooLong: 'En tekst er lengre enn 100 000 tegn. Kort den ned, eller legg den ved som fil. Da lagres alt.',
    conflict:
      'Utkastet er endret i et annet vindu. Det som står her, er ikke lagret. Velg hva dere vil beholde.',
    storeGone:
      'Utkastet er borte fra nettleserens lager. Svarene står fortsatt her. Har dere ikke slettet det selv, prøv å lagre igjen.',
    newerVersion: 'Utkastet er laget med en nyere versjon av siden. Last siden på nytt.',
    unknown: 'Nettleseren klarte ikke å lagre. Svarene står fortsatt her. Last ned pakken nå.',
  } satisfies Record<SaveFailure, string>,
} as const;
