// Which questions the check asks, in order: a pure function of what has been answered.
import { answeredFacts, yearsOf } from './answered-facts.ts';
import type { AnswerId, Answers, CheckDraft } from './answers.schema.ts';
import { type FactId, factIds, type KnownFacts, ordinary } from './facts.ts';
import { pensionAge, weigh } from './situation.ts';

/** The facts that the answers give: a question that is not asked has the ordinary answer, one not answered is null. */
export function factsOf(draft: CheckDraft, today: string): KnownFacts {
  const asked = questionsOf(draft, today);
  const known = answeredFacts(draft, draft.onDate ?? today);
  const isAsked = (id: FactId): boolean =>
    asked.some((question) => question === (id === 'months' ? 'duration' : id));
  const masked = factIds.map((id) => [
    id,
    isAsked(id) || isOpen(id, draft.answers) ? known[id] : ordinary[id],
  ]);
  return Object.fromEntries(masked) as KnownFacts;
}

/** One view each. «Vet ikke» is always an answer. */
export type QuestionId = AnswerId;

/** From this age the 67th birthday may come before a decision. */
const ageNear67 = pensionAge - 1;

type Asked = readonly (QuestionId | false)[];

/**
 * The questions of this draft, in the order they are asked; those that the answers so far make needless are left out.
 * @param today YYYY-MM-DD, used when the draft names no day
 */
export function questionsOf(draft: CheckDraft, today: string): readonly QuestionId[] {
  const { answers } = draft;
  const asked: Asked = [
    'role',
    ...aboutPerson(answers),
    ...aboutAge(answers, draft.onDate ?? today),
    ...(isAway(answers) ? [] : aboutNeed(draft, draft.onDate ?? today)),
  ];
  return asked.filter((id) => id !== false);
}

function asksAsParent({ role }: Answers): boolean {
  return role === 'parent' || role === 'foster';
}

function isAway(answers: Answers): boolean {
  return !asksAsParent(answers) && answers.home === 'institution' && answers.movesHome === 'no';
}

function aboutPerson(answers: Answers): Asked {
  if (asksAsParent(answers)) return ['childAge', 'childDisabled', 'childHome', 'parentalResponsibility'];
  return ['home', answers.home === 'institution' && 'movesHome'];
}

/** «For my child» is asked of somebody under 18. */
function aboutAge(answers: Answers, day: string): Asked {
  if (answers.role === 'child' || isAway(answers)) return [];
  if (answers.age === null) return ['age'];
  const years = yearsOf(answers.age, day);
  const isNear = years === null || years >= ageNear67;
  const keepsRight = answers.grantedBefore67 === 'right' || answers.grantedBefore67 === 'right_25_32';
  const isOver = years !== null && years >= pensionAge;
  return ['age', isNear && 'grantedBefore67', isNear && !isOver && !keepsRight && 'decisionBefore67'];
}

function aboutNeed(draft: CheckDraft, day: string): Asked {
  const { answers } = draft;
  const isChildAway = asksAsParent(answers) && answers.childHome === 'no';
  return [
    'duration',
    ...(isChildAway ? [] : aboutHours(draft, day)),
    'also',
    'leader',
    'legalStay',
    isCostAsked(draft, day) && 'costDocumented',
  ];
}

function aboutHours(draft: CheckDraft, day: string): Asked {
  const { night, secondHelper } = answeredFacts(draft, day);
  return [
    asksAsParent(draft.answers) && 'respite',
    'personal',
    'night',
    !night?.equals(0) && 'nightContinuous',
    'secondHelper',
    !secondHelper?.equals(0) && 'secondHelperContinuous',
  ];
}

/** Only where the reservation can decide: what is known gives from 25 to under 32 hours. */
function isCostAsked(draft: CheckDraft, day: string): boolean {
  const given = Object.entries(answeredFacts(draft, day)).filter(([, value]) => value !== null);
  return weigh({ ...ordinary, ...Object.fromEntries(given) }).certain === 1;
}

/** The facts that are not asked as such, and follow from other questions or are open because of them. */
function isOpen(id: FactId, { role, night }: Answers): boolean {
  if (id === 'nightSecondHelper') return night !== null;
  const ofParents: readonly FactId[] = [
    'childAge',
    'childDisabled',
    'childHome',
    'parentalResponsibility',
    'respite',
  ];
  return ofParents.includes(id) && (role === null || role === 'unknown');
}
