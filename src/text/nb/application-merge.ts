// The words of opening what is here already, and of making copies of an application one again. Bokmål.
import type { MergeProblemCode } from '#domain/application/merge.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const merge = {
  question: (files: number) =>
    files === 1 ? 'Hva vil dere gjøre med filen?' : 'Hva vil dere gjøre med filene?',
  isPart: (name: string) => `${name} er en del av en søknad.`,
  isHere: (name: string) => `${name} hører til et utkast som er her fra før.`,
  isCopy: (name: string) => `${name} er en søknadspakke.`,
  into: (name: string) => `Slå sammen med «${name}»`,
  intoHint: (files: number) =>
    `Det som bare står ett sted, blir med. Er noe ulikt, velger dere hva som skal stå. ${files === 1 ? 'Filen' : 'Filene'} på disken blir ikke endret.`,
  together: 'Slå filene sammen til ett nytt utkast',
  asOwn: (files: number) => (files === 1 ? 'Åpne som eget utkast' : 'Åpne hver fil som eget utkast'),
  asOwnHint: 'Utkastene som er her fra før, blir ikke endret.',
  proceed: 'Fortsett',
  cancel: 'Avbryt',
  nothingChosen: 'Velg hva dere vil gjøre.',
  problemHeading: 'Noe må velges først',

  heading: 'Slå sammen',
  /** One of them at least is not 0. */
  news: (fields: number, files: number) =>
    `Dette er nytt eller ulikt: ${[fields > 0 && many(fields, 'felt', 'felter'), files > 0 && `${files} vedlegg`].filter(Boolean).join(' og ')}.`,
  noConflicts: 'Ingen felter sier forskjellige ting. Dere trenger ikke velge noe.',
  conflicts: (count: number) =>
    count === 1
      ? 'Ett felt sier forskjellige ting. Velg hva som skal stå.'
      : `${count} felter sier forskjellige ting. Velg hva som skal stå i hvert av dem.`,
  comesBack:
    'Er noe fjernet i bare det ene, kommer det tilbake. En referanse som to har skrevet hver for seg, står to ganger. Se over etterpå.',
  kept: (name: string) => `Utkastet slik det er nå, blir liggende i listen som «${name}».`,
  before: (name: string) => `${name} før sammenslåing`,
  confirm: 'Slå sammen',
  here: 'utkastet her',
  /** @param sources the draft here, or names of files */
  stands: (sources: readonly string[]) => `I ${sources.join(' og i ')}`,
  choose: 'Velg det som skal stå.',
  left: (label: string) => `${label}: Velg det som skal stå.`,
  onlySpaces: 'Bare mellomrom',
  busy: 'Slår sammen …',

  nothingNew: 'Alt i filen er her fra før',
  nothingNewText: 'Ingenting er endret.',
  merged: 'Utkastene er slått sammen',
  mergedText: 'Alt er på plass i ett utkast. Se over svarene før dere går videre.',
  toDraft: 'Gå til utkastet',
  failed: 'Utkastene ble ikke slått sammen',
  unchanged: 'Ingenting er endret. Filene på disken har alt de hadde.',
  changedElsewhere: 'Utkastet ble endret i et annet vindu imens. Åpne filen på nytt.',
  lostFiles: (names: string) => `Disse vedleggene mangler innhold, og må legges ved på nytt: ${names}`,
  opened: 'Filene er lest',

  problem: {
    tooManyReferences: 'Til sammen blir det flere enn 50 referanser. Fjern noen først.',
    tooManyFiles: 'Til sammen blir det flere enn 300 vedlegg. Fjern noen først.',
    filesTooLargeTogether: 'Vedleggene blir til sammen større enn 250 MB. Fjern noen først.',
  } satisfies Record<MergeProblemCode, string>,

  place: {
    draft: 'Utkastet',
    name: 'Navn på utkastet',
    attachments: 'Vedlegg',
    dates: 'Dager dokumentene vurderes etter',
    timetable: 'Tidsplan',
    daysNeeded: (document: string | null) =>
      document === null ? 'Dager det tar å få underskrift' : `Dager det tar å skaffe: ${document}`,
    choice: 'Svar',
    explanation: 'Forklaring',
    plan: 'Plan',
    planDate: 'Når skal det være på plass?',
    proves: (file: string) => `Hva ${file} viser`,
    fileName: (file: string) => `Navn på filen ${file}`,
    issuedOn: (file: string) => `Når ${file} er utstedt`,
    expiresOn: (file: string) => `Når ${file} går ut`,
    deadline: 'Søknadsfrist',
    start: 'Oppstart',
  },
  calculation: (name: string, day: string, price: string) =>
    `${name === '' ? 'Kalkyle uten navn' : name}, lagt ved ${day}. Timepris: ${price} kroner.`,
} as const;
