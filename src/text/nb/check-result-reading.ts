// Which of the citizens’ pages to read beside a result, by the code that makes each of use. Bokmål.
import type { Leader, Role } from '#domain/eligibility/facts.ts';
import type { Outcome, RuleId } from '#domain/eligibility/judge.ts';
import type { Condition, ConditionId, Result } from '#domain/eligibility/result.ts';

export const reading = {
  heading: 'Les mer',
  newTab: 'Sidene åpnes i en ny fane, så svarene dine blir stående her.',
} as const;

/** By the name of the page in the citizens’ folder, in the order they are shown. */
const titles = {
  kostnad: 'Mellom 25 og 32 timer',
  'ingen-individuell-rett': 'Ingen egen rett er ikke nei til BPA',
  'etter-67': 'Når du fyller 67 år',
  natt: 'Hjelp om natten',
  'to-hjelpere': 'To hjelpere på én gang',
  'foreldre-og-fosterforeldre': 'Foreldre og fosterforeldre',
  'lede-med-medarbeidsleder': 'Å lede sammen med noen',
  soke: 'Slik søker du om BPA',
  klage: 'Slik klager du',
} as const;
type Page = keyof typeof titles;

const ofOutcome: Partial<Record<Outcome, Page>> = {
  RETT_MED_KOSTNADSFORBEHOLD: 'kostnad',
  INGEN_RETT_KOMMUNEN_SKAL_VURDERE: 'ingen-individuell-rett',
  ANNEN_TJENESTE: 'ingen-individuell-rett',
};

const ofRule: Partial<Record<RuleId, Page>> = {
  costDocumented: 'kostnad',
  continued: 'etter-67',
  continuationOpen: 'etter-67',
  parentOver67: 'etter-67',
  over67: 'etter-67',
  turns67BeforeDecision: 'etter-67',
  noLeader: 'lede-med-medarbeidsleder',
};

const ofCondition: Partial<Record<ConditionId, Page>> = {
  night: 'natt',
  secondHelper: 'to-hjelpere',
  hoursOfTwo: 'foreldre-og-fosterforeldre',
};

const ofNote: Partial<Record<Result['notes'][number]['kind'], Page>> = {
  nightRespite: 'natt',
  turns18: 'foreldre-og-fosterforeldre',
  turns67: 'etter-67',
};

const ofRole: Partial<Record<Role, Page>> = {
  parent: 'foreldre-og-fosterforeldre',
  foster: 'foreldre-og-fosterforeldre',
};

const ofLeader: Partial<Record<Leader, Page>> = {
  medleder: 'lede-med-medarbeidsleder',
  none: 'lede-med-medarbeidsleder',
};

/** @returns pages in a fixed order, each with its path from the site's root */
export function pagesToRead(
  { outcomes, rules, conditions, notes }: Pick<Result, 'outcomes' | 'rules' | 'conditions' | 'notes'>,
  role: Role | null,
  leader: Leader | null,
): readonly { readonly path: string; readonly title: string }[] {
  const chosen = new Set<Page | undefined>([
    ...outcomes.map((outcome) => ofOutcome[outcome]),
    ...rules.map((rule) => ofRule[rule]),
    ...conditions.map(({ id }: Condition) => ofCondition[id]),
    ...notes.map(({ kind }) => ofNote[kind]),
    role === null ? undefined : ofRole[role],
    leader === null ? undefined : ofLeader[leader],
    'soke',
    'klage',
  ]);
  const pages = Object.keys(titles) as Page[];
  return pages
    .filter((page) => chosen.has(page))
    .map((page) => ({ path: `innbyggere/${page}/`, title: titles[page] }));
}
