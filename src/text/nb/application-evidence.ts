// The words about what proves a criterion: which document a file is, its days, and what is done about what is not met. Bokmål.
import { formatDate } from '../format.ts';

const months = (count: number): string => (count === 1 ? 'én måned' : `${count} måneder`);

export const evidenceWords = {
  kind: 'Hvilket dokument er dette?',
  choose: 'Velg dokument',
  other: 'Et annet dokument',
  issued: 'Dagen dokumentet er fra',
  expires: 'Siste dag dokumentet gjelder',
  /** What the age is judged by; `earliest` and `deadline` are days, YYYY-MM-DD. */
  age: (count: number, earliest: string, deadline: string) =>
    `Kravet sier høyst ${months(count)} på søknadsfristen, ${formatDate(deadline)}. Da må dokumentet være fra ${formatDate(earliest)} eller senere.`,
  ageUnknown: (count: number) =>
    `Kravet sier høyst ${months(count)} på søknadsfristen. Fristen er ikke kjent, så alderen kan ikke vurderes ennå.`,
  lasts: (deadline: string | null, start: string | null) =>
    [
      'Dokumentet må gjelde på søknadsfristen og ved oppstart.',
      deadline && `Fristen er ${formatDate(deadline)}.`,
      start && `Oppstart er ${formatDate(start)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ownDay: 'Minst én av dagene har dere satt inn selv. Kommunen har ikke fastsatt den.',
  setDays: 'Skriv dagene dere regner med',

  plan: {
    partly: 'Hva vil dere gjøre for å oppfylle resten?',
    notYet: 'Hva vil dere gjøre for å oppfylle kravet?',
    notReady: 'Hva vil dere gjøre for å få det på plass?',
  },
  /** Typed for another answer than the one chosen now. */
  planKept: 'Planen dere skrev',
  planHint: 'Uten plan og dag er svaret svakere, men dere kan gå videre.',
  planDate: 'Når skal det være på plass?',
} as const;

/** How the requirement and what became of it are told beside the answer. */
export const changeWords = {
  heading: 'Kravet er endret siden dere svarte',
  lead: 'Svaret er ikke endret. Les hva som er nytt, og se om svaret fortsatt stemmer.',
  before: 'Da dere svarte',
  now: 'Nå',
  parts: {
    title: 'Navnet på kravet',
    requirement: 'Kravet',
    question: 'Spørsmålet',
    evidence: 'Det som viser at dere oppfyller kravet',
  },
  unknown: 'Kravene kan være endret siden dere svarte',
  unknownLead:
    'Svaret er fra en eldre versjon av kravene. Vi vet ikke hva dette kravet sa da. Les det, og se om svaret stemmer.',
  stands: 'Svaret står fortsatt',
  note: 'Endret siden dere svarte',
  noteUnknown: 'Kan være endret siden dere svarte',
  listed: (count: number) =>
    count === 1 ? 'Ett krav er endret siden dere svarte' : `${count} krav er endret siden dere svarte`,
  listedUnknown: (count: number) =>
    count === 1
      ? 'Ett krav kan være endret siden dere svarte'
      : `${count} krav kan være endret siden dere svarte`,
  listedLead: 'Ingen svar er borte. Åpne hvert krav, og se hva som er nytt.',
  gone: (count: number) =>
    count === 1 ? 'Ett svar gjelder et krav som er tatt bort' : `${count} svar gjelder krav som er tatt bort`,
  goneLead: 'Utlysningen spør ikke om dette lenger. Svarene er tatt vare på, og dere ser dem her.',
  goneLink: 'Se svarene på krav som er tatt bort',
} as const;

export const timetableHeading = 'Tidsplan';

/** How far a task has come, in the list of them. */
export const taskStates = {
  notStarted: 'Ikke begynt',
  missing: 'Mangler noe',
  done: 'Ferdig',
  doneNeedsJudgement: 'Ferdig. Kommunen må vurdere',
  donePartly: 'Ferdig. Delvis oppfylt – kommunen må vurdere',
  doneReservation: 'Ferdig. Med forbehold – kommunen må vurdere',
  doneApplies: 'Ferdig. Avvisningsgrunnen gjelder – kommunen må vurdere',
  doneNotMet: 'Ferdig. Ikke oppfylt',
} as const;

/** What is next, at the top of the tasks. */
export const nextWords = {
  heading: 'Neste steg',
  changed: 'Kravet er endret siden dere svarte. Se om svaret fortsatt stemmer.',
  days: 'Skriv dagene dere regner med. Da kan vi se om dokumentene er nye nok.',
  toTimetable: 'Åpne tidsplanen',
  done: 'Ingenting mangler. Se over svarene, og lag pakken.',
  count: (missing: number, weak: number) =>
    `${missing} ting mangler · ${weak} svar er ${weak === 1 ? 'svakt' : 'svake'}`,
  seeAll: 'Se alt som mangler eller er svakt',
} as const;
