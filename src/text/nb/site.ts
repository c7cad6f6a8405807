// The words of the pages themselves: navigation, headings, labels. What a page is about is content. Bokmål.

export const site = {
  skip: 'Hopp til innholdet',
  home: 'Forsiden',
  menu: 'Meny',
  breadcrumbs: 'Du er her',
  nav: { call: 'Utlysningen', criteria: 'Krav', application: 'Søknad' },

  foot: {
    prototype: (municipality: string) =>
      `Dette er en prototype. Den er ikke nettstedet til ${municipality}, og kommunen har ikke godkjent innholdet.`,
    official: (municipality: string) => `Nettstedet til ${municipality}.`,
    privacy: 'Nettstedet bruker ingen informasjonskapsler og sender ingenting til noen.',
    contact: 'Spørsmål om nettstedet',
    history: 'Tidligere utlysninger',
  },

  front: {
    title: 'Forsiden',
    readCriteria: 'Les kravene',
    apply: 'Gå til søknaden',
    facts: 'Datoer, pris og kontakt',
    whatNow: 'Dette gjør dere nå',
    terms: 'Vilkårene i korte trekk',
    allTerms: 'Les alle vilkårene',
    doors: 'Hva vil du gjøre?',
    ready: 'Klar til bruk',
    notReady: 'Ikke klar ennå',
    news: 'Nytt',
    noNews: 'Ingenting nytt ennå.',
  },

  week: {
    days: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
    shortDays: ['Ma', 'Ti', 'On', 'To', 'Fr', 'Lø', 'Sø'],
    lit: 'Assistanse',
    half: 'Hjelp som ikke teller med',
    dark: 'Ingen hjelp',
    example: (hours: string) =>
      `Hvert vindu er en time, fra midnatt øverst. Dette er et eksempel: en uke med ${hours} timer assistanse.`,
    asTable: 'Se uken som tabell',
    tableCaption: 'Uken i eksempelet, dag for dag',
    day: 'Dag',
    hours: (hours: string) => `${hours} timer`,
    clock: (from: string, to: string) => `${from}–${to}`,
    none: 'ingen',
  },

  call: {
    published: 'Kunngjøring',
    questionsUntil: 'Frist for spørsmål',
    deadline: 'Søknadsfrist',
    signing: 'Signering',
    start: 'Oppstart',
    hourlyPrice: 'Timepris',
    contact: 'Kontakt',
    submitTo: 'Innlevering',
    status: 'Status',
    lawAsOf: 'Loven lest per',
    criteria: 'Krav',
    criteriaCount: (count: string) => `${count} krav`,
    criteriaVersion: (version: string) => `utgave ${version}`,
    noCriteria: 'Kravene i denne utlysningen er ikke kjent.',
    facts: 'Datoer, pris og kontakt',
    terms: 'Vilkår',
    sourceChecked: (source: string, date: string) =>
      `Kilde: ${source.replace(/\.$/, '')}. Kontrollert ${date}.`,
    news: 'Endringer i utlysningen',
  },

  criteria: {
    title: 'Krav',
    lead: (count: string) =>
      `Dette må dere vise, godta eller levere for å bli godkjent. Det er ${count} krav i alt.`,
    leadOfOne: (count: string, all: string) => `${count} av ${all} krav.`,
    none: 'Ingen krav her ennå.',
    filter: 'Velg krav',
    byKind: 'Type',
    byPhase: 'Når gjelder det?',
    all: 'Alle',
    inPhase: (phase: string) => `Krav: ${phase.charAt(0).toLowerCase()}${phase.slice(1)}`,
    number: 'Krav',
    titleColumn: 'Tittel',
    proof: 'Vises med',
    noProof: 'Ingenting skal sendes inn',
    alleTitle: 'Alle krav på én side',
    alleLead: 'Laget for utskrift og for dem som vil lese alt i sammenheng.',
    json: 'JSON',
    schema: 'JSON Schema',
    csv: 'CSV for regneark',
  },

  criterion: {
    description: (title: string) =>
      `Kravet «${title}»: hva det går ut på, hva som viser det, og hvordan det vurderes.`,
    requirement: 'Kravet',
    purpose: 'Hvorfor kravet finnes',
    evidence: 'Slik viser dere det',
    fresh: 'Hvor ny',
    attach: 'Legges ved søknaden',
    doNotAttach: 'Sendes ikke inn',
    newlyFounded: 'Er foretaket nytt?',
    judgement: 'Slik blir det vurdert',
    rule: 'Avgjøres av',
    rules: { dokument: 'Dokumentet', skjønn: 'Kommunens skjønn', erklæring: 'Erklæringen deres' },
    question: 'Spørsmålet i egenvurderingen',
    answer: 'Svar i søknaden',
    kind: 'Type',
    phases: 'Gjelder',
    origin: 'Kommer fra',
    priority: 'Vekt',
    priorities: { kjerne: 'Kjernekrav', tillegg: 'Tilleggskrav' },
    legalBasis: 'Hva kravet bygger på',
    validFrom: (date: string) => `Gjelder fra ${date}.`,
    quoteChecked: (date: string) => `Ordlyden er kontrollert ${date}.`,
    sources: 'Kilder',
    sourceChecked: (title: string, date: string) => `${title}. Kontrollert ${date}.`,
    previous: 'Forrige krav',
    next: 'Neste krav',
    neighbours: 'Flere krav',
  },

  application: {
    title: 'Søknad',
    description:
      'Gjør egenvurderingen, fyll ut søknaden og last ned søknadspakken. Svarene blir i nettleseren din.',
    needsScript: 'Søknaden trenger JavaScript',
    needsScriptText:
      'Svarene blir lagret i nettleseren din, og pakken blir laget der. Det går ikke uten JavaScript. Slå det på, eller bruk en annen nettleser.',
    readInstead: 'Du kan lese og skrive ut alle kravene uten JavaScript',
  },

  notFound: {
    title: 'Vi finner ikke siden',
    text: 'Adressen kan være feil, eller siden kan være flyttet.',
    go: 'Gå til forsiden',
  },
} as const;
