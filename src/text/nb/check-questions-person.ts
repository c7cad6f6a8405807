// The questions of who it is for: role, home, age, and BPA granted before 67. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d first paragraph; helse- og omsorgstjenesteloven § 3-2
import type { Grant, Home, Role } from '#domain/eligibility/facts.ts';
import { type AnswerWording, pages, type Wording } from './check-question-words.ts';
import { inside } from './check-voice.ts';

const isParent = (role: Role | 'unknown' | null): boolean => role === 'parent' || role === 'foster';

export const personQuestions = {
  role: () => ({
    heading: 'Hvem gjelder sjekken?',
    hint: 'Resten av spørsmålene blir tilpasset det du velger.',
    why: [
      'Retten hører til den som trenger hjelpen. Den som har foreldreansvar, kan også ha rett til avlastning som BPA.',
      'Velger du feil, kan du endre svaret siden. De andre svarene blir ikke borte.',
    ],
    read: pages.parents,
  }),
  home: ({ helped }) => ({
    heading: `Hvor bor ${helped}?`,
    hint: 'Velg det som passer i dag.',
    why: [
      'Plass på institusjon er en annen tjeneste enn personlig assistanse.',
      'En samlokalisert bolig er ikke det samme som en institusjon. Velger du den, får du et råd i resultatet.',
    ],
  }),
  movesHome: ({ helped }) => ({
    heading: `Ønsker ${inside(helped)} å flytte hjem?`,
    hint: 'Svarer du ja, spør vi om hjelpen som trengs hjemme.',
    why: [
      'BPA er hjelp til et liv utenfor institusjon. Søknaden kan sendes før flyttingen.',
      'Svarer du nei, er det institusjonen som skal gi hjelpen nå.',
    ],
  }),
  age: ({ person }, role) => ({
    heading: person === 'barnet' ? 'Hvor mange år er barnet?' : `Hvor gammel er ${person}?`,
    hint: 'Fødselsdatoen gir det sikreste svaret nær 67 år. Alderen i hele år er også nok.',
    why: [
      'Retten gjelder personer under 67 år. Loven har ingen nedre grense.',
      'Den som fikk BPA som en rett før 67 år, har retten også etterpå.',
      ...(isParent(role)
        ? ['Vi spør om din egen alder. Loven sier ikke klart om grensen ved 67 år gjelder en forelder.']
        : []),
    ],
    read: pages.after67,
  }),
  grantedBefore67: ({ person }) => ({
    heading: `Har ${inside(person)} fått BPA før ${person === 'du' ? 'du fylte 67 år' : '67-årsdagen'}?`,
    hint: 'Se i vedtaket om BPA er gitt som en rett etter § 2-1 d.',
    why: [
      'Den som fikk BPA som en rett før 67 år, har retten også etterpå. Slik har det vært siden 1. juli 2020.',
      'Noen har fått BPA uten at det var en rett. Da følger ikke retten med videre. Kommunen kan fortsatt gi BPA.',
    ],
    read: pages.after67,
  }),
  decisionBefore67: ({ person }) => ({
    heading: `Kommer svaret fra kommunen før ${inside(person)} fyller 67 år?`,
    hint: 'Tenk på når svaret kan ventes, ikke på når søknaden blir sendt.',
    why: [
      'Slik vi leser loven, må kommunen ha gitt BPA før 67-årsdagen. Det er ikke nok å ha søkt. Ikke alle leser den slik.',
      `Søk straks. Skriv i søknaden når ${inside(person)} fyller 67 år.`,
    ],
    read: pages.after67,
  }),
} satisfies Record<string, Wording>;

export const roleAnswers = {
  self: () => ({ label: 'Meg selv' }),
  represented: () => ({
    label: 'En annen som jeg svarer for',
    hint: 'For eksempel som pårørende eller verge.',
  }),
  child: () => ({
    label: 'Barnet mitt',
    hint: 'Barnet er under 18 år, og det gjelder hjelp til barnet selv.',
  }),
  parent: () => ({
    label: 'Meg som forelder',
    hint: 'Du ber om avlastning. Barnets egen hjelp kan være med.',
  }),
  foster: () => ({
    label: 'Meg som fosterforelder',
    hint: 'Du ber om avlastning. Barnets egen hjelp kan være med.',
  }),
} satisfies Record<Role, AnswerWording>;

export const homeAnswers = {
  // A parent is asked only of a child who does not live at home.
  home: (_asked, role) =>
    isParent(role)
      ? { label: 'I en vanlig bolig', hint: 'For eksempel hos den andre forelderen, eller i egen bolig.' }
      : { label: 'Hjemme', hint: 'I egen bolig, leid bolig eller hos familien.' },
  samlokalisert: () => ({
    label: 'I en samlokalisert bolig',
    hint: 'Flere boliger ligger samlet, ofte med felles ansatte.',
  }),
  institution: () => ({ label: 'På institusjon', hint: 'For eksempel et sykehjem.' }),
} satisfies Record<Home, AnswerWording>;

export const grantAnswers = {
  none: () => ({ label: 'Nei' }),
  right: () => ({ label: 'Ja, som en rett med minst 32 timer i uken' }),
  right_25_32: () => ({ label: 'Ja, som en rett med minst 25, men under 32 timer i uken' }),
  discretion: () => ({
    label: 'Ja, men ikke som en rett',
    hint: 'Kommunen valgte å gi hjelpen som BPA.',
  }),
} satisfies Record<Grant, AnswerWording>;

export const ageAnswers = {
  birthDate: () => ({ label: 'Jeg skriver fødselsdatoen' }),
  years: () => ({ label: 'Jeg skriver alderen i hele år' }),
} satisfies Record<string, AnswerWording>;

export const ageInWords = {
  born: (day: string) => `Født ${day}`,
  years: (years: number) => `${years} år`,
} as const;
