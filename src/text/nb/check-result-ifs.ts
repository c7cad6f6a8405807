// When each of several answers is the answer: the conditions that are not known and that decide between them. Bokmål.
import type { RuleId } from '#domain/eligibility/judge.ts';
import type { ConditionId, Result } from '#domain/eligibility/result.ts';
import { limits } from '#domain/eligibility/situation.ts';
import { formatHours } from '../hours.ts';
import type { Voice } from './check-result-voice.ts';

/** As much of the result as tells what decides. */
export type Standing = Pick<Result, 'rules' | 'conditions' | 'countable'>;

interface Told {
  readonly voice: Voice;
  readonly standing: Standing;
}

const full = formatHours(limits.full);
const reserved = formatHours(limits.reserved);
const between = `minst ${reserved}, men under ${full} timer i uken`;
const costs = 'kommunen kan dokumentere vesentlig økt kostnad';
const granted = 'BPA ble gitt som en rett før 67 år';
/** More than so many conditions are not named one by one. */
const most = 2;

type Clause = (voice: Voice) => string;

/** The conditions that a right needs, as clauses after «hvis». Which hours count is told with the hours. */
const holds: Partial<Record<ConditionId, Clause>> = {
  livesAtHome: ({ dweller }) => `${dweller} bor utenfor institusjon, eller vil flytte hjem`,
  legalStay: () => 'oppholdet er lovlig og varig',
  age: ({ person }) => `${person} er under 67 år når kommunen svarer`,
  duration: () => 'behovet varer i mer enn 2 år',
  cost: () => 'kommunen ikke kan dokumentere vesentlig økt kostnad',
  leader: () => 'noen kan lede assistentene',
};

const fails: Partial<Record<ConditionId, Clause>> = {
  legalStay: () => 'oppholdet ikke er lovlig og varig',
  duration: () => 'det er usikkert om behovet varer i mer enn 2 år',
  hours: () => `under ${reserved} timer i uken sikkert teller`,
  cost: () => costs,
  leader: () => 'ingen kan lede assistentene',
};

/** What decides which hours count. */
const ofHours: Partial<Record<ConditionId, string>> = {
  night: 'behovet om natten er kontinuerlig',
  secondHelper: 'behovet for to hjelpere er kontinuerlig',
  childDisabled: 'barnet har nedsatt funksjonsevne',
  childAtHome: 'barnet bor hjemme',
  childUnder18: 'barnet er under 18 år',
  parentalResponsibility: 'du har foreldreansvar',
};

const ifs = {
  away: ({ voice }) => `hvis ${voice.dweller} bor på institusjon og ikke vil flytte hjem`,
  continuationOpen: (told) =>
    orElse(
      among(fails, told),
      ', eller ',
      `hvis ${granted}, og et vilkår ikke lenger er sikkert oppfylt`,
      told,
    ),
  continued: (told) =>
    orElse(
      among({ ...holds, hours: () => `minst ${reserved} timer i uken teller` }, told),
      ', og ',
      `hvis ${granted}, og vilkårene fortsatt er oppfylt`,
      told,
    ),
  parentOver67: ({ standing }) =>
    isUnknown('hours', standing)
      ? `hvis en forelder er fylt 67 år, og minst ${reserved} timer i uken teller eller kan telle`
      : 'hvis en forelder er fylt 67 år, og det er barnet som trenger hjelp',
  over67: ({ voice }) => `hvis ${voice.person} er fylt 67 år uten å ha fått BPA som en rett før det`,
  notBeyondTwoYears: () => 'hvis behovet ikke varer i mer enn 2 år',
  tooFewHours: (told) => `hvis under ${reserved} timer i uken teller${hangsOn(told)}`,
  stayNotLasting: () => 'hvis oppholdet ikke er lovlig og varig',
  durationUncertain: () => 'hvis det er usikkert om behovet varer i mer enn 2 år',
  turns67BeforeDecision: ({ voice }) => `hvis ${voice.person} fyller 67 år før kommunen har svart`,
  noLeader: () => 'hvis ingen kan lede assistentene',
  hoursOpen: (told) =>
    // Enough hours are certain: then it is the cost that leaves the rest of them open.
    told.standing.conditions.some(({ id, status }) => id === 'hours' && status === 'met')
      ? `hvis ${costs}. Da er spørsmålet om alle timene teller, og det sier ikke loven klart`
      : `hvis alle timene må telle, og loven ikke sier klart at de gjør det${hangsOn(told)}`,
  fullRight: (told) => right(`minst ${full} timer i uken teller`, ['cost'], told),
  costDocumented: (told) =>
    doHoursDecide(told.standing) ? `hvis ${between} teller, og ${costs}${hangsOn(told)}` : `hvis ${costs}`,
  reservedRight: (told) => right(`${between} sikkert teller`, [], told),
} satisfies Record<RuleId, (told: Told) => string>;

/** «Det blir svaret hvis …»: of a rule that may hold, when others may too. It names what is not known and decides. */
export function ruleIf(rule: RuleId, voice: Voice, standing: Standing): string {
  return ifs[rule]({ voice, standing });
}

/** @param others conditions that are of no consequence to this right */
function right(hours: string, others: readonly ConditionId[], told: Told): string {
  const clauses = among(holds, told, others);
  const decide = doHoursDecide(told.standing);
  if (clauses.length > most || (clauses.length === 0 && !decide))
    return `hvis ${hours}, og resten av vilkårene er oppfylt`;
  if (!decide) return `hvis ${clauses.join(', og ')}`;
  const alsoNeeded = clauses.length > 0 ? `. Det krever også at ${clauses.join(', og at ')}` : '';
  return `hvis ${hours}${alsoNeeded}${hangsOn(told)}`;
}

/** The clauses of the conditions that are not known. */
function among(
  clauses: Partial<Record<ConditionId, Clause>>,
  { voice, standing }: Told,
  others: readonly ConditionId[] = [],
): readonly string[] {
  return standing.conditions
    .filter(({ id, status }) => status === 'unknown' && !others.includes(id))
    .map(({ id }) => clauses[id]?.(voice))
    .filter((clause) => clause !== undefined);
}

/** Of one who surely has a right that may go on, the few conditions that are not known; else in general. */
function orElse(clauses: readonly string[], and: string, general: string, { standing }: Told): string {
  const isGranted = standing.rules.every((rule) => rule === 'continued' || rule === 'continuationOpen');
  return isGranted && clauses.length > 0 && clauses.length <= most ? `hvis ${clauses.join(and)}` : general;
}

/** The rules that hours tell apart, by how many hours there are. */
const ofAmount: readonly (readonly RuleId[])[] = [
  ['tooFewHours'],
  ['hoursOpen'],
  ['fullRight'],
  ['costDocumented', 'reservedRight'],
];

function doHoursDecide({ rules, countable }: Standing): boolean {
  const amounts = ofAmount.filter((alike) => alike.some((rule) => rules.includes(rule)));
  return countable === null && amounts.length > 1;
}

/** What the hours hang on, where that is little. */
function hangsOn({ standing }: Told): string {
  const unknown = standing.conditions.filter(({ status }) => status === 'unknown');
  const causes = unknown.map(({ id }) => ofHours[id]).filter((cause) => cause !== undefined);
  if (!doHoursDecide(standing) || causes.length === 0 || causes.length > most) return '';
  return `. Det kommer blant annet an på om ${causes.join(', og om ')}`;
}

function isUnknown(condition: ConditionId, { conditions }: Standing): boolean {
  return conditions.some(({ id, status }) => id === condition && status === 'unknown');
}
