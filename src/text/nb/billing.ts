// The words of Fakturaplan: what is asked for, the invoices of the year, and what each line is computed from. Bokmål.
import type { Convention } from '#domain/billing/billing-draft.schema.ts';
import type { Invoice } from '#domain/billing/plan.ts';
import type { ChangeList } from '#domain/billing/read-billing.ts';
import { months } from './months.ts';

export const billing = {
  name: 'Fakturaplan',
  heading: 'Lag en plan for årets fakturaer',
  lead: 'Skriv timene i vedtaket og prisen. Da ser du fakturaene for året, og hva en endring betyr.',
  title: (siteName: string, hasProblems: boolean) =>
    `${hasProblems ? 'Feil: ' : ''}Fakturaplan – ${siteName}`,
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

  inputs: 'Timene og prisen',
  compute: 'Lag planen',
  problemHeading: 'Dette må rettes før vi kan lage planen',

  year: 'År',
  start: {
    legend: 'Første dag med assistanse i året',
    hint: 'Gjelder vedtaket hele året, lar du 1. januar stå.',
  },
  date: 'Dag',
  month: 'Måned',
  months: months.map((name, at) => [String(at + 1).padStart(2, '0'), name] as const),

  first: {
    hours: {
      label: 'Timer i uken fra første dag',
      hint: 'Så mange timer som vedtaket gir.',
      exampleHint: '40 timer er bare et eksempel. Skriv timene i vedtaket.',
    },
    prices: {
      label: 'Pris fra første dag, kroner i timen',
      hint: 'Prisen i avtalen, uten merverdiavgift.',
      exampleHint: '450 kroner er bare et eksempel. Skriv prisen i avtalen.',
    },
  } satisfies Record<ChangeList, object>,
  changes: {
    hours: {
      legend: (at: number) => `Endring ${at} av timene`,
      from: 'Gjelder fra og med',
      value: 'Nye timer i uken',
      hint: 'Skriv 0 hvis hjelpen stopper eller har en pause.',
      add: 'Legg til en endring av timene',
      remove: (at: number) => `Fjern endring ${at} av timene`,
    },
    prices: {
      legend: (at: number) => `Endring ${at} av prisen`,
      from: 'Gjelder fra og med',
      value: 'Ny pris, kroner i timen',
      hint: undefined,
      add: 'Legg til en endring av prisen',
      remove: (at: number) => `Fjern endring ${at} av prisen`,
    },
  } satisfies Record<ChangeList, object>,
  removed: 'Endringen er fjernet.',
  undo: 'Angre',

  convention: {
    label: 'Slik regnes timene',
    options: { calendarDays: 'Etter kalenderdager', '52': 'Etter 52 uker' } satisfies Record<
      Convention,
      string
    >,
    hints: {
      calendarDays:
        'Timene i uken deles på 7 og ganges med dagene. Det tar med skuddår og endringer midt i en periode.',
      '52': 'Hvert kvartal har 13 uker. En del av et kvartal teller etter hvor mange av dagene den har. Det siste er vårt valg.',
    } satisfies Record<Convention, string>,
    notSet: 'Hva kommunen bruker, er ikke fastsatt.',
  },

  status: {
    memory: 'Ingenting er lagret. Planen er bare på denne siden.',
    unsaved: 'Endringene er ikke lagret. Lagre planen til fil før du går.',
    saved: 'Alt er lagret til fil.',
  },

  result: {
    heading: 'Året',
    hours: 'Timer i året',
    amount: 'Fakturert i året',
    documents: 'Fakturaer og kreditnotaer',
    difference: 'Forskjell på kalender og 52 uker',
    differenceOf: (hours: string, kroner: string) => `${hours} timer, ${kroner}`,
    rounding: (hours: string) =>
      `Vedtaket gir ${hours} timer i året. Forskjellen er avrunding etter den siste endringen.`,
    unit: 'timer i året',
    example: 'Timene eller prisen er et eksempel. Bytt dem ut med dine egne.',
    incomplete: 'Planen kan ikke lages ennå',
    mend: 'Dette mangler eller må rettes:',
    told: (count: number, hours: string, kroner: string) =>
      `Planen har ${count} fakturaer og kreditnotaer: ${hours} timer, ${kroner}.`,
    toldIncomplete: (count: number) =>
      count === 1
        ? 'Planen kan ikke lages. Ett felt mangler eller må rettes.'
        : `Planen kan ikke lages. ${count} felt mangler eller må rettes.`,
  },

  invoices: {
    heading: 'Fakturaene',
    lead: 'Kvartalet blir fakturert på forskudd. Endres timene midt i et kvartal, kommer en faktura eller en kreditnota i tillegg.',
    caption: (year: number) => `Fakturaene for ${year}`,
    picture: 'Søyler: timene i hvert kvartal. Tallene står i tabellen under.',
    kinds: ['På forskudd', 'Flere timer', 'Færre timer'],
    figures: (hours: string) => `${hours} timer`,
    columns: { document: 'Bilag', hours: 'Timer', amount: 'Kroner' },
    sum: 'Sum for året',
    document: { invoice: 'Faktura', creditNote: 'Kreditnota' } satisfies Record<Invoice['document'], string>,
    name: (document: string, quarter: string) => `${document}, ${quarter}`,
    quarter: (quarter: number) => `${quarter}. kvartal`,
    reason: {
      quarter: () => 'På forskudd for kvartalet',
      hoursChange: (from: string) => `Timene endres ${from}`,
    } satisfies Record<Invoice['reason'], (from: string) => string>,
    none: 'Planen har ingen fakturaer.',
  },

  lines: {
    heading: 'Slik er hver faktura regnet ut',
    lead: 'Åpne en faktura for å se linjene.',
    days: (days: number) => (days === 1 ? '1 dag' : `${days} dager`),
    stretch: (from: string, to: string, days: string) => `${from} – ${to} (${days})`,
    perWeek: {
      quarter: (hours: string) => `${hours} timer i uken`,
      hoursChange: (hours: string) => `${hours} timer i uken mer enn før`,
    } satisfies Record<Invoice['reason'], (hours: string) => string>,
    hoursByDays: (perWeek: string, days: string, hours: string) =>
      `${perWeek} : 7 × ${days} = ${hours} timer`,
    hoursByWeeks: (perWeek: string, days: string, quarter: string, hours: string) =>
      `${perWeek} × 13 uker × ${days} : ${quarter} = ${hours} timer`,
    together: (hours: string) =>
      `På fakturaen står ${hours} timer. Timene rundes av samlet, slik at kvartalene blir hele året.`,
    carried: {
      more: (hours: string) => `${hours} timer er lagt til etter avrundingen av tidligere fakturaer.`,
      less: (hours: string) => `${hours} timer er trukket fra etter avrundingen av tidligere fakturaer.`,
    },
    amount: (hours: string, price: string, amount: string) => `${hours} timer × ${price} = ${amount}`,
    rounding:
      'Timene er avrundet til to desimaler. Beløpet er de avrundede timene ganger prisen, avrundet til øre.',
  },

  annual: {
    heading: 'Hvor mange timer er et år?',
    text: (hours: string) =>
      `${hours} timer i uken blir ulike timer i året. Det kommer an på hvordan du regner.`,
    caption: (hours: string) => `Timer i året med ${hours} timer i uken hele året`,
    columns: { convention: 'Regel', hours: 'Timer' },
    rows: { '52': '52 uker', '52.14': '52,14 uker', '365': '365 dager', '366': '366 dager, skuddår' },
    own: (year: number) => `gjelder ${year}`,
  },

  save: {
    heading: 'Last ned grunnlaget for fakturaene',
    text: 'Filene lages i nettleseren, og ingenting sendes. Er oppgjøret regnet ut, følger det med. Tabellen passer for andre programmer.',
  },
} as const;
