// Why the check answers as it does, rule by rule, and the exact question that the law leaves open. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d; forvaltningsloven §§ 17, 24, 25 and 35; forskrift 2011-12-16 no. 1255 § 2;
// Sivilombudet 19 March 2020, case 2019/1333; Prop. 93 L (2019–2020)
import type { RuleId } from '#domain/eligibility/judge.ts';
import type { Condition, ConditionId } from '#domain/eligibility/result.ts';
import { limits } from '#domain/eligibility/situation.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatHours } from '../hours.ts';
import { capital, type Voice } from './check-result-voice.ts';

/** What the sentences may tell of the answers. */
interface Told {
  readonly voice: Voice;
  readonly countable: Hours | null;
  /** false under a law that let no right go on after 67. */
  readonly continuesAfter67: boolean;
}

type Why = (told: Told) => readonly string[];

const counted = ({ countable }: Told, otherwise: string): string =>
  countable === null ? otherwise : `${formatHours(countable)} timer i uken teller.`;

const whys = {
  away: ({ voice }) => [`${capital(voice.dweller)} bor på institusjon, og svarene gjelder livet der.`],
  continuationOpen: ({ voice }) => [
    `${capital(voice.person)} fikk BPA som en rett før 67 år. Men minst ett av vilkårene er ikke lenger sikkert oppfylt.`,
    'Loven sier ikke hva som skjer da. Vil kommunen endre hjelpen, må den vurdere saken på nytt og begrunne vedtaket.',
  ],
  continued: ({ voice }) => [
    `${capital(voice.person)} fikk BPA som en rett før 67 år, og vilkårene er fortsatt oppfylt.`,
  ],
  parentOver67: () => [
    'Du er fylt 67 år. Aldersgrensen står i den første setningen i loven. Avlastning for foreldre står i den neste.',
    'Loven sier ikke om grensen gjelder deg når det er barnet som trenger hjelp. Barnet kan uansett ha en egen rett.',
  ],
  over67: ({ voice, continuesAfter67 }) => [
    continuesAfter67
      ? `${capital(voice.person)} er fylt 67 år, og BPA ble ikke gitt som en rett før det.`
      : `${capital(voice.person)} er fylt 67 år. Den gangen varte ikke retten etter det, for noen.`,
    'Har kommunen gitt BPA uten at det var en rett, går den ikke over til å bli det ved 67 år.',
    'Hjelpen må likevel være forsvarlig. Det teller også hva slags hjelp det har vært til nå.',
  ],
  notBeyondTwoYears: () => [
    'Behovet ventes ikke å vare i mer enn 2 år. Akkurat 2 år er ikke nok etter loven.',
    'Hjelpen skal ikke vente av den grunn. Haster det, så skriv det øverst i søknaden.',
  ],
  tooFewHours: (told) => [
    `${counted(told, 'For få timer i uken teller.')} Retten krever minst ${formatHours(limits.reserved)}.`,
  ],
  stayNotLasting: () => [
    'Full rett har den som har lovlig opphold og bor fast i Norge, i minst 12 måneder. Også den som har rett gjennom folketrygden eller en avtale med et annet land, har full rett.',
    'Andre har færre rettigheter. Det står i forskrift 16. desember 2011 nr. 1255 § 2. Barn har likevel vanligvis rett til nødvendige tjenester fra kommunen. Det står i § 4.',
  ],
  durationUncertain: () => [
    'Det er usikkert om behovet varer i mer enn 2 år. Kommunen må gjøre et anslag, og den må hente inn det den trenger.',
    'Be legen skrive hvor lenge behovet kan vare.',
  ],
  turns67BeforeDecision: ({ voice }) => [
    `Søk straks. ${capital(voice.person)} kan fylle 67 år før kommunen har svart.`,
    'Slik vi leser loven, må kommunen ha sagt ja før 67-årsdagen. Andre mener at det holder å ha søkt.',
    'Bruker kommunen lang tid, eller klager du, kan det få noe å si.',
  ],
  noLeader: () => [
    'Ingen kan lede assistentene nå. Loven selv krever ikke at noen kan lede, men BPA skal være styrt av den som får hjelpen.',
    'Kommunen må vurdere hvert vilkår i § 2-1 d likevel. Det sa Sivilombudet 19. mars 2020 (sak 2019/1333).',
  ],
  hoursOpen: () => ['Timene er mange nok bare hvis alle teller. Om de gjør det, sier ikke loven klart.'],
  fullRight: (told) => [
    `${counted(told, 'Timene som teller, er mange nok.')} Retten krever minst ${formatHours(limits.full)}.`,
  ],
  costDocumented: () => [
    'Timene gir rett hvis ikke kommunen kan dokumentere vesentlig økt kostnad. Her har du svart at den har dokumentert det.',
    'Kommunen må dokumentere tallene, så be om å få se dem. Slik vi leser loven, skal BPA måles mot den samme hjelpen gitt på en annen måte.',
    'Er du uenig, kan du klage.',
  ],
  reservedRight: ({ countable }) => [
    countable?.lt(limits.full)
      ? `${formatHours(countable)} timer i uken teller. Det er minst 25, men under 32.`
      : 'Timene som sikkert teller, er minst 25, men under 32.',
  ],
} satisfies Record<RuleId, Why>;

/** The rules that leave the answer to judgement: what is asked when nothing more exact is known. */
const questions = {
  away: null,
  continuationOpen: 'Varer retten til BPA etter 67 år når vilkårene har endret seg?',
  continued: null,
  parentOver67: 'Gjelder grensen på 67 år forelderen når det er barnet som trenger hjelp?',
  over67: null,
  notBeyondTwoYears: null,
  tooFewHours: null,
  stayNotLasting: 'Hvilke rettigheter gir oppholdet etter forskriften?',
  durationUncertain: 'Varer behovet i mer enn 2 år?',
  turns67BeforeDecision: 'Er det nok å ha søkt før 67 år, eller må kommunen ha sagt ja?',
  noLeader: 'Gjelder retten til BPA når ingen kan lede assistentene?',
  hoursOpen: 'Teller alle timene med når retten skal vurderes?',
  fullRight: null,
  costDocumented: null,
  reservedRight: null,
} satisfies Record<RuleId, string | null>;

/** More exact questions, by the condition that is not certain. */
const exact: Partial<Record<RuleId, Partial<Record<ConditionId, string>>>> = {
  continuationOpen: {
    hours: 'Varer retten etter 67 år når færre enn 25 timer teller sikkert?',
    duration: 'Varer retten etter 67 år når det ikke er sikkert at behovet varer i mer enn 2 år?',
    leader: 'Varer retten etter 67 år når ingen kan lede assistentene lenger?',
    legalStay: 'Varer retten etter 67 år uten lovlig og varig opphold?',
    cost: 'Gjelder forbeholdet om kostnad også etter 67 år?',
    hoursOfTwo: 'Kan barnets timer og avlastning legges sammen etter 67 år?',
  },
  hoursOpen: {
    parentalResponsibility: 'Gjelder retten til avlastning en fosterforelder uten foreldreansvar?',
    respiteLasts: 'Gir avlastning rett til BPA når barnet fyller 18 om 2 år eller mindre?',
    hoursOfTwo: 'Skal barnets timer og avlastningen legges sammen?',
    cost: 'Gir timene full rett når de legges sammen, eller gjelder forbeholdet om kostnad?',
  },
};

/** Why a rule holds: a paragraph each. */
export function ruleWhy(rule: RuleId, told: Told): readonly string[] {
  return whys[rule](told);
}

/** What the law leaves open, as questions to put to the municipality; empty for a rule that leaves nothing open. */
export function ruleQuestions(rule: RuleId, conditions: readonly Condition[]): readonly string[] {
  const general = questions[rule];
  if (general === null) return [];
  const uncertain = conditions.filter(({ status }) => status === 'open' || status === 'notMet');
  const asked = uncertain.map(({ id }) => exact[rule]?.[id]).filter((question) => question !== undefined);
  return asked.length > 0 ? asked : [general];
}
