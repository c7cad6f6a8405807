// The words of the papers in an application package: the application, the self-assessment and the page to sign. Bokmål.
import type { CriterionKind } from '#domain/call/criterion.schema.ts';
import { domain } from './domain.ts';

export const documents = {
  page: (number: number, total: number) => `Side ${number} av ${total}`,
  made: (when: string) => `Laget ${when}`,
  draftMade: (when: string) => `Utkast laget ${when}`,
  partMade: (when: string) => `Del laget ${when}`,
  madeBy: (made: string, supplier: string) => `${made} – ${supplier}`,
  madeLabel: 'Laget',
  call: 'Utlysningen',
  empty: 'Ikke fylt ut',
  none: 'Ingen',
  inPackage: (file: string) => `I pakken: ${file}`,

  draft: {
    title: 'Utkast – ikke fullstendig',
    lead: (count: number) => (count === 1 ? 'Én ting mangler:' : `${count} ting mangler:`),
  },

  /** Of a part that a colleague was sent. */
  part: {
    title: (title: string) => `${title} – del`,
    notice: 'Del til en kollega – skal ikke sendes til kommunen',
    noticeText: 'Her står bare oppgavene som er i delen. Resten av søknaden ligger hos den som sendte den.',
    gaps: 'Dette mangler i delen',
    noCriteria: 'Ingen krav er med i delen.',
    bagDescription: 'Del av en søknad om konsesjon for BPA, til en kollega. Skal ikke sendes til kommunen.',
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
    calculation: 'Priskalkyle',
    calculationIsIn: (file: string) => `Timeprisen står linje for linje i ${file}.`,
    attachments: 'Vedlegg',
    noAttachments: 'Søknaden har ingen vedlegg.',
    inFolder: (folder: string) => `I pakken ligger vedleggene i mappen ${folder}.`,
    attachmentColumns: {
      name: 'Fil',
      proves: 'Hører til krav',
      sha256: 'SHA-256',
    },
  },

  assessment: {
    title: 'Egenvurdering mot kravene',
    lead: 'Dette er leverandørens egen vurdering. Den er ikke et vedtak. Kommunen avgjør.',
    overview: 'Oversikt',
    columns: { finding: 'Slik ser det ut', count: 'Antall krav, og hvilke' },
    /** After the count of what the municipality must judge. */
    amongJudged: {
      exclusionApplies: (numbers: string) => `Avvisningsgrunnen gjelder: ${numbers}`,
      partlyMet: (numbers: string) => `Delvis oppfylt: ${numbers}`,
      reservation: (numbers: string) => `Med forbehold: ${numbers}`,
    },
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
    kindMeaning: {
      avvisningsgrunn: domain.kindMeaning.avvisningsgrunn,
      kvalifikasjonskrav: 'Dette må leverandøren vise i søknaden.',
      kontraktsvilkår: 'Dette godtar leverandøren i søknaden. Det blir oppfylt når tjenesten leveres.',
      formkrav: domain.kindMeaning.formkrav,
    } satisfies Record<CriterionKind, string>,
    /** Read by others than the supplier, who is told of and not spoken to. */
    reason: {
      ...domain.reason,
      noEvidence: 'Leverandøren har ikke lagt ved dokumentasjon.',
      partlyMet: 'Leverandøren oppfyller kravet delvis. Kommunen vurderer om det er nok.',
      saidNotRelevant: 'Leverandøren mener at kravet ikke gjelder. Kommunen vurderer om det stemmer.',
      reservation: 'Leverandøren har tatt forbehold. Kommunen vurderer om det kan godtas.',
      exclusionApplies:
        'Avvisningsgrunnen gjelder. Kommunen vurderer hva leverandøren har gjort for å rette opp.',
      notMetYet: 'Leverandøren oppfyller ikke kravet ennå.',
      termNotAccepted: 'Leverandøren godtar ikke vilkåret.',
      noPlan: 'Det står ikke hva leverandøren vil gjøre.',
      evidenceKindUnknown: 'Leverandøren har ikke sagt hvilket dokument en fil er.',
      evidenceDayUnknown: 'Leverandøren har ikke skrevet dagen som et dokument skal vurderes etter.',
      evidenceDayUnreadable: 'Dagen som et dokument skal vurderes etter, kan ikke leses.',
      planDayUnreadable: 'Dagen det skal være på plass, kan ikke leses.',
      startUnknown: 'Det er ikke klart om et dokument gjelder lenge nok. Dagen for oppstart er ikke kjent.',
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
    lead: 'Signaturen bekrefter at søknaden er riktig. Den som signerer, kan binde foretaket.',
    what: 'Dette signeres',
    /** The fingerprint stands beside it. */
    fingerprintOf: (file: string) => `${file} (SHA-256)`,
    lines: ['Sted og dato', 'Underskrift', 'Navn med blokkbokstaver'],
    instruction: 'Skriv ut og signer siden, eller signer elektronisk. Send den med pakken.',
  },

  /** Of soknad.json, where it lies in soknad.pdf. */
  carried: 'Svarene i søknaden som data. Denne PDF-en kan åpnes igjen der søknaden ble laget.',
  /** bag-info.txt of the package. */
  bagDescription: 'Søknadspakke for konsesjon for brukerstyrt personlig assistanse (BPA)',
} as const;
