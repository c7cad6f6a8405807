// What the reader should be told beside the answer: limits close by, hours that do not count, conventions, dates to come.
// None of it changes an outcome.
import { hoursOf, sumNeeds, weeksInYear } from '../needs/sum-needs.ts';
import { birthday } from '../shared/dates.ts';
import { type Hours, hours, noHours } from '../shared/hours.ts';
import { type AlsoId, type Answers, alsoIds, type CheckDraft } from './answers.schema.ts';
import { type KnownFacts, ordinary } from './facts.ts';
import type { RuleId } from './judge.ts';
import { isOwnNamed, mayRespiteCount } from './named-hours.ts';
import { possible } from './possible.ts';
import { factsOf, questionsOf } from './questions.ts';
import { loadsOf } from './reachable-levels.ts';
import type { Note, Result } from './result.ts';
import { adultAge, isGrantedAsRight, isParent, isRespiteEnding, limits, pensionAge } from './situation.ts';

type Told = Omit<Result, 'notes'>;

/** Hours on either side of a limit that are near it. */
const near = hours(2);

/** Rules that give the same outcome for any number of hours. One who is away has none, near no limit. */
const blindToHours: readonly RuleId[] = ['over67', 'notBeyondTwoYears'];

/** In the order of `Note`. @param known the facts of the draft, by `factsOf` */
export function notesOf(draft: CheckDraft, today: string, known: KnownFacts, told: Told): readonly Note[] {
  return [
    ...nearLimits(told),
    ...notCounted(known),
    ...alsoOf(draft).map((what): Note => ({ kind: 'also', what })),
    ...when(known.home === 'samlokalisert', { kind: 'samlokalisert' }),
    ...averaged(draft, today, told),
    ...when(isRespiteAtNight(draft, known), { kind: 'nightRespite' }),
    ...when(isSumOverFull(known, told), { kind: 'hoursOfTwoMayGiveFullRight' }),
    ...turns18(draft, known),
    ...turns67(draft, known),
    ...when(isParent(known) && mayRespiteCount(known), { kind: 'heavyCare' }),
    // Asked of one who lives in an institution, and of nobody else.
    ...when(known.movesHome === true, { kind: 'lifeAtHome' }),
    ...childAlone(known, told),
  ];
}

function when(holds: boolean, note: Note): Note[] {
  return holds ? [note] : [];
}

function nearLimits({ countable, rules }: Told): Note[] {
  if (countable === null || rules.every((rule) => blindToHours.includes(rule))) return [];
  return Object.values(limits)
    .filter((limit) => countable.sub(limit).abs().lte(near))
    .map((limit) => ({ kind: 'nearLimit', limit }));
}

/** Hours that are known, and that are known not to count. Nobody but a parent has respite. */
function notCounted(known: KnownFacts): Note[] {
  const { night, nightContinuous, secondHelper, secondHelperContinuous } = known;
  const ofTwoAtNight = known.nightSecondHelper ?? noHours;
  const ofTwo = secondHelper?.add(nightContinuous === true ? ofTwoAtNight : noHours);
  const isRespiteOutside = loadsOf(known).every(({ standing }) => standing === 'outside');
  const left: readonly (readonly [
    'night' | 'secondHelper' | 'respite',
    boolean,
    Hours | null | undefined,
  ])[] = [
    ['night', nightContinuous === false, night?.add(ofTwoAtNight)],
    ['secondHelper', secondHelperContinuous === false, ofTwo],
    ['respite', isRespiteOutside, known.respite],
  ];
  return left.flatMap(([what, isOutside, amount]) =>
    amount?.gt(0) && isOutside ? [{ kind: 'notCounted', what, hours: amount }] : [],
  );
}

/** What the reader has named, and what the needs have of it. */
function alsoOf({ answers, needs }: CheckDraft): readonly AlsoId[] {
  const { byKind } = sumNeeds(needs);
  const inNeeds = (['health', 'school', 'work'] as const).filter((kind) => byKind[kind].gt(0));
  return alsoIds.filter((id) => answers.also?.includes(id) || inNeeds.some((kind) => kind === id));
}

/** Needs that last a part of the year, where an answer takes its hours from them. */
function averaged(draft: CheckDraft, today: string, told: Told): Note[] {
  const isSeasonal = draft.needs.some(({ weeksPerYear }) => weeksPerYear !== null);
  const isFollowed = questionsOf(draft, today).some((question) => isNeeds(draft.answers[question]));
  if (!isSeasonal || !isFollowed) return [];
  const { outcomes } = possible(factsOf(draft, today, weeksInYear.calendar), told.law);
  return [{ kind: 'averaged', decides: outcomes.join() !== told.outcomes.join() }];
}

function isNeeds(answer: Answers[keyof Answers]): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'needs';
}

function isRespiteAtNight({ answers, needs }: CheckDraft, known: KnownFacts): boolean {
  const rows = needs.filter(({ kind, part }) => kind === 'respite' && part === 'night');
  return isParent(known) && answers.respite?.kind === 'needs' && rows.some((row) => hoursOf(row).gt(0));
}

/** Each alone gives the right between the limits, and together they are over the higher one. */
function isSumOverFull(known: KnownFacts, { rules }: Told): boolean {
  const isReserved = rules.includes('reservedRight');
  return isReserved && loadsOf(known).every(({ possible, certain }) => certain === 1 && possible === 2);
}

/** The child of one who is not a parent is of no age that is told of: the ordinary one. */
function turns18({ answers }: CheckDraft, known: KnownFacts): Note[] {
  const childAge = known.childAge ?? adultAge;
  const isTurning = isRespiteEnding({ childAge }) && childAge < adultAge;
  return when(isTurning, { kind: 'turns18', date: birthdayOf(answers.childAge, adultAge) });
}

/**
 * From 66 the check asks whether the decision comes in time; at 65 it takes that for granted. Whoever keeps the right
 * afterwards is not told of the birthday.
 */
function turns67({ answers }: CheckDraft, known: KnownFacts): Note[] {
  const yearsLeft = pensionAge - (known.age ?? pensionAge);
  const date = birthdayOf(answers.age, pensionAge);
  if (yearsLeft > 1) return when(yearsLeft <= 2, { kind: 'near67', date });
  return when(yearsLeft > 0 && !isGrantedAsRight(known), { kind: 'turns67', date });
}

/** The Act does not say whether the limit of 67 binds a parent: the child's own hours are the child's right whatever it says. */
function childAlone(known: KnownFacts, { law, rules }: Told): Note[] {
  if (known.age === null || !rules.includes('parentOver67') || !isOwnNamed(known)) return [];
  const { role, grantedBefore67, decisionBefore67, respite } = ordinary;
  const age = known.childAge ?? ordinary.age;
  const child: KnownFacts = { ...known, role, age, grantedBefore67, decisionBefore67, respite };
  return [{ kind: 'childAlone', outcomes: possible(child, law).outcomes }];
}

function birthdayOf(answer: Answers['age'], years: number): string | null {
  return answer?.kind === 'birthDate' ? birthday(answer.date, years) : null;
}
