// The words for saving a plan to a file and opening it again. Bokmål.
import type { ReplaceWords, SavedFileWords } from './saved-file.ts';

export const billingKeeping = {
  heading: 'Fortsett senere',
  text: 'Tallene er bare på denne siden. Lagre dem til en fil hvis du vil bruke dem igjen.',
  save: {
    text: 'Filen har alt du har skrevet her. Du kan åpne den på en annen maskin.',
    begin: 'Lagre planen til fil',
  },
  open: {
    heading: 'Åpne en plan',
    label: 'Fil med en fakturaplan',
    hint: 'Velg filen du lagret herfra. Navnet begynner med «fakturaplan».',
    unchanged: 'Planen over er som før.',
    problem: {
      fileTooLarge: 'Filen er større enn en fakturaplan kan være.',
      notText: 'Filen er ikke en fakturaplan. Velg filen du lagret herfra.',
      notOurs: 'Filen er ikke en fakturaplan. Velg filen du lagret herfra.',
    },
  },
  replace: {
    heading: 'Vil du bytte ut planen?',
    text: 'Det du har skrevet her, blir borte. Lagre det til fil først hvis du vil ha det.',
    yes: 'Bytt ut planen',
    no: 'Behold planen',
  },
} satisfies {
  heading: string;
  text: string;
  replace: ReplaceWords;
} & SavedFileWords;
