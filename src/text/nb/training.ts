// The words of the tool for the yearly report on training: what is asked, what it comes to, and what is left out. Bokmål.

export const training = {
  name: 'Opplæringsrapport',
  heading: 'Skriv rapporten om opplæring',
  lead: 'Skriv inn opplæringen du har holdt gjennom året. Du får summer for arbeidsledere og assistenter, og en rapport til kommunen.',
  noNames: 'Skriv ikke navn på personer her. Rapporten trenger bare antall.',
  title: (siteName: string) => `Opplæringsrapport – ${siteName}`,
  opening: 'Åpner …',
  unopened: {
    heading: 'Vi fikk ikke åpnet denne delen',
    text: 'Sjekk at du er på nett. Det du har skrevet, står der fortsatt.',
    retry: 'Prøv igjen',
  },
  fault: {
    heading: 'Noe gikk galt i rapporten',
    text: 'Det du har skrevet, er bare på denne siden. Skriv av det du vil ha, før du laster siden på nytt.',
    reload: 'Last siden på nytt',
  },

  status: {
    memory: 'Ingenting er lagret. Rapporten er bare på denne siden.',
    unsaved: 'Endringene er ikke lagret. Lagre til fil før du går.',
    saved: 'Alt er lagret til fil.',
  },

  about: 'Om rapporten',
  year: 'Året rapporten gjelder',
  supplier: 'Leverandør',
  supplierHint: 'Navnet på foretaket. Feltet kan stå tomt.',

  add: {
    heading: 'Legg til opplæring',
    press: 'Legg til',
    added: (topic: string) => `${topic} er lagt til.`,
    full: 'Rapporten har plass til 500 linjer, og den er full.',
    problemHeading: 'Dette må rettes før opplæringen kan legges til',
  },
  change: {
    heading: (topic: string) => `Endre ${topic}`,
    press: 'Lagre endringen',
    cancel: 'Avbryt',
    problemHeading: 'Dette må rettes før endringen kan lagres',
  },

  dayParts: { day: 'Dag', month: 'Måned', year: 'År' },
  dayLegend: 'Dagen den ble holdt',
  group: 'Hvem den var for',
  topic: { label: 'Tema', hint: 'For eksempel førstehjelp, taushetsplikt eller rollen som arbeidsleder.' },
  hours: { label: 'Timer den varte', hint: 'For eksempel 3,5.' },
  participants: { label: 'Antall deltakere', hint: 'Skriv et tall, ikke navn.' },
  cost: { label: 'Kostnad i kroner', hint: 'Feltet kan stå tomt.' },
  documentation: {
    label: 'Dokumentasjon',
    hint: 'Hva du kan vise fram, for eksempel et kursbevis eller en liste over dem som var der. Ikke skriv navn. Feltet kan stå tomt.',
  },

  list: {
    heading: 'Opplæring som er ført opp',
    empty: 'Du har ikke lagt til noe ennå.',
    noDay: 'Uten dag',
    noTopic: 'Uten tema',
    entry: (day: string, topic: string) => `${day}: ${topic}`,
    hours: (hours: string) => `${hours} timer`,
    participants: (count: string) => (count === '1' ? '1 deltaker' : `${count} deltakere`),
    cost: (kroner: string) => `${kroner}\u00a0kr`,
    documentation: (text: string) => `Dokumentasjon: ${text}`,
    otherYear: (year: number) => `Den ble ikke holdt i ${year}, og er ikke med i summene.`,
    notCounted: 'Den er ikke med i summene.',
    change: 'Endre',
    changeNamed: (entry: string) => `Endre ${entry}`,
    remove: 'Slett',
    removeNamed: (entry: string) => `Slett ${entry}`,
    removed: (topic: string) => `${topic} er slettet. Du kan angre til du forlater siden.`,
    undo: 'Angre',
  },

  sums: {
    heading: 'Summer',
    caption: (year: number | null) => (year === null ? 'Opplæring' : `Opplæring i ${year}`),
    none: 'Summene kommer når du har lagt til opplæring.',
    otherYears: (count: number) =>
      count === 1
        ? 'Én opplæring er fra et annet år, og er ikke med.'
        : `${count} opplæringer er fra et annet år, og er ikke med.`,
    unread: (count: number) =>
      count === 1
        ? 'Én opplæring er ikke med, fordi noe må rettes.'
        : `${count} opplæringer er ikke med, fordi noe må rettes.`,
  },

  missing: {
    heading: 'Dette mangler',
    none: 'Alle linjene har kostnad og dokumentasjon.',
    why: 'Kommunen kan spørre hva opplæringen kostet, og hva du kan vise fram.',
    who: 'Den kan også spørre hvem som var med. Det skriver du ikke her. Avtal med kommunen hvordan du viser det.',
    of: (entry: string, fields: string) => `${entry} – ${fields}`,
  },
} as const;
