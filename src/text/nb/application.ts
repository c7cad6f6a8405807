// The words of the tool where a supplier assesses itself, applies and packs. Bokmål.
import { start } from './application-start.ts';

export const application = {
  toolName: 'Søknad',
  proposal: 'forslag',
  opening: 'Åpner lagringen i nettleseren …',
  back: 'Til oppgavelisten',
  backToStart: 'Til alle utkast',
  proceed: 'Fortsett',
  proceedAnyway: 'Gå videre og fyll ut dette senere',
  problemHeading: 'Noe mangler eller må rettes',
  errorPrefix: 'Feil: ',
  optional: (label: string) => `${label} (valgfritt)`,
  undo: 'Angre',
  removed: (what: string) => `${what} er fjernet.`,
  untilYouLeave: 'Dere kan angre til dere forlater siden.',

  saving: 'Lagrer …',
  savedAt: (time: string) => `Lagret kl. ${time}`,
  inMemory: 'Svarene står bare i denne fanen.',
  saveFailed: 'Ikke lagret',
  retry: 'Prøv å lagre igjen',

  start,

  memory: {
    heading: 'Nettleseren lar oss ikke lagre',
    text: 'Dere kan fylle ut alt, men svarene forsvinner når dere lukker fanen. Last ned pakken før dere går.',
    unreachable: (count: number) =>
      `Dere har lagret ${count} utkast her før. Vi får ikke tak i dem nå. Lukk andre faner og last siden på nytt.`,
  },
  lost: {
    heading: 'Nettleseren har mistet noe',
    nothing: (when: string) => `Et utkast som ble lagret ${when}, er borte.`,
    olderRevision: (when: string) => `Et utkast mangler det siste som ble lagret ${when}.`,
    openPackage: 'Har dere lastet ned en søknadspakke, kan dere åpne den her.',
    read: 'Jeg har lest dette',
  },
  reader: {
    heading: 'Utkastet er åpent i et annet vindu',
    text: 'Her kan dere bare lese. Tar dere over, kan dere skrive her og bare lese i det andre vinduet.',
    takeOver: 'Ta over',
  },
  conflict: {
    keepMine: 'Behold det som står her, som eget utkast',
    takeStored: 'Hent det som er lagret',
  },
  otherCriteria: {
    heading: 'Kravene er endret',
    text: (mine: string, current: string) =>
      `Svarene er gitt for kravversjon ${mine || 'ukjent'}. Gjeldende versjon er ${current}. Ingen svar er borte. Se over dem.`,
    read: 'Vi har sett over svarene',
  },
  later: {
    opening: 'Åpner …',
    unopened: {
      heading: 'Vi fikk ikke hentet denne delen',
      text: 'Svarene er lagret som før. Sjekk at dere er på nett, og prøv igjen.',
      retry: 'Prøv igjen',
    },
  },
  fault: {
    heading: 'Noe gikk galt på siden',
    text: 'Står det «Lagret» øverst, er svarene trygge, og dere kan laste siden på nytt. Står det ikke, laster dere ned pakken først.',
    reload: 'Last siden på nytt',
  },
  missingDraft: {
    heading: 'Vi finner ikke utkastet',
    text: 'Det kan være fjernet, eller det ligger i en annen nettleser. Har dere pakken, kan dere åpne den.',
  },

  tasks: {
    heading: 'Oppgaver',
    draftName: 'Navn på utkastet',
    draftNameHint: 'Nyttig når dere har flere utkast. Navnet følger med i pakken.',
    assessment: 'Egenvurdering',
    assessmentLead: 'Svar på ett krav om gangen, i den rekkefølgen dere vil.',
    application: 'Om søkeren',
    finish: 'Gjør ferdig',
    progress: (done: number, all: number) => `${done} av ${all} oppgaver er ferdige`,
  },

  criterion: {
    requirement: 'Kravet',
    evidence: 'Slik viser dere det',
    notSent: 'Legges ikke ved som egen fil.',
    newlyFounded: 'Nytt foretak',
    judged: 'Slik blir det vurdert',
    law: 'Loven sier',
    fullPage: 'Les hele kravet (åpnes i ny fane)',
    explanation: {
      met: 'Beskriv hvordan dere oppfyller kravet',
      partly: 'Beskriv hva dere oppfyller, og hva som mangler',
      notYet: 'Beskriv hva som mangler',
      notRelevant: 'Forklar hvorfor kravet ikke gjelder dere',
      accepted: 'Vil dere legge til noe? (valgfritt)',
      acceptedWithReservation: 'Beskriv forbeholdet',
      notAccepted: 'Forklar hvorfor dere ikke godtar vilkåret',
      doesNotApply: 'Vil dere legge til noe? (valgfritt)',
      applies: 'Beskriv hva som har skjedd, og hva dere har gjort for å rette opp',
      ready: 'Vil dere legge til noe? (valgfritt)',
      notReady: 'Vil dere legge til noe? (valgfritt)',
    },
    files: 'Vedlegg',
    addFiles: 'Legg ved filer',
    filesHint:
      'PDF, PNG, JPEG, DOCX, ODT, XLSX eller TXT. Inntil 50 MB for hver fil og 250 MB til sammen. Filene blir i nettleseren.',
    reuse: 'Bruk en fil dere allerede har lagt ved',
    reuseFile: (name: string) => `Legg ved ${name} her også`,
    remove: 'Fjern',
    removeFile: (name: string) => `Fjern ${name}`,
    filesNotAsked: 'Kravet ber ikke om vedlegg. Dere kan legge ved noe likevel, inntil 50 MB for hver fil.',
    added: (count: number) => (count === 1 ? 'Én fil er lagt ved.' : `${count} filer er lagt ved.`),
    adding: (name: string) => `Legger ved ${name} …`,
    fileRefused: (name: string, why: string) => `${name}: ${why}`,
    checksum: 'SHA-256 (filens fingeravtrykk)',
    unreadableFile:
      'Nettleseren kunne ikke lese filen. Velg den på nytt. Er det en mappe, velg filene i den.',
    finding: 'Slik ser det ut nå',
    decidedByMunicipality: 'Dette er ikke et vedtak. Kommunen avgjør.',
  },

  /** Of the parts outside the criteria; what else they say comes with their views. */
  parts: {
    supplier: 'Leverandøren',
    contact: 'Kontaktperson',
    signatory: 'Den som signerer',
    references: 'Referanser',
    declarations: 'Erklæringer',
  },
  checkHeading: 'Se over svarene',
  /** Of the last view; what else it says comes with it. */
  packageHeading: 'Last ned søknadspakken',
  calculation: {
    heading: 'Priskalkyle',
    voluntary: 'Ikke fastsatt om den skal være med',
    attached: 'Lagt ved',
    none: 'Ikke lagt ved',
  },
} as const;
