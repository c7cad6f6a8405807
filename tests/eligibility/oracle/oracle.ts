// An answer to one case of the eligibility check by the decision tables of table.ts. Knows how the facts of a case,
// as tests/cases/eligibility.json writes them, fall into the classes of the tables, and adds hours as whole hundredths.
import {
  ageTable,
  hoursTable,
  monthsTable,
  needTable,
  type Outcome,
  outcomeTable,
  placeTable,
  respiteTable,
} from './table.ts';

/** Hours a week with at most two decimals. */
type Hours = number | string;

/** The facts of a case that bear on the answer. What is absent has the default of the cases file. */
export interface CaseFacts {
  readonly age: number;
  readonly role?: 'self' | 'parent' | 'foster' | 'child';
  readonly granted_before_67?: 'none' | 'discretion' | 'right' | 'right_25_32' | null;
  readonly decision_before_67?: boolean;
  readonly months?: number | string | null;
  readonly personal?: Hours;
  readonly night?: Hours;
  readonly night_continuous?: boolean;
  readonly second_helper?: Hours;
  readonly second_helper_continuous?: boolean;
  /** Hours at night that need a second person. No case has any: there all night help is by one. */
  readonly night_second_helper?: Hours;
  readonly respite?: Hours;
  readonly child_age?: number | null;
  readonly child_home?: boolean;
  readonly child_disabled?: boolean;
  readonly parental_responsibility?: boolean;
  readonly home?: true | 'samlokalisert' | 'institution';
  readonly moves_home?: boolean;
  readonly leader?: 'self' | 'medleder' | 'none';
  readonly municipality_documented_cost?: boolean;
  readonly legal_stay?: boolean;
}

interface Answer {
  readonly outcome: Outcome;
  /** In hundredths of an hour a week. */
  readonly countable: number;
}

export function oracle(facts: CaseFacts): Answer {
  const role = facts.role ?? 'self';
  const place = placeTable.decide({
    home: facts.home === true || facts.home === undefined ? 'home' : facts.home,
    moves_home: yesNo(facts.moves_home ?? false),
  });
  const respite = respiteTable.decide({
    role,
    child_age: childAge(facts.child_age),
    child_home: yesNo(facts.child_home ?? false),
    child_disabled: yesNo(facts.child_disabled ?? false),
    parental_responsibility: yesNo(facts.parental_responsibility ?? false),
  });

  const night_continuous = yesNo(facts.night_continuous ?? false);
  const second_helper_continuous = yesNo(facts.second_helper_continuous ?? false);
  const sums = { own: 0, respite: 0, open: 0, out: 0 };
  for (const kind of hoursTable.columns.kind) {
    const heap = hoursTable.decide({ place, kind, night_continuous, second_helper_continuous, respite });
    sums[heap] += hundredths(facts[kind] ?? 0);
  }
  const extra = sums.respite + sums.open;
  const need = needTable.decide({
    respite,
    own: level(sums.own),
    extra: level(extra),
    sum: level(sums.own + extra),
  });
  const months = monthsOf(facts.months ?? null);
  if (need === 'never' || months === 'never') throw new Error(`Impossible facts: ${JSON.stringify(facts)}`);

  const outcome = outcomeTable.decide({
    place,
    age: ageTable.decide({
      age: facts.age < 67 ? 'under67' : 'from67',
      decision_before_67: yesNo(facts.decision_before_67 ?? true),
      granted_before_67: facts.granted_before_67 ?? 'none',
    }),
    role,
    months,
    need,
    legal_stay: yesNo(facts.legal_stay ?? true),
    leader: facts.leader ?? 'self',
    cost: yesNo(facts.municipality_documented_cost ?? false),
  });
  return { outcome, countable: sums.own + sums.respite };
}

/** Hours as whole hundredths, read digit by digit: no binary fraction is made. */
export function hundredths(hours: Hours): number {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(hours)) ?? [];
  if (whole === undefined) throw new Error(`Not hours with at most two decimals: ${hours}`);
  return Number(whole + decimals.padEnd(2, '0'));
}

const yesNo = (fact: boolean): 'yes' | 'no' => (fact ? 'yes' : 'no');

/** «minst 25 timer», «minst 32 timer»: the limits themselves are inside. */
const level = (sum: number): 'under25' | 'from25' | 'from32' =>
  sum < 25_00 ? 'under25' : sum < 32_00 ? 'from25' : 'from32';

/** A child of exactly 16 turns 18 in exactly two years, which is not beyond two. */
function childAge(age: number | null | undefined): 'under16' | 'from16to17' | 'other' {
  if (age === null || age === undefined || age >= 18) return 'other';
  return age < 16 ? 'under16' : 'from16to17';
}

/** Absent: clearly beyond two years. A number, a range `a-b`, or a range with an open end `a-b+`. */
function monthsOf(months: number | string | null): 'short' | 'doubtful' | 'long' | 'never' {
  if (months === null) return 'long';
  const [, low, high, open] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?)(\+)?)?$/.exec(String(months)) ?? [];
  if (low === undefined) throw new Error(`Not a length of need: ${months}`);
  const beyond = (number: string) => (Number(number) > 24 ? 'beyond24' : 'to24');
  return monthsTable.decide({ low: beyond(low), high: open ? 'beyond24' : beyond(high ?? low) });
}
