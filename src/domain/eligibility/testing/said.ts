// Facts and drafts in few words for tests: what a test says, and the ordinary of everything else.
import { hours } from '../../shared/hours.ts';
import { type Answers, type CheckDraft, newCheckDraft } from '../answers.schema.ts';
import { type Facts, type KnownFacts, ordinary } from '../facts.ts';

type HoursId = 'personal' | 'night' | 'secondHelper' | 'nightSecondHelper' | 'respite';
/** Hours may be said as a number or a decimal. */
type Said<Values> = {
  readonly [Id in keyof Values]?: Values[Id] | (Id extends HoursId ? number | string : never);
};

/** Of one who is 40 and has 33 hours of personal assistance, unless said otherwise. */
export function facts(said: Said<Facts> = {}): Facts {
  return { ...ordinary, personal: hours(33), ...exact(said) };
}

export function known(said: Said<KnownFacts>): KnownFacts {
  return { ...facts(), ...exact(said) };
}

/** A parent of a disabled child of nine who lives at home, with 33 hours of respite and nothing else. */
export function parentFacts(said: Said<KnownFacts> = {}): Facts {
  const child = { childAge: 9, childHome: true, childDisabled: true, parentalResponsibility: true };
  return facts({ role: 'parent', personal: 0, respite: 33, ...child, ...said } as Said<Facts>);
}

/** Every question answered, for one who asks for themself, is 40, lives at home and needs 33 hours. */
export function draft(said: Partial<Answers> = {}, rest: Partial<CheckDraft> = {}): CheckDraft {
  const answers: Partial<Answers> = {
    role: 'self',
    home: 'home',
    age: { kind: 'years', years: 40 },
    duration: 'beyond',
    personal: typed('33'),
    night: typed('0'),
    secondHelper: typed('0'),
    also: [],
    leader: 'self',
    legalStay: 'yes',
  };
  const fresh = newCheckDraft();
  return { ...fresh, answers: { ...fresh.answers, ...answers, ...said }, ...rest };
}

/** The same of a parent of a disabled child of nine who lives at home, with 33 hours of respite alone. */
export function parentDraft(said: Partial<Answers> = {}, rest: Partial<CheckDraft> = {}): CheckDraft {
  const answers: Partial<Answers> = {
    role: 'parent',
    home: null,
    childAge: { kind: 'years', years: 9 },
    childDisabled: 'yes',
    childHome: 'yes',
    parentalResponsibility: 'yes',
    respite: typed('33'),
    personal: typed('0'),
  };
  return draft({ ...answers, ...said }, rest);
}

export function typed(amount: string): { kind: 'typed'; hours: string } {
  return { kind: 'typed', hours: amount };
}

export const unknown = { kind: 'unknown' } as const;
export const fromNeeds = { kind: 'needs' } as const;

export function years(count: number): { kind: 'years'; years: number } {
  return { kind: 'years', years: count };
}

export function born(date: string): { kind: 'birthDate'; date: string } {
  return { kind: 'birthDate', date };
}

function exact(said: object): object {
  const hourIds: readonly string[] = ['personal', 'night', 'secondHelper', 'nightSecondHelper', 'respite'];
  const entries = Object.entries(said).map(([id, value]) =>
    hourIds.includes(id) && (typeof value === 'number' || typeof value === 'string')
      ? [id, hours(value)]
      : [id, value],
  );
  return Object.fromEntries(entries);
}
