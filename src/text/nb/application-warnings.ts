// What is said before anything goes wrong: beside a text that holds a number of a person, and above the choice of files. Bokmål.
import type { PersonalNumberCode } from '#domain/application/personal-number-findings.ts';

export const warnings = {
  text: {
    personalNumber:
      'Dette ser ut som et fødselsnummer eller D-nummer. Søknaden trenger det ikke. Andre kan få lese søknaden, også etter krav om innsyn. Skriv heller navn og rolle.',
  } satisfies Record<PersonalNumberCode, string>,
  /** What silence about a file does not mean. */
  searched: 'Vi leter etter fødselsnummer i tekstfiler, DOCX, XLSX og ODT, men ikke i PDF-er og bilder.',
  /** @param isNewHere the file that is here already did not belong to this criterion before */
  sameFile: (name: string, as: string, isNewHere: boolean) =>
    [
      name === as
        ? `${as} er allerede lagt ved, med nøyaktig samme innhold.`
        : `${name} har nøyaktig samme innhold som ${as}, som allerede er lagt ved.`,
      'Vi la den ikke ved en gang til.',
      isNewHere ? `${as} hører nå også til dette kravet.` : `${as} hører til dette kravet fra før.`,
    ].join(' '),
  notAsFiles: 'Ikke send dette som fil',
} as const;
