// The words of Prisregulering: what it is, the methods, the figures that are asked for, and what the price comes to. Bokmål.
import type { FirstChoice } from '#domain/rates/indexation-first.ts';
import type { MethodId } from '#domain/rates/indexation-methods.ts';
import type { Certainty } from '#domain/rates/rate.schema.ts';
import { monthInWords, months } from './months.ts';

/** «én måned», «7 måneder» */
const monthCount = (count: number): string => (count === 1 ? 'én måned' : `${count} måneder`);

export const ratesIndexation = {
  name: 'Prisregulering',
  heading: 'Regn ut en regulert pris',
  lead: 'Se hva en pris blir når den følger en indeks fra én måned til en annen. Hvert steg viser regnestykket og kilden.',
  notInApplication: 'Reguleringen gjelder de senere årene i en avtale. Den er ikke en del av søknaden.',
  title: (siteName: string, hasProblems: boolean) =>
    `${hasProblems ? 'Feil: ' : ''}Prisregulering – ${siteName}`,
  opening: 'Åpner …',
  unopened: {
    heading: 'Vi fikk ikke åpnet denne delen',
    text: 'Sjekk at du er på nett. Tallene står der fortsatt.',
    retry: 'Prøv igjen',
  },
  fault: {
    heading: 'Noe gikk galt i utregningen',
    text: 'Det du har tatt vare på, er trygt. Andre tall er bare på denne siden. Skriv av dem du vil ha, før du laster siden på nytt.',
    reload: 'Last siden på nytt',
  },

  inputs: 'Prisen og tiden',
  compute: 'Regn ut',
  problemHeading: 'Dette må rettes før vi kan regne ut prisen',

  price: {
    label: 'Prisen som skal reguleres, kroner i timen',
    hint: 'Skriv prisen slik den er i dag eller var da avtalen begynte.',
    exampleHint: 'Prisen på 100 kroner er bare et eksempel. Skriv din egen pris.',
  },
  from: 'Måneden prisen bygger på',
  to: 'Måneden prisen reguleres til',
  first: {
    legend: 'Første regulering',
    hint: 'En avtale kan begynne midt i et år. Den bør si når prisen blir regulert første gang.',
    choices: {
      soonest: 'Første gang måneden kommer',
      afterYear: 'Første gang måneden kommer etter minst ett år',
      typed: 'I en annen måned',
    } satisfies Record<FirstChoice, string>,
    typed: 'Måneden for den første reguleringen',
    typedHint: 'Etter den blir prisen regulert hver gang måneden den reguleres til, kommer.',
    when: (month: string, count: number) => `Det er ${monthInWords(month)}, etter ${monthCount(count)}.`,
    gives: (price: string, month: string) => `Da blir prisen ${price} i ${monthInWords(month)}.`,
    notWithin: (month: string) => `Da er prisen som før i ${monthInWords(month)}.`,
    /** In the list of facts. */
    fact: (month: string, count: number) => `${monthInWords(month)}, etter ${monthCount(count)}`,
  },
  month: 'Måned',
  year: 'År',
  months: months.map((name, at) => [String(at + 1).padStart(2, '0'), name] as const),
  known: (first: string, last: string) => `Vi har tall fra ${monthInWords(first)} til ${monthInWords(last)}.`,
  index: {
    label: 'Konsumprisindeks',
    hint: 'Begge månedene kommer alltid fra den serien du velger. Vi blander dem aldri.',
    /** The base year first: it tells the series apart where there is little room. */
    option: (base: string | null, endsWith: string | null) =>
      `${base ?? ''}${endsWith === null ? '' : `, sluttet i ${monthInWords(endsWith)}`}`,
  },

  method: 'Metode',
  methods: {
    fromBase: 'Fra den første prisen',
    chained: 'Fra prisen året før',
    percent: 'Med prosent med én desimal',
    weighted: 'Vektet med lønn og priser',
    deflator: 'Med kommunal deflator',
  } satisfies Record<MethodId, string>,
  methodHints: {
    fromBase: 'Hver ny pris regnes fra den første. Da hoper ikke avrundingen seg opp.',
    chained: 'Hver ny pris regnes fra den avrundede prisen året før. Det kan gi noen øre forskjell.',
    percent:
      'Hver pris får endringen i prosent, med én desimal. Den er regnet ut av oss fra indeksen, ikke publisert, der ingen har skrevet den publiserte.',
    weighted: 'En del av prisen følger lønn, og resten følger konsumprisindeksen.',
    deflator:
      'Prisen får veksten i kommunenes lønn og priser, kalenderår for kalenderår. Fra november til mai gir det veksten for hele det nye året. Fra mai til november i samme år gir det ingen vekst.',
  } satisfies Record<MethodId, string>,

  wageShare: {
    label: 'Hvor mye av prisen som følger lønn, i prosent',
    hint: 'Resten følger konsumprisindeksen. I den kommunale deflatoren teller lønn litt under 60 prosent, skriver KS.',
    exampleHint:
      '85 prosent er bare et eksempel. Resten følger konsumprisindeksen. I den kommunale deflatoren teller lønn litt under 60 prosent, skriver KS.',
  },
  deflator: {
    label: 'Hvilket tall for deflatoren',
    hint: 'Det samme året har flere tall. For 2022 var det første anslaget 2,5 prosent, og fasiten ble 6,7.',
  },
  /** Beside a figure that is typed, of an index with a base year. */
  sameBase: (base: string) => `Begge tallene må ha samme basisår (${base}).`,
  own: {
    heading: 'Tall vi ikke har',
    lead: 'Finn tallet hos den som lager det, og skriv det her.',
  },
  changes: {
    heading: 'Publiserte endringer',
    lead: 'Er et felt tomt, er endringen regnet ut av oss fra indeksen, ikke publisert. Den kan avvike fra den publiserte, og det kan utgjøre mer enn noen øre. Skriv den publiserte endringen.',
    label: (from: string, to: string) => `Endring i prosent, ${monthInWords(from)} til ${monthInWords(to)}`,
    computed: (percent: string) =>
      `Regnet ut av oss fra indeksen, ikke publisert: ${percent}. Brukes når feltet er tomt.`,
    unpublished: (count: number) =>
      `Dette er endringen over ${monthCount(count)}. Statistisk sentralbyrå publiserer endringer over én og tolv måneder. Avtalen bør si hvordan prosenten regnes.`,
  },

  result: {
    heading: 'Ny pris',
    unit: 'kr i timen',
    incomplete: 'Prisen kan ikke regnes ut ennå',
    mend: 'Dette mangler eller må rettes:',
    before: 'Prisen før',
    beforeIn: (price: string, month: string) => `${price} i ${monthInWords(month)}`,
    change: 'Endring',
    changeOf: (kroner: string, percent: string) => `${kroner} (${percent})`,
    in: 'Regulert til',
    method: 'Metode',
    series: 'Indeks',
    notYet: (first: string, to: string) =>
      `Den første reguleringen er i ${monthInWords(first)}. Da er prisen som før i ${monthInWords(to)}.`,
    callIndex: 'Indeks i utlysningen',
    notSet: 'ikke fastsatt',
    example: 'Prisen er et eksempel. Skriv din egen, også når den er lik.',
    shareExample: 'Andelen som følger lønn, er et eksempel. Skriv din egen, også når den er lik.',
    same: 'Det er den samme måneden. Da blir prisen som før.',
    noYear: 'Det er det samme året. Da er det ingen vekst å legge til.',
    told: (price: string, month: string) => `Ny pris i ${monthInWords(month)} er ${price} kroner.`,
    toldIncomplete: (count: number) =>
      count === 1
        ? 'Prisen kan ikke regnes ut. Én ting mangler eller må rettes.'
        : `Prisen kan ikke regnes ut. ${count} ting mangler eller må rettes.`,
  },

  steps: {
    heading: 'Steg for steg',
    lead: 'Åpne et steg for å se hvordan prisen er regnet ut.',
    how: 'Slik er prisen regnet',
    figures: 'Tallene',
    rounding: 'Prisen er avrundet til nærmeste øre. En halv øre blir en hel.',
  },

  compare: {
    heading: 'Metodene side om side',
    why: 'Avrunding av prisen eller prosenten gir oftest bare øre i forskjell. Følger prisen en annen indeks, kan forskjellen bli mange kroner.',
    caption: (from: string, to: string) =>
      `Prisen fra ${monthInWords(from)} til ${monthInWords(to)} med hver metode`,
    columns: {
      method: 'Metode',
      price: 'Ny pris',
      change: 'Endring',
      difference: 'Forskjell fra valgt metode',
    },
    chosen: 'valgt',
    use: (method: string) => `Bruk metoden «${method}»`,
  },

  overTime: {
    heading: 'År for år',
    chart: 'Kurve: prisen år for år. Tallene står i tabellen under.',
    unit: 'kr i timen',
    caption: 'Prisen i kroner, måned for måned den blir regulert',
    month: 'Måned',
    noPrice: 'ingen pris',
    computed: 'ikke publisert',
    computedMeans: (advice: string) =>
      `«Ikke publisert» betyr at endringen er regnet ut av oss fra indeksen. ${advice}`,
  },

  certainty: {
    found: null,
    secondary: 'Gjengitt av andre',
    derived: 'Regnet ut',
    unconfirmed: 'Ikke bekreftet',
  } satisfies Record<Certainty, string | null>,
} as const;
