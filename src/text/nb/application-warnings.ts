// What is said before anything goes wrong: beside a text that holds a number of a person, and above the choice of files. Bokmål.
import type { PersonalNumberCode } from '#domain/application/personal-number-findings.ts';

export const warnings = {
  text: {
    personalNumber:
      'Dette ser ut som et fødselsnummer eller D-nummer. Søknaden trenger det ikke. Andre kan få lese søknaden, også etter krav om innsyn. Skriv heller navn og rolle.',
  } satisfies Record<PersonalNumberCode, string>,
  notAsFiles: 'Ikke send dette som fil',
} as const;
