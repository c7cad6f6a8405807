// What the mapping of needs says: activities, hours, the drawing. Bokmål. Why hours count is in `needs-counted.ts`.
import type { NeedsGapCode } from '#domain/needs/gaps.ts';
import type { DayPart, NeedKind, NeedsRow } from '#domain/needs/needs.schema.ts';
import type { NeedsProblemCode } from '#domain/needs/read-needs.ts';
import type { SuggestionCode } from '#domain/needs/suggestions.ts';

export const needs = {
  kicker: 'Behovskartlegging',
  errorPrefix: 'Feil: ',
  heading: {
    self: 'Hva trenger du hjelp til?',
    represented: 'Hva trenger den du svarer for, hjelp til?',
    child: 'Hva trenger barnet hjelp til?',
    parent: 'Hva trenger barnet og du hjelp til?',
    foster: 'Hva trenger barnet og du hjelp til?',
  },
  whose: 'Uken gjelder den som trenger hjelpen.',
  whoseOfParent: 'Er du forelder, tar du med barnets hjelp og avlastning for deg.',
  lead: 'Tenk på en vanlig uke. Ta med all hjelp, også den familien gir. Vi regner ut timene og sier hva som teller.',
  ofChild: 'Ta bare med det barnet trenger ut over andre barn på samme alder.',
  ofRespite:
    'Avlastning er hjelp til deg som forelder. Helsehjelp i avlastningen skriver du som en egen rad av typen helsehjelp.',

  suggestions: {
    heading: 'Velg aktiviteter',
    more: 'Velg flere aktiviteter',
    lead: 'Kryss av for det som passer. Du kan endre alt etterpå.',
    listed: (words: string) => `${words} (står i listen)`,
    add: (count: number) => (count === 0 ? 'Legg til de valgte' : `Legg til ${count} valgte`),
    addOwn: 'Skriv en egen aktivitet',
    addedOwn: 'En aktivitet er lagt til. Velg hva slags hjelp det er.',
    noneChosen: 'Kryss av for minst én aktivitet først.',
    added: (count: number) =>
      count === 1 ? '1 aktivitet er lagt til.' : `${count} aktiviteter er lagt til.`,
    full: 'Listen er full. Fjern en aktivitet før du legger til flere.',
  },

  rows: {
    heading: 'Aktivitetene',
    lead: 'Skriv hvor ofte og hvor lenge. Enter går til neste felt. Lang tid kan du skrive som 1:30.',
    empty: 'Ingen aktiviteter ennå. Velg noen over, eller skriv en egen.',
    unnamed: (nth: number) => `Aktivitet ${nth}`,
    times: 'Ganger i uken',
    minutes: 'Minutter hver gang',
    noSum: 'Mangler tall',
    facts: (words: readonly string[]) => words.join(' · '),
    twoHelpers: 'to hjelpere',
    season: (weeks: number) => (weeks === 1 ? '1 uke i året' : `${weeks} uker i året`),
    change: 'Endre',
    more: (count: number) => `Vis ${count} til`,
    copy: 'Kopier',
    copied: (name: string) => `«${name}» er kopiert.`,
    remove: 'Fjern',
    removed: (name: string) => `«${name}» er fjernet.`,
    undo: 'Angre',
  },

  fields: {
    activity: 'Aktivitet',
    kind: 'Hva slags hjelp',
    kindHint: 'Velg hva slags hjelp det er.',
    kindNotChosen: 'Ikke valgt',
    part: 'Tid på døgnet',
    place: 'Hvor',
    helpers: 'Hjelpere samtidig',
    weeks: 'Uker i året',
    weeksHint: 'La feltet stå tomt når det gjelder hele året.',
    helpedBy: 'Hvem hjelper i dag?',
    comment: 'Merknad',
  },

  kinds: {
    personalCare: 'Personlig stell',
    household: 'Hjelp i huset',
    training: 'Opplæring i daglige gjøremål',
    social: 'Fritid og støttekontakt',
    respite: 'Avlastning',
    health: 'Helsehjelp',
    school: 'Hjelp på skolen eller i barnehagen',
    work: 'Hjelp på jobb',
  } satisfies Record<NeedKind, string>,
  parts: { morning: 'Morgen', day: 'Dag', evening: 'Kveld', night: 'Natt' } satisfies Record<DayPart, string>,
  places: { home: 'Hjemme', out: 'Ute' } satisfies Record<NeedsRow['place'], string>,
  helpers: { 1: 'Én', 2: 'To' } satisfies Record<NeedsRow['helpers'], string>,

  activities: {
    getUp: 'Stå opp',
    wash: 'Vaske seg eller dusje',
    dress: 'Kle på seg',
    toilet: 'Gå på do',
    breakfast: 'Frokost',
    medicines: 'Medisiner',
    lunch: 'Lunsj',
    cleaning: 'Rydde og vaske huset',
    laundry: 'Vaske klær',
    shopping: 'Handle',
    learning: 'Øve på å gjøre mer selv',
    appointments: 'Følge til lege og andre avtaler',
    leisure: 'Fritid og tur',
    school: 'Skole eller barnehage',
    work: 'Jobb',
    respite: 'Avlastning for foreldre',
    dinner: 'Middag',
    visits: 'Besøk og venner',
    undress: 'Kle av og legge seg',
    turning: 'Snu seg i sengen',
    watch: 'Tilsyn',
  } satisfies Record<SuggestionCode, string>,

  problemHeading: 'Se på dette før du går videre',
  proceedAnyway: 'Bruk timene likevel',
  proceedAnywayLead:
    'En rad uten tall regnes som null timer. Har du ikke valgt hva slags hjelp det er, regnes det som personlig stell.',
  problemAt: (name: string, label: string, sentence: string) =>
    `${name}, ${label.toLowerCase()}: ${sentence}`,
  problems: {
    notANumber: 'Skriv et tall med sifre.',
    negative: 'Skriv 0 eller et tall over 0.',
    notWhole: 'Skriv et helt tall. Halvannen time skriver du som 90 eller 1:30.',
    tooManyTimes: 'Skriv 70 eller mindre. Del raden i to hvis det er oftere.',
    tooManyMinutes: 'Et døgn har 1440 minutter. Skriv 1440 eller mindre.',
    tooManyWeeks: 'Et år har 52 uker. Skriv 52 eller mindre, eller la feltet stå tomt.',
    tooLong: 'Teksten er for lang. Bare de 500 første tegnene blir med.',
  } satisfies Record<NeedsProblemCode, string>,
  gaps: {
    timesMissing: 'Skriv hvor mange ganger i uken.',
    minutesMissing: 'Skriv hvor mange minutter det tar.',
  } satisfies Record<NeedsGapCode, string>,
  kindMissing: 'Velg hva slags hjelp det er.',

  drawing: {
    heading: 'Uken som sju hus',
    label: (lit: string, half: string) =>
      `Sju hus, ett for hver dag. ${lit} vinduer lyser for hjelp som teller. ${half} lyser halvt.`,
    lead: 'Tegningen viser hvor mye, ikke når. Timene er fordelt jevnt på dagene. Ett vindu er en hel time, og resten av en time vises ikke. De nøyaktige tallene står i tabellen.',
    sharing: 'To hjelpere på samme tid deler vindu.',
    left: (hours: string) => `Uken har 168 timer. ${hours} av timene her går samtidig, og er ikke tegnet.`,
    days: ['Ma', 'Ti', 'On', 'To', 'Fr', 'Lø', 'Sø'],
    lit: 'Hjelp som teller',
    half: 'Hjelp som ikke teller, eller som er uavklart',
    dark: 'Ingen hjelp',
  },
} as const;
