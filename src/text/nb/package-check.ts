// The words of Kontroll, before a file is chosen: what it tells, and what it cannot tell. Bokmål.

export const packageCheck = {
  name: 'Kontroll',
  title: (siteName: string) => `Kontroll – ${siteName}`,
  heading: 'Kontroller en søknadspakke',
  lead: 'Velg en søknadspakke, eller soknad.pdf fra en. Du ser om filen er hel, hva den er, og når den ble laget.',
  privacy: 'Filen blir lest i nettleseren din. Den blir ikke sendt noe sted, og ingenting blir lagret.',
  choose: 'Velg filen',
  chooseHint: 'En zip-fil, eller filen soknad.pdf fra en pakke. Du ser resultatet rett under.',
  reading: 'Leser filen. Det kan ta litt tid når den er stor.',
  limits: 'Hel betyr ikke ekte',
  limitsText:
    'Kontrollen viser ikke hvem som har laget filen. Hvem som helst kan lage en pakke som er hel. Signaturen og avsenderen må du sjekke selv.',
  failed: 'Kontrollen startet ikke',
  failedText: 'Nettleseren fikk ikke hentet det den trenger. Sjekk at du er på nett, og velg filen igjen.',
  fault: {
    heading: 'Noe gikk galt på siden',
    text: 'Ingenting er endret i filen din. Last siden på nytt, og velg filen igjen.',
    reload: 'Last siden på nytt',
  },
  later: {
    opening: 'Åpner …',
    unopened: {
      heading: 'Vi fikk ikke hentet denne delen',
      text: 'Sjekk at du er på nett, og prøv igjen.',
      retry: 'Prøv igjen',
    },
  },
} as const;
