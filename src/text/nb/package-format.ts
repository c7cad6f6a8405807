// The words of the page about the package, for those who build programs, or keep archives. Bokmål.

export const packageFormat = {
  title: 'Slik er søknadspakken bygd opp',
  lead: 'For deg som skal lage et program som leser pakken, eller ta vare på den i et arkiv.',
  /** The day the page was last read through. */
  checkedOn: '2026-11-22',
  short: {
    heading: 'Kort fortalt',
    points: [
      'Pakken er en zip-fil med én mappe i. Mappen følger BagIt 1.0, som står i Request for Comments (RFC) 8493.',
      'Filene er lagret uten komprimering. Navnene i zip-filen er små bokstaver, tall og bindestrek.',
      'Alle svar står i data/soknad.json. PDF-ene sier det samme, til å lese.',
      'Hver fil står i en liste med fingeravtrykket sitt (SHA-256).',
      'Samme svar og samme klokkeslett gir nøyaktig den samme filen.',
    ],
  },
  layout: {
    heading: 'Filene i mappen',
    caption: 'Filene i en søknadspakke',
    columns: { file: 'Fil', meaning: 'Hva det er' },
    rows: [
      ['bagit.txt', 'Sier at mappen følger BagIt 1.0, og at teksten er UTF-8'],
      ['bag-info.txt', 'Hvem pakken er fra, hvilken utlysning den gjelder, og hvor stor den er'],
      ['manifest-sha256.txt', 'Fingeravtrykket av hver fil under data'],
      ['tagmanifest-sha256.txt', 'Fingeravtrykket av de tre filene over'],
      ['data/soknad.pdf', 'Søknaden til å lese. soknad.json ligger inni den også'],
      ['data/egenvurdering.pdf', 'Svarene på alle kravene'],
      ['data/priskalkyle.pdf', 'Timeprisen linje for linje, når en kalkyle er lagt ved'],
      ['data/signatur.pdf', 'Siden som skal signeres, med fingeravtrykkene av filene over og av soknad.json'],
      ['data/soknad.json', 'Alle svar som data'],
      ['data/vedlegg/01-navn.pdf', 'Vedleggene, nummerert. Det egentlige navnet står i soknad.json'],
    ],
  },
  info: {
    heading: 'Feltene i bag-info.txt',
    text: 'Ingen personer er nevnt i denne filen. Navn og telefon står bare i soknad.json og PDF-ene. Et felt uten innhold er utelatt.',
    caption: 'Hvert felt i bag-info.txt',
    columns: { field: 'Felt', meaning: 'Hva det er' },
    rows: [
      ['Source-Organization', 'Navnet på foretaket, slik det er skrevet i søknaden'],
      ['Organization-Address', 'Adressen til foretaket'],
      ['External-Description', 'Hva pakken er'],
      ['External-Identifier', 'Kjennemerket til pakken: fingeravtrykket av soknad.json'],
      ['Bag-Group-Identifier', 'Kjennemerket til utlysningen'],
      ['Bag-Count', 'Alltid én. En søknad er aldri delt på flere pakker'],
      ['Bagging-Date', 'Dagen pakken ble laget'],
      ['Bag-Size', 'Omtrent hvor stort innholdet er'],
      ['Payload-Oxum', 'Byte og antall filer under data'],
      ['Bag-Software-Agent', 'Programmet som laget pakken'],
    ],
  },
  check: {
    heading: 'Kontroller en pakke for hånd',
    text: 'Du kan også bruke Kontroll, som gjør det samme i nettleseren. Kommandoene her virker på Linux og Mac. Bytt ut soknadspakke.zip med navnet filen din har.',
    tool: 'Åpne Kontroll',
    zip: 'Er zip-filen hel?',
    manifest: 'Er filene i listene som da pakken ble laget?',
    manifestText:
      'Kommandoene kontrollerer bare filene som står i listene. De ser ikke om det er kommet til filer.',
    added: 'Er det kommet til filer?',
    addedText:
      'Kjør denne kommandoen i mappen soknadspakke. Den skriver navnet på filer som er kommet til, og på filer som mangler. Skriver den ingenting, er det ingen. Kontroll finner dem også.',
    pdf: 'Ta soknad.json ut av soknad.pdf',
    pdfText:
      'PDF-ene er bygget for PDF/UA-1 og PDF/A-3a. Ingen har godkjent dem etter standardene. Filen i soknad.pdf er den samme som data/soknad.json, byte for byte.',
    pdfEither:
      'Kjør én av disse kommandoene i mappen soknadspakke. Filen fra-pdf.json blir lagt utenfor mappen, så pakken ikke endres.',
    same: 'Denne kommandoen skriver ingenting når de to filene er like:',
    notProof: 'En hel pakke viser ikke hvem som har laget den. Det må signaturen og avsenderen vise.',
  },
  fields: {
    heading: 'Feltene i soknad.json',
    text: 'Tabellen er laget av skjemaet. En stjerne står for en hvilken som helst nøkkel, og [] for en plass i en liste.',
    caption: 'Alle feltene i soknad.json',
    columns: { field: 'Felt', type: 'Innhold', meaning: 'Hva det er' },
    types: {
      object: 'gruppe',
      array: 'liste',
      string: 'tekst',
      integer: 'heltall',
      number: 'tall',
      boolean: 'ja eller nei',
    } as Readonly<Record<string, string>>,
    /** Said before the values themselves, and before the regular expression. */
    oneOf: 'én av',
    always: 'alltid',
    mostCharacters: (count: string) => `inntil ${count} tegn`,
    mostEntries: (count: string) => `inntil ${count}`,
    form: 'på formen',
    orNull: 'eller null',
    optional: 'kan mangle',
    rules: [
      'Filen er UTF-8 uten merke først, på inntil 5 megabyte og 20 nivåer. Ingen nøkkel står to ganger.',
      'Nøkler som ikke står i tabellen, blir ikke lest.',
      'Tekst er aldri endret. Den kan inneholde alle tegn, også slike som ikke vises.',
      'Hvert vedlegg har én fil, og hver fil under data/vedlegg har ett vedlegg.',
    ],
  },
  schemas: {
    heading: 'Skjema for alle formater',
    text: 'Et skjema som er lagt ut, blir aldri endret. Pakker i eldre format kan fortsatt åpnes.',
    one: (format: number) => `Skjema for format ${format}`,
  },
  example: {
    heading: 'Et eksempel',
    text: 'Eksempelet er oppdiktet: leverandøren, utlysningen og kravene finnes ikke.',
    zip: 'Last ned eksempelpakken',
    json: 'Last ned soknad.json fra eksempelet',
    show: 'Dette er soknad.json fra eksempelet:',
  },
} as const;
