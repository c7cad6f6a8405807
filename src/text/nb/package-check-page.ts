// The words of the page around Kontroll, for lists, for search, and where the tool cannot run. Bokmål.

export const packageCheckPage = {
  title: 'Kontroll av søknadspakke',
  description: 'Sjekk om en søknadspakke er hel, hvilken fil som er endret, og når den ble laget.',
  /** The day the page was last read through. */
  checkedOn: '2026-11-22',
  needsScript: 'Kontrollen trenger JavaScript',
  needsScriptText:
    'Filen blir lest i nettleseren din. Det går ikke uten JavaScript. Du kan også kontrollere pakken for hånd.',
  byHand: 'Slik kontrollerer du en pakke for hånd',
  format: 'Slik er søknadspakken bygd opp',
} as const;
