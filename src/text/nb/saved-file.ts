// The words for saving what was written in a tool to a file and opening it again, alike in every tool. Bokmål.
import type { SavedFileTrouble } from '#domain/shared/keeping.ts';

/** Troubles that each tool tells in words of its own: they say what the file should have been. */
type OwnTrouble = 'fileTooLarge' | 'notText' | 'notOurs';

/** What a tool says itself. */
export interface SavedFileWords {
  readonly save: { readonly text: string; readonly begin: string };
  readonly open: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    /** Said when a file is refused. */
    readonly unchanged: string;
    readonly problem: Readonly<Record<OwnTrouble, string>>;
  };
}

/** Asked before the content of a file takes the place of what stands in the tool. */
export interface ReplaceWords {
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export const savedFile = {
  save: 'Lagre til fil',
  saved: (name: string) => `Filen ${name} er laget. Den ligger der nettleseren legger nedlastinger.`,
  tooLong: 'En tekst er for lang til at filen kan åpnes igjen. Kort den ned først.',
  refused: 'Filen kunne ikke åpnes',
  problem: {
    fileGone: 'Nettleseren får ikke lest filen. Sjekk at den ikke er flyttet, og velg den på nytt.',
    fileEmpty: 'Filen er tom. Velg en annen fil.',
    newerFormat: 'Filen er laget med en nyere versjon av siden. Last siden på nytt, og åpne filen igjen.',
    fileDamaged: 'Noe i filen er endret etter at den ble laget. Derfor har vi ikke tatt inn noe fra den.',
  } satisfies Record<Exclude<SavedFileTrouble, OwnTrouble>, string>,
} as const;
