// The facts of a case of the right to BPA as its file writes them, made into the facts of the domain. What is left out has
// the default that the form gives it. @source the form bpa-vignettes/1
import {
  type FactId,
  type Facts,
  grants,
  type Home,
  leaders,
  type Months,
  ordinary,
} from '#domain/eligibility/facts.ts';
import { readDecimal } from './decimals.ts';

/** Names a fact that the form does not have, or whose value it does not have. */
interface FactsProblem {
  readonly error: string;
}

/** null for a value that the fact cannot have. */
type Read<Value> = (value: unknown) => Value | null;

interface Fact<Id extends FactId = FactId> {
  readonly id: Id;
  readonly read: Read<Facts[Id]>;
}

const fact = <Id extends FactId>(id: Id, read: Read<Facts[Id]>): Fact<Id> => ({ id, read });

const oneOf =
  <Value>(values: readonly Value[]): Read<Value> =>
  (value) =>
    values.find((each) => each === value) ?? null;
const yesOrNo: Read<boolean> = (value) => (typeof value === 'boolean' ? value : null);

/** Every limit of age is a number of whole years: those completed decide. */
const years: Read<number> = (value) => {
  const age = readDecimal(value);
  return age === null ? null : Number(age.floor());
};

/** A number of months, «a-b», or «a-b+» without an end. The limit is whole months: one that is begun counts as more. */
const months: Read<Months> = (value) => {
  const [, from, to, open] = (typeof value === 'string' && /^([\d.]+)-([\d.]+)(\+?)$/.exec(value)) || [];
  const low = readDecimal(from ?? value);
  const high = readDecimal(to ?? value);
  if (low === null || high === null || low.gt(high)) return null;
  return { low: Number(low.ceil()), high: open === '+' ? null : Number(high.ceil()) };
};

const known: Readonly<Record<string, Fact>> = {
  age: fact('age', years),
  decision_before_67: fact('decisionBefore67', yesOrNo),
  role: fact('role', oneOf(['self', 'parent', 'foster', 'child'])),
  months: fact('months', months),
  personal: fact('personal', readDecimal),
  night: fact('night', readDecimal),
  night_continuous: fact('nightContinuous', yesOrNo),
  second_helper: fact('secondHelper', readDecimal),
  second_helper_continuous: fact('secondHelperContinuous', yesOrNo),
  respite: fact('respite', readDecimal),
  child_age: fact('childAge', years),
  child_home: fact('childHome', yesOrNo),
  child_disabled: fact('childDisabled', yesOrNo),
  parental_responsibility: fact('parentalResponsibility', yesOrNo),
  home: fact('home', (value) =>
    value === true ? 'home' : oneOf<Home>(['samlokalisert', 'institution'])(value),
  ),
  moves_home: fact('movesHome', yesOrNo),
  leader: fact('leader', oneOf(leaders)),
  granted_before_67: fact('grantedBefore67', oneOf(grants)),
  municipality_documented_cost: fact('costDocumented', yesOrNo),
  legal_stay: fact('legalStay', yesOrNo),
};

/** Hours that never count: named to the reader, and no fact of the law's. */
const hoursApart = ['health', 'higher_education', 'work', 'ordinary_parental_care'];
/** Circumstances that never change the outcome. */
const circumstances = ['where', 'diagnosis', 'has_bpa', 'seasonal', 'chapter9', 'new_in_municipality'];

/** A fact that is null is left out. Age has no default. */
export function readFacts(written: Readonly<Record<string, unknown>>): Facts | FactsProblem {
  const given: Partial<Record<FactId, unknown>> = {};
  for (const [name, value] of Object.entries(written)) {
    if (value === null || circumstances.includes(name)) continue;
    const reader = Object.hasOwn(known, name) ? known[name] : undefined;
    const read = reader || !hoursApart.includes(name) ? reader?.read : readDecimal;
    if (read === undefined) return { error: `unknown fact: ${name}` };
    const meant = read(value);
    if (meant === null) return { error: `unknown value of ${name}: ${JSON.stringify(value)}` };
    if (reader) given[reader.id] = meant;
  }
  return given.age === undefined ? { error: 'missing fact: age' } : ({ ...ordinary, ...given } as Facts);
}
