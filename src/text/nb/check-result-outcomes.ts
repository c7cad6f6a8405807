// The outcomes of the check in words: the one sentence, and what it means. An indication, never a decision. Bokmål.
// @source pasient- og brukerrettighetsloven §§ 2-1 d and 3-1; helse- og omsorgstjenesteloven §§ 3-2 and 3-8
import type { Role } from '#domain/eligibility/facts.ts';
import type { Outcome } from '#domain/eligibility/judge.ts';
import { type Voice, voiceOf } from './check-result-voice.ts';

interface OutcomeWords {
  /** A few words, for a list of several outcomes. */
  readonly short: string;
  /** The answer in one sentence. */
  readonly sentence: (voice: Voice) => string;
  /** What it means, a paragraph each. */
  readonly explanation: (voice: Voice) => readonly string[];
}

const words = {
  RETT: {
    short: 'Rett til BPA',
    sentence: ({ one }) => `Svarene tyder på at ${one} har rett til BPA.`,
    explanation: ({ one }) => [
      'Retten står i pasient- og brukerrettighetsloven § 2-1 d.',
      `Har ${one} retten og ber om BPA, kan ikke kommunen velge en annen form for hjelpen. Men det er kommunen som avgjør timene.`,
    ],
  },
  RETT_VIDEREFORT: {
    short: 'Retten varer etter 67 år',
    sentence: ({ person }) => `Svarene tyder på at ${person} beholder retten til BPA etter 67 år.`,
    explanation: () => [
      'Den som fikk BPA som en rett før 67 år, har retten også etterpå. Det står i pasient- og brukerrettighetsloven § 2-1 d første ledd.',
    ],
  },
  RETT_MED_KOSTNADSFORBEHOLD: {
    short: 'Rett til BPA, med ett forbehold om kostnad',
    sentence: ({ one }) =>
      `Svarene tyder på at ${one} har rett til BPA, med mindre kommunen kan dokumentere vesentlig økt kostnad.`,
    explanation: ({ one }) => [
      'Loven gir rett fra og med 25 timer i uken. Under 32 timer har den ett forbehold, og det gjelder kostnad.',
      `Kommunen må dokumentere at BPA blir vesentlig dyrere. Det er ikke nok å si det. Kan den ikke dokumentere det, har ${one} rett.`,
      'Du trenger ikke vise at BPA er billig nok. Be om å få tallene skriftlig.',
    ],
  },
  AVHENGER_AV_VURDERING: {
    short: 'Loven svarer ikke klart',
    sentence: ({ one }) =>
      `Loven svarer ikke klart på om ${one} har rett til BPA, så kommunen må vurdere det.`,
    explanation: () => [
      'Her kan vi verken si ja eller nei. Du kan likevel søke. Be kommunen svare på nettopp det spørsmålet som er åpent.',
      'Kommunen skal vurdere hvert vilkår i § 2-1 d. Det sa Sivilombudet 19. mars 2020 (sak 2019/1333).',
    ],
  },
  INGEN_RETT_KOMMUNEN_SKAL_VURDERE: {
    short: 'Ingen individuell rett, men kommunen skal vurdere BPA',
    sentence: ({ one, forOne }) =>
      `Etter svarene har ${one} ikke en individuell rett til BPA, men kommunen skal likevel vurdere BPA ${forOne}.`,
    explanation: () => [
      'Du kan likevel søke. Alle kommuner skal ha BPA å tilby. Det står i helse- og omsorgstjenesteloven § 3-8.',
      'Kommunen skal legge stor vekt på hva den som trenger hjelpen, mener. Det står i pasient- og brukerrettighetsloven § 3-1.',
      'Retten til nødvendig hjelp er en egen rett. Den gjelder også uten BPA. Kommunen skal gi grunner for svaret.',
    ],
  },
  ANNEN_TJENESTE: {
    short: 'En annen tjeneste gir hjelpen nå',
    sentence: () => 'Svarene tyder på at hjelpen nå hører til en annen tjeneste: plass på institusjon.',
    explanation: ({ dweller }) => [
      `Så lenge ${dweller} bor der, er det institusjonen som skal gi hjelpen. Loven skiller mellom plass på institusjon og personlig assistanse.`,
      `BPA er for et liv utenfor institusjon. Du kan likevel søke. Vil ${dweller} flytte hjem, kan søknaden sendes før flyttingen.`,
      'Endre svaret om flytting, så viser sjekken hva som gjelder hjemme.',
    ],
  },
} satisfies Record<Outcome, OutcomeWords>;

/** What a parent needs to know of whose right it is. */
const whoseRight = {
  parent:
    'Med «dere» mener vi deg og barnet. Rett til avlastning hører til deg. Rett til hjelp for barnet selv er barnets.',
  foster:
    'Med «dere» mener vi deg og barnet. Rett til avlastning kan den ha som har foreldreansvar. Rett til hjelp for barnet selv er barnets.',
} as const;

/** A few words, for a list of several outcomes. */
export function outcomeShort(outcome: Outcome): string {
  return words[outcome].short;
}

/** The answer in one sentence; of an unknown role as to the reader. */
export function outcomeSentence(outcome: Outcome, role: Role | null): string {
  return words[outcome].sentence(voiceOf(role));
}

/** What the outcome means, a paragraph each. */
export function outcomeExplanation(outcome: Outcome, role: Role | null): readonly string[] {
  const explanation = words[outcome].explanation(voiceOf(role));
  return role === 'parent' || role === 'foster' ? [...explanation, whoseRight[role]] : explanation;
}
