// The words around the report on training: what it builds on, what is known of the grant, and the page without scripts. Bokmål.

export const trainingPage = {
  title: 'Opplæringsrapport',
  description: 'Skriv opp opplæringen gjennom året, og lag rapporten til kommunen.',
  needsScript: 'Rapporten trenger JavaScript',
  needsScriptText:
    'Rapporten blir laget i nettleseren din. Det går ikke uten JavaScript. Slå det på, eller bruk en annen nettleser.',
  readInstead: 'Dette kan du lese uten JavaScript',
  asked: 'Hva utlysningen sier',
  notAsked: 'Utlysningen har ikke noe krav om en slik rapport.',
  /** The day the older pages on the grant were read. */
  checkedOn: '2026-11-21',
  source: (day: string) =>
    `Kilde: Helsedirektoratet om tilskudd til opplæring, en eldre side som ble lest ${day}.`,
  reports: 'Rapporter og meldinger',
  criterion: 'Kravet om rapport om opplæring',
} as const;
