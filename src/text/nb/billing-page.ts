// The words around Fakturaplan: what is not settled, value added tax, the electronic invoice, and the page without scripts. Bokmål.

export const billingPage = {
  /** The day somebody last read the sources named below, YYYY-MM-DD. */
  checkedOn: '2026-11-22',
  title: 'Fakturaplan og oppgjør',
  description:
    'Lag en plan for årets fakturaer, se hva en endring betyr, og regn ut oppgjøret ved årets slutt.',
  needsScript: 'Planen trenger JavaScript',
  needsScriptText:
    'Planen blir laget i nettleseren din. Det går ikke uten JavaScript. Slå det på, eller bruk en annen nettleser.',
  readInstead: 'Dette kan du lese uten JavaScript',
  call: {
    heading: 'Hva planen bygger på',
    said: (call: string, invoicing: string) => `Dette gjelder ${call}. ${invoicing}`,
    notSet: (call: string) => `Dette gjelder ${call}. Hvordan fakturaene skal være, er ikke fastsatt.`,
    text: 'Planen viser én måte: på forskudd hvert kvartal, med oppgjør ved årets slutt.',
  },
  vat: {
    heading: 'Merverdiavgift',
    text: 'Sosiale tjenester er unntatt fra merverdiavgift etter merverdiavgiftsloven § 3-4. Tjenester etter helse- og omsorgstjenesteloven er med. Fakturaen har derfor ikke avgift.',
    compensation:
      'Noen private leverandører kan få igjen avgiften på det de kjøper. Det gjelder sosiale tjenester som kommunen har plikt til å gi. Det står i kompensasjonsloven § 2 bokstav c.',
    advice: 'Spør en regnskapsfører før du regner med avgiften.',
    source: 'Kilde: Skatteetatens merverdiavgiftshåndbok, punkt M-3-4.2 og M-23-3.4.',
  },
  invoice: {
    heading: 'Elektronisk faktura',
    text: 'Den som sender elektronisk faktura til det offentlige, bruker EHF Fakturering 3.0.',
    lead: 'Regelsettet krever blant annet dette:',
    rules: [
      'en referanse fra kjøperen eller et bestillingsnummer',
      'høyst én merknad på fakturaen',
      'organisasjonsnummeret som elektronisk adresse, med ni sifre',
      'en forfallsdato eller en betalingsfrist når det er noe å betale',
      'en begrunnelse på linjer uten avgift, for eksempel «Unntatt, merverdiavgiftsloven § 3-4»',
    ],
    names: 'Skriv aldri mer om brukeren enn du må.',
    reference: 'Spør kommunen hvilken referanse den vil ha.',
    link: 'Når regelen om elektronisk faktura gjelder',
    source: 'Kilder: Digitaliseringsdirektoratet og regelfilene til Peppol fra mai 2025.',
  },
} as const;
