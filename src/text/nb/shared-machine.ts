// What stands beside everything that is downloaded, in every tool. Bokmål.

export const sharedMachine = {
  heading: 'Deler du maskinen med andre?',
  text: 'Filen blir liggende i mappen for nedlastinger, og vi kan ikke slette den. Kopier den til et sted bare du bruker. Slett den så fra mappen og papirkurven.',
} as const;
