// The words around what is read: pages for the four readers, questions, the law, the glossary. Bokmål.
import type { LawEvent } from '#domain/law/law-line.schema.ts';
import type { Reader, Standing } from '#domain/pages/page.schema.ts';

export const reading = {
  checked: (date: string) => `Sist kontrollert ${date}.`,
  addressOnPaper: (address: string) => `Adressen til denne siden: ${address}`,
  onThisPage: 'På denne siden',
  law: 'Dette sier loven',
  lawAbout: (heading: string) => `Dette sier loven: ${heading}`,
  sources: 'Kilder',
  sourceChecked: (date: string) => `Kontrollert ${date}.`,
  usedIn: 'Brukt i:',
  more: 'Les mer',
  questions: 'Spørsmål og svar om dette',
  inThisPart: 'I denne delen',
  previous: 'Forrige side',
  next: 'Neste side',
  neighbours: 'Flere sider',
  checklist: 'Huskeliste',

  reader: {
    innbygger: 'Innbyggere',
    arbeidsleder: 'Arbeidsledere',
    leverandør: 'Leverandører',
    kommune: 'Kommunen',
  } satisfies Record<Reader, string>,

  standing: {
    lysarkene: 'Fra kommunens lysark',
    'én leverandør': 'Slik gjør én leverandør det',
    'andre kommuner': 'Slik gjør noen andre kommuner det',
    'vår lesning': 'Slik leser vi reglene. En jurist kan lese dem annerledes',
    forslag: 'Forslag – ikke fastsatt av kommunen',
  } satisfies Record<Standing, string>,

  faq: {
    title: 'Spørsmål og svar',
    lead: (count: string) => `Her er ${count} spørsmål som mange har, med korte svar. Velg hvem du er.`,
    choose: 'Velg spørsmål for',
    forReader: (reader: string) => `Spørsmål fra ${reader.toLowerCase()}`,
    readOn: 'Les videre',
    sameTopic: (topic: string) => `Flere spørsmål: ${topic.charAt(0).toLowerCase()}${topic.slice(1)}`,
  },

  lawPage: {
    title: 'Lov og regler',
    lead: 'Lover, rundskriv og utredninger om BPA, og det som har skjedd siden. Under står lovteksten ord for ord.',
    line: 'Hva som har skjedd, og når',
    quotes: 'Lovteksten, ord for ord',
    quotesLead: (date: string) =>
      `Sitatene viser loven slik den var ${date}. Har du mer å spørre om, les loven på Lovdata.`,
    forSuppliers: 'For leverandører:',
    read: 'Les kilden',
    kind: {
      lov: 'Lov',
      forskrift: 'Forskrift',
      rundskriv: 'Rundskriv',
      forarbeid: 'Forarbeid',
      utredning: 'Utredning',
      uttalelse: 'Uttalelse',
    } satisfies Record<LawEvent['kind'], string>,
  },

  glossary: {
    title: 'Ordliste',
    lead: (count: string) => `Her forklarer vi ${count} ord som du møter på sidene.`,
    letters: 'Gå til bokstav',
    term: 'Ord fra ordlisten',
  },

  call: {
    sections: 'Om utlysningen',
    changes: 'Hva kommunen ville endre',
    changesLead: 'Hver endring står som før og nå. Det nye er understreket.',
    before: 'Før',
    now: 'Nytt',
    why: 'Hvorfor',
    whom: 'Hvem det gjelder',
    since: 'Siden den gang',
    criteria: 'Krav i dag',
    notSaid: 'Lysarkene sier det ikke.',
    process: 'Slik går det for seg',
    plan: 'Planen den gang',
    lawSince: 'Nye regler siden forrige utlysning',
    lawSinceLead: 'Dette har skjedd med reglene siden den forrige utlysningen, og dette betyr det for dere.',
    wholeLine: 'Se hele linjen av lover og regler',
    calendar: 'Last ned datoene som kalenderfil',
    more: 'Mer om utlysningen',
    papers: 'Papirer og tid',

    documents: {
      title: 'Dokumenter',
      lead: 'Grunnlaget og skjemaene i utlysningen. Det som ikke er lagt ut, står her også.',
      notOut: 'ikke lagt ut',
      out: (date: string) => `Lagt ut ${date}.`,
      open: 'Åpne',
    },
    answers: {
      title: 'Spørsmål fra leverandører',
      lead: 'Alle får se alle spørsmål og svar. Det står aldri hvem som spurte.',
      none: 'Ingen har spurt om noe ennå.',
      asked: (date: string) => `Spurt ${date}.`,
      answered: (date: string) => `Besvart ${date}.`,
      concerns: 'Gjelder',
      how: 'Slik spør dere',
      howText:
        'Send spørsmålet skriftlig til kontakten i utlysningen. Skriv hvilket krav det gjelder. Da blir det lettere å svare.',
      until: 'Frist for spørsmål',
      to: 'Send spørsmål til',
      feed: 'Følg med i en Atom-strøm',
      onCriterion: 'Spørsmål om dette kravet',
    },
    corrections: {
      title: 'Endringer',
      lead: 'Hver endring i krav og datoer står her, med gammel og ny tekst.',
      none: 'Ingenting er endret ennå.',
      since: (date: string) => `Loggen begynte ${date}.`,
      old: 'Før',
      new: 'Nå',
      why: 'Hvorfor',
      feed: 'Følg med i en Atom-strøm',
    },
  },

  papers: {
    heading: 'Alle papirene, krav for krav',
    caption: 'Papirer som legges ved søknaden',
    paper: 'Papir',
    criterion: 'Krav',
    fresh: 'Hvor nytt',
    anyAge: 'Alderen betyr ikke noe',
    shown: 'Dette sender dere ikke inn som egen fil',
  },

  handCheck: {
    heading: 'Sjekklisten',
    supplier: 'Leverandør',
    date: 'Dato',
    reader: 'Lest av',
    met: 'Oppfylt',
    notMet: 'Ikke oppfylt',
    clarify: 'Må avklares',
    reasons: 'Begrunnelse',
    lookFor: 'Se etter',
  },
} as const;
