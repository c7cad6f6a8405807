// The words around the result of the check: its headings, what is always said, and the dated law. Bokmål.
import { formatDate } from '../format.ts';
import { capital } from './check-result-voice.ts';

export const checkResult = {
  heading: 'Svaret',
  /** Stands before the outcomes when there are several. */
  several: 'Det kan bli ett av disse svarene',
  severalLead: 'Noe er ikke kjent ennå. Derfor er flere svar mulige. Det beste for deg står først.',
  deciding: 'Dette spørsmålet avgjør mest',
  answerIt: 'Svar på spørsmålet',
  decidingLead: 'Vet du ikke svaret, kan du spørre kommunen eller den som kjenner saken.',
  why: 'Hvorfor svaret er slik',
  openQuestion: 'Dette svarer ikke loven klart på',
  openQuestionLead: 'Be kommunen svare på dette:',
  decidedBy: 'Dette avgjorde svaret',
  decidedByNothing: 'Du har ikke svart på noe som avgjør svaret ennå.',
  conditions: 'Vilkårene i loven',
  conditionsLead: 'Slik står det til med hvert vilkår, etter det du har svart.',
  notAsked: 'Loven spør ikke om diagnose eller inntekt. Også psykisk sykdom kan gi rett.',
  law: 'Loven',
  lawOf: (provision: string) => `Loven: ${provision}`,
  inForce: (from: string | null, checkedOn: string) =>
    from === null
      ? `Kontrollert ${formatDate(checkedOn)}.`
      : `Gjelder fra ${formatDate(from)}. Kontrollert ${formatDate(checkedOn)}.`,
  quotedAbove: 'Teksten står ved vilkåret over:',
  notInForce: (from: string) =>
    `Ordlyden vi har, gjelder fra ${formatDate(from)}. For datoen du har valgt, er ordlyden ikke kontrollert.`,
  notes: 'Verdt å vite',
  answers: 'Svarene dine',
  todo: 'Gå videre',
  papers: 'Lag samtaleark, søknad eller klage',
  needs: 'Regn ut timene i Behovskartlegging',
  keeping: 'Ta vare på eller slett svarene',
} as const;

/** Always said, whatever the answer. */
export const always = {
  heading: 'Husk dette om svaret',
  text: [
    'Dette er ikke et vedtak. Kommunen avgjør saken, både hva som er riktig, og hvor mange timer det blir.',
    'Du har alltid rett til å søke. Kommunen skal svare og begrunne svaret.',
    'Du har rett til å klage innen fire uker. Klagen går til kommunen. Endrer ikke kommunen vedtaket, er det Statsforvalteren som avgjør.',
    'Ingenting du svarer, sendes fra nettleseren.',
    'Sjekken vet bare det du har svart. Den kan ta feil når noe i saken er spesielt.',
  ],
} as const;

/** The day the check runs for. */
export const lawDate = {
  heading: 'Sjekk for en annen dato',
  hint: 'Svaret følger loven slik den var den dagen. La feltet stå tomt for i dag.',
  label: 'Dato',
  today: 'Bruk i dag',
  apply: 'Sjekk for denne datoen',
  notADate: 'Velg en dato fra 1. januar 2015 og senere. Før det fantes ikke denne retten.',
  isFor: (day: string) => `Svaret gjelder for ${formatDate(day)}.`,
  isToday: (day: string) => `Svaret gjelder for i dag, ${formatDate(day)}.`,
  unchecked:
    'For denne datoen er ordlyden ikke kontrollert. Vi har lest loven slik den er nå, og forteller om det som var annerledes.',
  noContinuation: 'Den gangen varte ikke retten etter 67 år. Den regelen kom 1. juli 2020.',
} as const;

/** A provision by its name: «Pasient- og brukerrettighetsloven § 2-1 d første ledd». */
export function provisionName(act: string, paragraph: string): string {
  return `${capital(act)} ${paragraph}`;
}
