// The conditions of the Act in words: a name each, and a sentence for each state it can be in. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d; helse- og omsorgstjenesteloven §§ 3-1 and 3-2
import type { ConditionId, ConditionStatus } from '#domain/eligibility/result.ts';
import { levelOf, limits } from '#domain/eligibility/situation.ts';
import { type Hours, lacking } from '#domain/shared/hours.ts';
import { formatHours } from '../hours.ts';
import { capital, type Voice } from './check-result-voice.ts';

/** What the sentences may tell of the answers. */
interface Told {
  readonly voice: Voice;
  /** Countable hours a week; null while they are not known. */
  readonly countable: Hours | null;
  /** Fewer than 32 hours are certain: two people's together may be more. */
  readonly isReserved?: boolean;
}

interface ConditionWords extends Readonly<Record<ConditionStatus, (told: Told) => string>> {
  readonly name: string;
}

/** The state in a word or two: it stands beside a shape. */
export const conditionStatus = {
  met: 'oppfylt',
  notMet: 'ikke oppfylt',
  unknown: 'ikke kjent ennå',
  open: 'loven svarer ikke klart',
} satisfies Record<ConditionStatus, string>;

const notSaid = (): string => 'Det har du ikke svart på ennå, eller du vet det ikke.';

const conditions = {
  livesAtHome: {
    name: 'Bor utenfor institusjon',
    met: ({ voice }) =>
      `${capital(voice.dweller)} bor ikke på institusjon, eller vil flytte hjem. Svaret gjelder et liv utenfor institusjon.`,
    notMet: ({ voice }) =>
      `${capital(voice.dweller)} bor på institusjon. Da er det institusjonen som skal gi hjelpen.`,
    unknown: notSaid,
    open: () => 'Spør kommunen hva slags bolig dette er. Det er plass på institusjon som er unntatt.',
  },
  legalStay: {
    name: 'Lovlig og varig opphold',
    met: ({ voice }) => `${capital(voice.one)} har lovlig og varig opphold.`,
    notMet: () => 'Uten lovlig og varig opphold kan retten være mindre. Det står i en egen forskrift.',
    unknown: notSaid,
    open: () =>
      'Uten lovlig og varig opphold kan retten være mindre. Det står i en egen forskrift, og kommunen må se på den.',
  },
  age: {
    name: 'Under 67 år',
    met: ({ voice }) => `${capital(voice.person)} er under 67 år. Loven har ingen nedre grense.`,
    notMet: ({ voice }) => `${capital(voice.person)} er fylt 67 år.`,
    unknown: notSaid,
    open: ({ voice }) =>
      voice.isTwo
        ? 'Du er fylt 67 år, eller fyller 67 snart. Loven sier ikke om grensen gjelder en forelder.'
        : `${capital(voice.person)} kan fylle 67 år før kommunen har svart. Loven svarer ikke klart på hva som gjelder da.`,
  },
  continuation: {
    name: 'BPA som rett før 67 år',
    met: ({ voice }) => `${capital(voice.person)} fikk BPA som en rett før 67 år. Da varer retten.`,
    notMet: ({ voice }) => `${capital(voice.person)} fikk ikke BPA som en rett før 67 år.`,
    unknown: notSaid,
    open: ({ voice }) =>
      `${capital(voice.person)} fikk BPA som en rett før 67 år. Loven sier ikke hva som skjer når noe har endret seg.`,
  },
  duration: {
    name: 'Behov i mer enn 2 år',
    met: () => 'Behovet ventes å vare i mer enn 2 år.',
    notMet: () => 'Behovet ventes å vare i 2 år eller kortere. Akkurat 2 år er ikke nok.',
    unknown: notSaid,
    open: () => 'Det er usikkert om behovet varer i mer enn 2 år. Kommunen må se på hva legen sier.',
  },
  hours: {
    name: 'Nok timer som teller',
    met: (told) => (told.countable === null ? hoursSurelyMet : hoursMet(told.countable, told.isReserved)),
    notMet: ({ countable }) => (countable === null ? hoursSurelyNotMet : hoursNotMet(countable)),
    unknown: ({ countable }) =>
      countable === null
        ? hoursUnknown
        : `${formatHours(countable)} timer teller så langt. Noe er ikke kjent.`,
    open: () => 'Retten krever minst 25 timer i uken. Loven sier ikke klart om nok timer teller her.',
  },
  cost: {
    name: 'Kommunen har ikke dokumentert økt kostnad',
    met: () =>
      'Du har svart at kommunen ikke har dokumentert vesentlig økt kostnad. Så lenge den ikke gjør det, gjelder retten.',
    notMet: () =>
      'Du har svart at kommunen har dokumentert vesentlig økt kostnad. Da gjelder ikke retten når timene er under 32.',
    unknown: () =>
      'Vi vet ikke om kommunen har dokumentert vesentlig økt kostnad. Kommunen må dokumentere det.',
    open: () =>
      'Loven sier ikke klart om forbeholdet om kostnad gjelder her. Kommunen må dokumentere kostnaden uansett.',
  },
  night: {
    name: 'Hjelp om natten',
    met: () => 'Behovet om natten er kontinuerlig. Da teller timene om natten.',
    notMet: () => 'Behovet om natten er ikke kontinuerlig. Da teller vanligvis ikke timene om natten.',
    unknown: () => 'Vi vet ikke om behovet om natten er kontinuerlig. Det avgjør om timene teller.',
    open: () => 'Loven sier ikke hva som er kontinuerlig om natten. Kommunen må vurdere det.',
  },
  secondHelper: {
    name: 'To hjelpere på én gang',
    met: () => 'Behovet for to hjelpere er kontinuerlig. Da teller timene til den andre hjelperen.',
    notMet: () =>
      'Behovet for to hjelpere er ikke kontinuerlig. Da teller vanligvis ikke timene til den andre.',
    unknown: () => 'Vi vet ikke om behovet for to hjelpere er kontinuerlig. Det avgjør om timene teller.',
    open: () => 'Loven sier ikke hva som er kontinuerlig behov for to. Kommunen må vurdere det.',
  },
  childDisabled: {
    name: 'Barnet har nedsatt funksjonsevne',
    met: () => 'Barnet har nedsatt funksjonsevne.',
    notMet: () => 'Barnet har ikke nedsatt funksjonsevne. Da gjelder ikke retten til avlastning som BPA.',
    unknown: notSaid,
    open: () => 'Det er ikke klart om barnet har nedsatt funksjonsevne. Kommunen må vurdere det.',
  },
  childAtHome: {
    name: 'Barnet bor hjemme',
    met: () => 'Barnet bor hjemme, eller skal flytte hjem. Svaret gjelder et liv hjemme.',
    notMet: () => 'Barnet bor ikke hjemme. Da gjelder ikke retten til avlastning som BPA.',
    unknown: notSaid,
    open: () => 'Det er ikke klart om barnet bor hjemme. Kommunen må vurdere det.',
  },
  childUnder18: {
    name: 'Barnet er under 18 år',
    met: () => 'Barnet er under 18 år.',
    notMet: () => 'Barnet er fylt 18 år. Da kan den unge ha en egen rett.',
    unknown: notSaid,
    open: () => 'Barnet fyller snart 18 år. Da slutter retten til avlastning som BPA.',
  },
  parentalResponsibility: {
    name: 'Foreldreansvar',
    met: () => 'Du har foreldreansvar for barnet.',
    notMet: () => 'Du har ikke foreldreansvar for barnet. Barnet kan likevel ha en egen rett.',
    unknown: notSaid,
    open: () =>
      'Loven sier «foreldreansvar». Det har fosterforeldre vanligvis ikke. Barnet kan likevel ha en egen rett.',
  },
  respiteLasts: {
    name: 'Avlastning i mer enn 2 år',
    met: () => 'Det er mer enn 2 år til barnet fyller 18.',
    notMet: () => 'Det er 2 år eller mindre til barnet fyller 18.',
    unknown: notSaid,
    open: () =>
      'Det er 2 år eller mindre til barnet fyller 18. Loven sier ikke hva det betyr for kravet om mer enn 2 år.',
  },
  hoursOfTwo: {
    name: 'Barnets timer og avlastning hver for seg',
    met: () => 'Det er nok timer uten at to personers timer legges sammen.',
    notMet: () => 'Timene er ikke nok, heller ikke når de legges sammen.',
    unknown: notSaid,
    open: () => 'Det er bare summen som er stor nok. Loven sier ikke om timene skal legges sammen.',
  },
  leader: {
    name: 'Noen kan lede',
    met: () =>
      'Noen kan lede assistentene. Loven selv krever ikke det. Leder en medarbeidsleder, må ordningen likevel være brukerstyrt nok. Det sier forarbeidene til loven.',
    notMet: () => 'Ingen kan lede assistentene nå. Loven selv krever ikke at noen kan lede.',
    unknown: notSaid,
    open: () =>
      'Ingen kan lede assistentene nå. Loven sier ikke hva som skjer da, og kommunen må vurdere det.',
  },
} satisfies Record<ConditionId, ConditionWords>;

const hoursUnknown = 'Vi vet ikke nok om timene ennå.';
/** Not all is known, and it is the same however the rest may turn out. */
const hoursSurelyMet = 'Minst 25 timer i uken teller, selv om ikke alt er kjent.';
const hoursSurelyNotMet = 'Under 25 timer i uken teller, selv om ikke alt er kjent.';

function hoursMet(countable: Hours, isReserved = false): string {
  // The figure would be read as enough for the full right, and that is what the Act leaves open.
  if (isReserved && levelOf(countable) === 2)
    return 'Minst 25 timer i uken teller. Sammen er det mer, men loven sier ikke at barnets timer og avlastningen skal legges sammen.';
  const limit = levelOf(countable) === 2 ? limits.full : limits.reserved;
  return `Minst ${formatHours(limit)} timer i uken: ${formatHours(countable)} teller med.`;
}

function hoursNotMet(countable: Hours): string {
  const short = lacking(limits.reserved, countable);
  const told = `Minst 25 timer i uken: ${formatHours(countable)} teller med.`;
  return short.equals(0) ? told : `${told} ${hoursShort(short)} mangler.`;
}

/** Hours that are lacking are never told as fewer than they are: a third is «0,34». */
export function hoursShort(short: Hours): string {
  return formatHours(short.ceil(2));
}

export function conditionName(id: ConditionId): string {
  return conditions[id].name;
}

/** One sentence or two: how it stands with the condition. */
export function conditionSentence(id: ConditionId, status: ConditionStatus, told: Told): string {
  return conditions[id][status](told);
}
