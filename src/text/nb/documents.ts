// The words of the papers in an application package: the application, the self-assessment and the page to sign. Bokmål.

export const documents = {
  page: (number: number, total: number) => `Side ${number} av ${total}`,
  made: (when: string) => `Laget ${when}`,
  draftMade: (when: string) => `Utkast laget ${when}`,
  madeLabel: 'Laget',
  call: 'Utlysningen',
  empty: 'Ikke fylt ut',
  none: 'Ingen',

  draft: {
    title: 'Utkast – ikke fullstendig',
    lead: (count: number) => (count === 1 ? 'Én ting mangler:' : `${count} ting mangler:`),
  },

  application: {
    title: 'Søknad om konsesjon for BPA',
    call: 'Utlysning',
    criteriaVersion: 'Kravversjon',
    answeredFor: 'Svarene er gitt for kravversjon',
    about: 'Om søknaden',
    supplier: 'Leverandøren',
    contact: 'Kontaktperson',
    signatory: 'Den som signerer',
    references: 'Referanser',
    noReferences: 'Ingen referanser',
    declarations: 'Erklæringer',
    declared: 'Erklært',
    notDeclared: 'Ikke erklært',
    calculation: 'Priskalkyle',
    calculationIsIn: (file: string) => `Timeprisen står linje for linje i ${file}.`,
    attachments: 'Vedlegg',
    noAttachments: 'Søknaden har ingen vedlegg.',
    attachmentColumns: { name: 'Fil', proves: 'Hører til', size: 'Størrelse', sha256: 'SHA-256' },
  },

  assessment: {
    title: 'Egenvurdering mot kravene',
    lead: 'Dette er leverandørens egen vurdering. Den er ikke et vedtak. Kommunen avgjør.',
    overview: 'Oversikt',
    columns: { finding: 'Slik ser det ut', count: 'Antall krav' },
    requirement: 'Krav',
    origin: 'Hvor kravet kommer fra',
    proposedPart: 'Forslag – ikke fastsatt av kommunen',
    choice: 'Svar',
    explanation: 'Forklaring',
    evidence: 'Vedlegg',
    plan: 'Plan',
    planDate: 'Når skal det være på plass?',
    judgedBy: 'Dagene dokumentene er vurdert etter',
    deadline: 'Søknadsfrist',
    start: 'Oppstart',
    dayBy: { call: 'fra utlysningen', supplier: 'satt inn av leverandøren' },
    before: {
      title: 'Navnet på kravet da leverandøren svarte',
      question: 'Spørsmålet da leverandøren svarte',
      evidence: 'Dokumentasjonen da leverandøren svarte',
    },
    now: {
      title: 'Navnet på kravet nå',
      requirement: 'Kravet nå',
      question: 'Spørsmålet nå',
      evidence: 'Dokumentasjonen nå',
    },
    gone: 'Svar på krav som er tatt bort',
    finding: 'Slik ser det ut',
  },

  signature: {
    title: 'Signaturside',
    draft: {
      title: 'Utkast – ikke signer ennå',
      text: 'Søknaden er ikke fullstendig. Manglene står først i soknad.pdf.',
    },
    lead: 'Den som signerer, bekrefter at søknaden er riktig og kan binde foretaket.',
    what: 'Dette signeres',
    hashes: 'Filene som signeres, og fingeravtrykkene deres',
    columns: { file: 'Fil', sha256: 'SHA-256' },
    lines: ['Sted og dato', 'Underskrift', 'Navn med blokkbokstaver'],
    instruction: 'Skriv ut og signer siden, eller signer elektronisk. Send den med pakken.',
  },

  /** Of soknad.json, where it lies in soknad.pdf. */
  carried: 'Svarene i søknaden som data. Denne PDF-en kan åpnes igjen der søknaden ble laget.',
  /** bag-info.txt of the package. */
  bagDescription: 'Søknadspakke for konsesjon for brukerstyrt personlig assistanse (BPA)',
} as const;
