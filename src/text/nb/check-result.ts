// The words around the result of the check: its headings, what is always said, and the dated law. Bokmål.
import { formatDate } from '../format.ts';

export const checkResult = {
  heading: 'Svaret',
  /** What the browser's tab says: never an answer. */
  tab: 'resultat',
  onThisPage: 'På denne siden',
  /** Stands before the outcomes when there are several. */
  several: 'Det kan bli ett av disse svarene',
  severalLead: 'Noe er ikke kjent ennå. Derfor er flere svar mulige. Det beste for deg står først.',
  itIs: 'Det blir svaret',
  means: 'Hva det betyr',
  meansNamed: (outcome: string) => `Hva det betyr: ${outcome}`,
  deciding: 'Finn ut av dette først',
  decidingLead: (fact: string) =>
    `Det første å finne ut av er ${fact}. Vet du det ikke, kan du spørre kommunen eller en som kjenner saken.`,
  answerIt: 'Svar på spørsmålet',
  why: 'Hvorfor svaret er slik',
  eitherWay: 'Noe er ikke kjent, men svaret blir det samme:',
  openQuestion: 'Dette svarer ikke loven klart på',
  openQuestionLead: 'Be kommunen svare på dette:',
  decidedBy: (facts: readonly string[]) => `Dette avgjorde svaret: ${facts.join(', ')}.`,
  decidedByNothing: 'Du har ikke svart på noe som avgjør svaret ennå.',
  conditions: 'Vilkårene i loven',
  conditionsLead: 'Slik står det til med hvert vilkår, etter det du har svart.',
  notAsked: 'Loven spør ikke om diagnose eller inntekt. Også psykisk sykdom kan gi rett.',
  inForce: (from: string | null, checkedOn: string) =>
    from === null
      ? `Kontrollert ${formatDate(checkedOn)}.`
      : `Gjelder fra ${formatDate(from)}. Kontrollert ${formatDate(checkedOn)}.`,
  quotedAbove: (condition: string) => `Samme setning i loven som ved «${condition}».`,
  /** Before the provision on heavy care, which is no condition of the check. */
  heavyCare: 'For avlastning gjelder også dette, som sjekken ikke har spurt om:',
  notInForce: (from: string) =>
    `Ordlyden vi har, gjelder fra ${formatDate(from)}. For datoen du har valgt, er ordlyden ikke kontrollert.`,
  notes: 'Verdt å vite',
  answers: 'Svarene dine',
  showAnswers: 'Vis alle svarene, og endre dem',
  todo: 'Gå videre',
  papers: 'Lag samtaleark, søknad eller klage',
  needs: 'Regn ut timene i Behovskartlegging',
  keeping: 'Ta vare på eller slett svarene',
} as const;

/** Always said, whatever the answer. */
export const always = {
  /** Beside the answer itself. */
  notADecision:
    'Dette er ikke et vedtak. Kommunen avgjør saken: hva som er riktig, og hvor mange timer det blir.',
  heading: 'Husk dette om svaret',
  text: [
    'Du har alltid rett til å søke. Kommunen skal svare og begrunne svaret.',
    'Du har rett til å klage innen fire uker. Klagen går til kommunen. Endrer ikke kommunen vedtaket, er det Statsforvalteren som avgjør.',
    'Ingenting du svarer, sendes fra nettleseren.',
    'Sjekken vet bare det du har svart. Den kan ta feil når noe i saken er spesielt.',
  ],
} as const;

/** The day the check runs for. */
export const lawDate = {
  isFor: (day: string) => `Svaret gjelder for ${formatDate(day)}.`,
  unchecked:
    'For denne datoen er ordlyden ikke kontrollert. Vi har lest loven slik den er nå, og forteller om det vi vet var annerledes.',
  beforeTheRight:
    'Retten til BPA kom 1. januar 2015. For en dag før det kan ikke sjekken svare. Velg en senere dato under.',
  future: 'Vi kjenner bare loven slik den er nå. Den kan bli endret før den dagen.',
  noContinuation: 'Den gangen varte ikke retten etter 67 år. Den regelen kom 1. juli 2020.',
} as const;
