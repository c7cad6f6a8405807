// The words for the files of a year of training: the report itself, and the file that it is opened from again. Bokmål.
import type { ReplaceWords, SavedFileWords } from './saved-file.ts';

export const trainingKeeping = {
  download: {
    heading: 'Last ned rapporten',
    text: 'Filene lages i nettleseren, og ingenting sendes. Tabellen passer for andre programmer.',
    nothing: 'Rapporten kan lages når du har lagt til opplæring.',
  },
  keepHeading: 'Fortsett en annen gang',
  keepText: 'Siden husker ikke rapporten når du lukker den. Lagre den til fil, så kan du åpne den igjen.',
  save: {
    text: 'Filen inneholder alt du har skrevet. Du kan åpne den i en annen nettleser eller på en annen maskin.',
    begin: 'Lagre rapporten til fil',
  },
  open: {
    heading: 'Åpne fra fil',
    label: 'Velg filen med rapporten',
    hint: 'Filen heter «opplaering» og en dato, og slutter på «.json».',
    unchanged: 'Rapporten som står her, er ikke endret.',
    problem: {
      fileTooLarge: 'Filen er større enn en fil med en rapport kan være. Velg filen du lagret herfra.',
      notText: 'Filen er ikke en rapport herfra. Velg en fil som slutter på «.json».',
      notOurs: 'Filen er ikke en rapport herfra, eller den er ikke hel. Velg filen på nytt.',
    },
  },
  replace: {
    heading: 'Rapporten som står her, er ikke lagret',
    text: 'Den blir borte når du åpner en annen.',
    yes: 'Åpne uten å lagre',
    no: 'Bli her',
  },
} as const satisfies SavedFileWords & { readonly replace: ReplaceWords } & Record<string, unknown>;
