// The words of Timepris: what it is, the groups of figures, the scenarios, and the price with what it is made of. Bokmål.
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { formatDate } from '../format.ts';

export const ratesPrice = {
  name: 'Timepris',
  heading: 'Regn ut timeprisen',
  lead: 'Se hva én time assistanse koster, krone for krone.',
  title: (siteName: string, hasProblems: boolean) => `${hasProblems ? 'Feil: ' : ''}Timepris – ${siteName}`,
  opening: 'Åpner …',
  unopened: {
    heading: 'Vi fikk ikke åpnet denne delen',
    text: 'Sjekk at du er på nett. Tallene står der fortsatt.',
    retry: 'Prøv igjen',
  },
  fault: {
    heading: 'Noe gikk galt i utregningen',
    text: 'Tallene er bare på denne siden. Skriv av dem du vil ha, før du laster siden på nytt.',
    reload: 'Last siden på nytt',
  },
  views: 'Deler av utregningen',
  allViews: 'Alle deler',
  price: 'Regn ut',

  scenarios: {
    heading: 'Alternativer',
    unnamed: (nth: number) => `Alternativ ${nth}`,
    name: 'Navn på alternativet',
    copy: 'Lag et alternativ til',
    full: 'Du kan ha fire alternativer. Fjern ett for å lage et nytt.',
    copyMeans: 'Et alternativ er en kopi som du kan endre og sammenligne.',
    copied: (name: string, from: string) => `${name} er laget som en kopi av ${from}.`,
    copyOf: (name: string) => `${name}, kopi`,
    remove: (name: string) => `Fjern ${name}`,
    removed: (name: string) => `${name} er fjernet.`,
    undo: 'Angre',
    noPrice: 'mangler tall',
  },

  inputs: 'Tallene i prisen',
  inputsLead: 'Åpne en del for å endre tallene.',
  compute: 'Regn ut',
  problemHeading: 'Dette må rettes før vi kan regne ut prisen',
  groups: {
    wage: 'Lønn',
    times: 'Kveld, helg og helligdager',
    absence: 'Opplæring og sykelønn',
    charges: 'Feriepenger, pensjon og avgift',
    insurance: 'Forsikring',
    operating: 'Driftsutgifter for arbeidslederen',
    own: 'Administrasjon og margin',
    rounding: 'Avrunding',
  },
  perHour: (amount: string) => `${amount} kr`,

  result: {
    heading: 'Timeprisen',
    unit: 'kr i timen',
    incomplete: 'Prisen kan ikke regnes ut ennå',
    lacks: 'Prisen mangler tall',
    mend: 'Dette mangler eller må rettes:',
    callPrice: 'Pris i utlysningen',
    notSet: 'ikke fastsatt',
    day: 'Satser for',
    dayOf: (day: string) => formatDate(day),
    examples: (count: number) =>
      count === 1
        ? 'Ett tall er et eksempel. Skriv ditt eget, også når det er likt.'
        : `${count} tall er eksempler. Skriv dine egne, også når de er like.`,
    shares: 'Hva prisen går til',
    barTitle: (price: string) =>
      `Prisen på ${price} kr som en søyle, delt i det den går til. De samme tallene står under.`,
    asTable: 'Vis fordelingen som tabell',
    tableCaption: 'Hva prisen går til, i kroner og prosent',
    columns: { part: 'Del', amount: 'Kroner', share: 'Andel' },
    lines: 'Linje for linje',
    linesLead: 'Åpne en linje for å se hvordan tallet er regnet ut.',
    told: (price: string) => `Timeprisen er ${price} kroner.`,
    toldIncomplete: (count: number) =>
      count === 1
        ? 'Prisen kan ikke regnes ut. Ett felt må rettes.'
        : `Prisen kan ikke regnes ut. ${count} felt må rettes.`,
  },

  line: {
    how: 'Slik er tallet regnet',
    period: (from: string, to: string | null) =>
      to === null ? `Gjelder fra ${formatDate(from)}` : `Gjelder ${formatDate(from)} – ${formatDate(to)}`,
    source: (source: string) => `Kilde: ${source.replace(/\.$/, '')}.`,
    ofYear: 'Årslønn : (52 uker × timer i en full uke)',
    ofYearFigures: (yearly: string, hours: string) =>
      `${yearly}\u00a0kr : (52\u00a0uker × ${hours}\u00a0timer)`,
    asItIs: 'Tallet går rett inn i prisen.',
    typed: 'Skrevet inn av deg',
    example: 'Eksempel',
    computed: {
      week: 'Regnet ut fra uken og kalenderen',
      absence: 'Regnet ut fra fraværet',
      choice: 'Følger av valget av periode',
    },
    none: 'Gjelder ikke',
    perLine: 'Avrundet til nærmeste øre. En halv øre blir en hel.',
    inside: 'Beløpet per time blir også avrundet, før det trekkes fra.',
    atEnd: 'Ikke avrundet. Bare selve prisen blir avrundet.',
    priceRounded: 'Prisen er avrundet til nærmeste øre.',
  },

  per: {
    week: 'Uke',
    month: 'Måned',
    quarter: 'Kvartal',
    year: 'År',
  } satisfies Record<Scenario['operatingPer'], string>,

  page: {
    title: 'Timepris',
    description:
      'Regn ut hva en time brukerstyrt personlig assistanse koster, linje for linje, med satser og kilder.',
    needsScript: 'Utregningen trenger JavaScript',
    needsScriptText:
      'Prisen blir regnet ut i nettleseren din. Det går ikke uten JavaScript. Slå det på, eller bruk en annen nettleser.',
    readInstead: 'Dette kan du lese uten JavaScript',
    rates: 'Satsene som utregningen bruker',
    covers: 'Hva timeprisen dekker',
  },
} as const;
