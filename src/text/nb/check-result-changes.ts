// The smallest honest change that would alter the answer, told as a condition and never as advice. Bokmål.
import type { FactId } from '#domain/eligibility/facts.ts';
import type { Change } from '#domain/eligibility/result.ts';
import { limits } from '#domain/eligibility/situation.ts';
import { type Hours, lacking } from '#domain/shared/hours.ts';
import { formatHours, hoursInWords } from '../hours.ts';
import { hoursShort } from './check-result-conditions.ts';
import { outcomeShort } from './check-result-outcomes.ts';
import { capital, type Voice } from './check-result-voice.ts';

export const changes = {
  heading: 'Dette kan gi et annet svar',
  honest:
    'Svar slik det er. Ikke skriv opp flere timer enn du trenger, og ikke færre. Sjekken viser bare hvor grensen går.',
  becomes: (outcome: string) => `Da kan svaret bli: ${outcome}.`,
} as const;

type If = (voice: Voice) => string;

const ofHours: If = () => 'hvis flere timer teller';

/** What would have to be so; null for what no one can change, and which no change is of. */
const ifs = {
  role: null,
  age: null,
  childAge: null,
  childHome: null,
  childDisabled: null,
  parentalResponsibility: null,
  legalStay: null,
  grantedBefore67: null,
  home: null,
  personal: ofHours,
  night: ofHours,
  secondHelper: ofHours,
  nightSecondHelper: ofHours,
  respite: ofHours,
  nightContinuous: () => 'hvis behovet om natten likevel er kontinuerlig',
  secondHelperContinuous: () => 'hvis behovet for to hjelpere likevel er kontinuerlig',
  months: () => 'hvis det blir klart at behovet varer i mer enn 2 år',
  leader: () => 'hvis noen kan lede assistentene, for eksempel en medarbeidsleder',
  costDocumented: () => 'hvis kommunen ikke kan dokumentere vesentlig økt kostnad',
  decisionBefore67: () => 'hvis kommunen sier ja før 67-årsdagen',
  movesHome: ({ dweller }) => `hvis ${dweller} vil flytte hjem`,
} satisfies Record<FactId, If | null>;

/** @returns one sentence: what would have to be so, and the answer it could give */
export function changeSentence(change: Change, voice: Voice, countable: Hours | null): string {
  const others = change.facts
    .filter(({ id }) => !(change.lacking !== null && ifs[id] === ofHours))
    .map(({ id }) => ifs[id]?.(voice))
    .filter((told) => told !== undefined);
  const all =
    change.lacking === null ? others : [hoursNeeded(change, change.lacking, voice, countable), ...others];
  const told = [...new Set(all)].join(', og ');
  return `${capital(told)}. ${changes.becomes(outcomeShort(change.outcome))}`;
}

/** «hvis kartleggingen viser minst 25 timer som teller i uken, 3 mer enn nå» */
function hoursNeeded({ facts }: Change, more: Hours, voice: Voice, countable: Hours | null): string {
  // Two people's hours are not to be added: then the sum says nothing of a limit.
  const limit =
    countable === null || voice.isTwo
      ? undefined
      : Object.values(limits).find((each) => lacking(each, countable).equals(more));
  if (limit !== undefined)
    return `hvis kartleggingen viser minst ${formatHours(limit)} timer som teller i uken, ${hoursShort(more)} mer enn nå`;
  const own = voice.isTwo ? 'hjelp til barnet selv' : 'hjelp';
  const what = facts.some(({ id }) => id === 'respite') ? 'avlastning' : own;
  return `hvis kartleggingen viser ${hoursInWords(more.ceil(2))} mer ${what} i uken`;
}
