// What only the blank form on paper says; all else on it are the words of the tool and of the criteria. Bokmål.

export const blankForm = {
  title: 'Tomt søknadsskjema for utskrift',
  description: 'Alle spørsmål, krav og felter i søknaden på papir, med plass til å skrive for hånd.',
  lead: 'Her står alt søknaden spør om, med plass til å skrive for hånd.',
  use: 'Bruk skjemaet når dere forbereder svarene. Siden virker uten JavaScript.',
  tool: 'I søknaden på nettet får dere hjelp til å se hva som mangler, og en pakke å sende. Der kan dere også åpne et eksempel.',
  toTool: 'Gå til søknaden',
  print: 'Skriv ut siden med nettleserens egen utskrift. Hvert spørsmål holdes samlet på ett ark.',
  only: (choices: readonly string[]) => `Fylles ut ved: ${choices.join(', ').toLowerCase()}`,
  more: 'Trenger dere mer plass, bruker dere et eget ark.',
  readMore: 'Om nye foretak, loven og hvordan kravet blir vurdert, står det i listen over alle kravene.',
  allCriteria: 'Les alle kravene',
} as const;
