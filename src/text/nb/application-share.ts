// The words of sending a part of an application to a colleague, and of being the colleague. Bokmål.

export const share = {
  heading: 'Send en del til en kollega',
  lead: 'Velg oppgavene kollegaen skal fylle ut. Dere får en fil med bare dem, og med vedleggene de bruker.',
  rest: 'Resten av søknaden blir ikke med i filen. Navnet på utkastet følger med.',
  sections: 'Om søkeren',
  tooFew: 'Velg minst én oppgave.',
  problemHeading: 'Noe må velges først',
  make: 'Lag filen',
  making: 'Lager filen …',
  made: 'Filen er laget',
  next: 'Dette gjør dere nå',
  nextSteps: [
    'Send filen til kollegaen slik dere ellers sender slikt.',
    'Kollegaen åpner filen på denne siden, fyller ut og laster ned delen.',
    'Når dere får filen tilbake, åpner dere den her og velger «Slå sammen».',
  ],
  meanwhile:
    'Dere kan skrive videre imens. Står det noe ulikt i samme felt, velger dere hva som skal stå når dere slår sammen.',

  fromColleague: 'Dette er en del fra en kollega',
  partOf: (name: string) => `Del av ${name === '' ? 'en søknad' : `«${name}»`}.`,
  partText:
    'Kollegaen har bedt dere om å fylle ut oppgavene her. Last ned delen når dere er ferdige, og send filen tilbake.',
  returnHeading: 'Last ned delen',
  returnLead: 'Filen er bare for den som sendte dere delen. Den skal ikke sendes til kommunen.',
  lacking: (count: number) => (count === 1 ? 'Én ting mangler' : `${count} ting mangler`),
  lackingText: 'Dere kan sende filen tilbake likevel.',
  nothingLacks: 'Ingenting mangler i delen',
  nothingLacksText: 'Last ned delen, og send den tilbake til den dere fikk den av.',
  returnSteps: [
    'Send filen tilbake til den dere fikk delen av.',
    'Ta vare på den til dere vet at den er slått sammen med resten.',
  ],
} as const;
