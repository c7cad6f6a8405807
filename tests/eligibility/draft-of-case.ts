// The answers that a reader with the facts of a case would give.
import { readFileSync } from 'node:fs';
import {
  type AlsoId,
  type Answers,
  type CheckDraft,
  newCheckDraft,
} from '../../src/domain/eligibility/answers.schema.ts';
import type { Outcome } from '../../src/domain/eligibility/judge.ts';
import type { NeedsRow } from '../../src/domain/needs/needs.schema.ts';
import { addDays, addMonths } from '../../src/domain/shared/dates.ts';

type CaseFacts = Readonly<Record<string, unknown>>;

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly facts: CaseFacts;
  readonly expected: Outcome;
  readonly must_mention: readonly string[];
}

export const cases: readonly Case[] = JSON.parse(readFileSync('tests/cases/eligibility.json', 'utf8')).cases;

export function draftOfCase(facts: CaseFacts, today: string): CheckDraft {
  const { seasonal } = facts;
  const personal = Number(facts.personal ?? 0);
  const answers: Answers = { ...newCheckDraft().answers, ...about(facts, today), ...need(facts) };
  if (!seasonal) return { ...newCheckDraft(), answers };
  return {
    ...newCheckDraft(),
    answers: { ...answers, personal: { kind: 'needs' } },
    needs: seasonalRows(personal),
  };
}

function about(facts: CaseFacts, today: string): Partial<Answers> {
  return {
    role: (facts.role ?? 'self') as Answers['role'],
    age: born(facts.age, today),
    grantedBefore67: (facts.granted_before_67 ?? 'none') as Answers['grantedBefore67'],
    decisionBefore67: yes(facts.decision_before_67 ?? Number(facts.age) < 67),
    childAge: born(facts.child_age ?? 18, today),
    childDisabled: yes(facts.child_disabled),
    childHome: yes(facts.child_home),
    parentalResponsibility: yes(facts.parental_responsibility),
    home: typeof facts.home === 'string' ? (facts.home as Answers['home']) : 'home',
    movesHome: yes(facts.moves_home),
  };
}

function need(facts: CaseFacts): Partial<Answers> {
  return {
    duration: durationOf(facts.months),
    personal: typed(facts.personal),
    night: typed(facts.night),
    nightContinuous: yes(facts.night_continuous),
    secondHelper: typed(facts.second_helper),
    secondHelperContinuous: yes(facts.second_helper_continuous),
    respite: typed(facts.respite),
    also: alsoOf(facts),
    leader: (facts.leader ?? 'self') as Answers['leader'],
    legalStay: yes(facts.legal_stay ?? true),
    costDocumented: yes(facts.municipality_documented_cost),
  };
}

const alsoNames = {
  health: 'health',
  school: 'school',
  higher_education: 'higherEducation',
  work: 'work',
  ordinary_parental_care: 'ordinaryParentalCare',
  new_in_municipality: 'movedHere',
  has_bpa: 'hasBpa',
  chapter9: 'chapter9',
} as const satisfies Record<string, AlsoId>;

function alsoOf(facts: CaseFacts): AlsoId[] {
  return Object.entries(alsoNames)
    .filter(([name]) => facts[name])
    .map(([, id]) => id);
}

const yes = (fact: unknown): 'yes' | 'no' => (fact ? 'yes' : 'no');

const typed = (fact: unknown) => ({ kind: 'typed' as const, hours: String(fact ?? 0) });

/** So old on the day of the check, to the day. */
function born(age: unknown, today: string): Answers['age'] {
  const years = Math.floor(Number(age));
  const days = Math.round((Number(age) - years) * 365);
  return { kind: 'birthDate', date: addDays(addMonths(today, -12 * years), -days) };
}

/** `null`: clearly beyond; a number; «12-36», or «12-36+» with an open end. */
function durationOf(months: unknown): Answers['duration'] {
  if (months === null || months === undefined) return 'beyond';
  const [low = 0, high = low] = String(months).replace('+', '').split('-').map(Number);
  if (low > 24) return 'beyond';
  return high > 24 || String(months).endsWith('+') ? 'uncertain' : 'notBeyond';
}

/** An hour a week less all year round, and two hours more in half the weeks. */
function seasonalRows(weekly: number): NeedsRow[] {
  const allYear = (weekly - 1) * 60;
  const days = Array.from({ length: Math.ceil(allYear / 1440) }, (_, day) =>
    row(`day-${day}`, Math.min(1440, allYear - day * 1440), null),
  );
  return [...days, row('season', 120, 26)];
}

function row(id: string, minutes: number, weeksPerYear: number | null): NeedsRow {
  return {
    id,
    activity: '',
    place: 'home',
    kind: 'personalCare',
    part: 'day',
    timesPerWeek: 1,
    minutes,
    helpers: 1,
    weeksPerYear,
    helpedBy: '',
    comment: '',
  };
}
