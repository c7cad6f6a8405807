// The questions of duration, leading, stay and cost, and what never changes the answer. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d third and fourth paragraph
import type { AlsoId, durations } from '#domain/eligibility/answers.schema.ts';
import type { Leader, Role } from '#domain/eligibility/facts.ts';
import { type AnswerWording, pages, type Wording, yesOrNo } from './check-question-words.ts';
import { inside } from './check-voice.ts';

export const restQuestions = {
  duration: ({ helped }) => ({
    heading: `Hvor lenge vil ${inside(helped)} trenge hjelpen?`,
    hint: 'Har behovet allerede vart en stund, kan den tiden telle med. Er du i tvil, velger du at det er usikkert.',
    why: [
      'Loven krever at behovet varer i mer enn 2 år. Akkurat 2 år er ikke nok.',
      'Slik vi leser loven, kan behovet ha begynt før søknaden.',
      'Kommunen må finne ut av det, blant annet med det legen skriver.',
    ],
  }),
  also: () => ({
    heading: 'Er noe av dette aktuelt?',
    hint: 'Velg alt som passer. Ingenting her endrer svaret, men du får råd om det du velger.',
    why: ['Noe hjelp hører til en annen tjeneste. Da sier vi hvem du kan spørre.'],
  }),
  leader: ({ helpedObject }) => ({
    heading: 'Hvem kan lede assistentene?',
    hint: 'Den som leder, velger assistenter og avtaler hvem som kommer når.',
    why: [
      'Loven sier ikke at den som trenger hjelp, må kunne lede. Kravet kommer fra forarbeider og praksis.',
      `En medarbeidsleder kan lede sammen med ${helpedObject}, eller i stedet. Ordningen må fortsatt være styrt nok av den som får hjelpen.`,
    ],
    read: pages.leading,
  }),
  legalStay: ({ all }) => ({
    heading: `Har ${inside(all)} lovlig og varig opphold i Norge?`,
    hint: 'Norske statsborgere som bor i Norge, svarer ja. Varig er minst 12 måneder.',
    why: [
      'Uten lovlig og varig opphold kan retten være mindre. Det står i en egen forskrift.',
      'Er oppholdet lovlig, og gir folketrygden eller en avtale mellom land rett til helsehjelp? Svar ja da også.',
    ],
  }),
  costDocumented: () => ({
    heading: 'Har kommunen dokumentert at BPA gir vesentlig økt kostnad?',
    hint: 'Bare det kommunen har lagt frem skriftlig, teller.',
    why: [
      'Fra 25 og opp til 32 timer i uken har retten ett forbehold. Det gjelder bare når kommunen kan dokumentere kostnaden.',
      'Du trenger ikke vise at BPA er billig nok.',
    ],
    read: pages.cost,
  }),
} satisfies Record<string, Wording>;

export const durationAnswers = {
  beyond: () => ({ label: 'Mer enn 2 år' }),
  notBeyond: () => ({ label: '2 år eller kortere', hint: 'Akkurat 2 år hører til her.' }),
  uncertain: () => ({
    label: 'Det er usikkert om det blir mer enn 2 år',
    hint: 'For eksempel når legen ikke kan si det.',
  }),
} satisfies Record<(typeof durations)[number], AnswerWording>;

const leadsItself: Readonly<Record<Role | 'unknown', string>> = {
  self: 'Jeg selv',
  represented: 'Den jeg svarer for',
  child: 'Barnet selv',
  parent: 'Jeg selv',
  foster: 'Jeg selv',
  unknown: 'Personen selv',
};

export const leaderAnswers = {
  self: (_asked, role) => ({ label: leadsItself[role ?? 'self'] }),
  medleder: () => ({
    label: 'En medarbeidsleder',
    hint: 'En annen leder, helt eller delvis. For et barn er det ofte en av foreldrene.',
  }),
  none: () => ({ label: 'Ingen vi vet om nå' }),
} satisfies Record<Leader, AnswerWording>;

export const costAnswers = {
  yes: yesOrNo.yes,
  no: () => ({ label: 'Nei, eller jeg har ikke søkt ennå' }),
} satisfies typeof yesOrNo;

export const alsoAnswers = {
  health: () => ({ label: 'Helsetjenester hjemme' }),
  school: () => ({ label: 'Hjelp på skolen eller i barnehagen' }),
  higherEducation: () => ({ label: 'Hjelp på høyskole eller universitet' }),
  work: () => ({ label: 'Hjelp på jobben' }),
  ordinaryParentalCare: () => ({ label: 'Vanlig stell som andre barn på samme alder også trenger' }),
  movedHere: () => ({ label: 'Nylig flyttet hit fra en annen kommune' }),
  hasBpa: () => ({ label: 'Har BPA fra før' }),
  chapter9: () => ({
    label: 'Har et vedtak etter helse- og omsorgstjenesteloven kapittel 9',
    hint: 'Kapitlet handler om tvang og makt overfor personer med utviklingshemming.',
  }),
} satisfies Record<AlsoId, AnswerWording>;

export const alsoNone = 'Ingen av disse, eller vet ikke';
