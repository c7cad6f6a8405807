// Which questions the check asks, in order: a pure function of what has been answered.
import type { WeeksInYear } from '../needs/sum-needs.ts';
import { noHours } from '../shared/hours.ts';
import { answeredFacts, yearsOf } from './answered-facts.ts';
import type { AnswerId, Answers, CheckDraft } from './answers.schema.ts';
import { type FactId, factIds, type KnownFacts, ordinary } from './facts.ts';
import { lawOn } from './law.ts';
import { reachable } from './reachable-levels.ts';
import { isGrantedAsRight, isParent, pensionAge } from './situation.ts';

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
  const day = draft.onDate ?? today;
  const before = beforeCost(draft, day);
  return isCostAsked(draft, day, before) ? [...before, 'costDocumented'] : before;
}

/**
 * The facts that the answers give. null is not answered, «vet ikke», or not asked because of such an answer or of a
 * person who is away; any other fact that the answers make needless to ask for is the ordinary one.
 * @param weeks in the year, for needs that last a part of it
 */
export function factsOf(draft: CheckDraft, today: string, weeks?: WeeksInYear): KnownFacts {
  return factsBy(questionsOf(draft, today), draft, answeredFacts(draft, draft.onDate ?? today, weeks));
}

/** The facts that the questions ask for, in the order of the questions. */
export function askedFacts(questions: readonly QuestionId[]): readonly FactId[] {
  return questions.flatMap((question): readonly FactId[] => {
    if (question === 'also') return [];
    if (question === 'duration') return ['months'];
    return question === 'secondHelper' ? [question, 'nightSecondHelper'] : [question];
  });
}

function factsBy(questions: readonly QuestionId[], draft: CheckDraft, known: KnownFacts): KnownFacts {
  const asked = askedFacts(questions);
  const masked = factIds.map((id) => {
    if (asked.includes(id)) return [id, known[id]];
    return [id, isLeftOpen(id, draft.answers, questions) ? null : ordinary[id]];
  });
  return Object.fromEntries(masked) as KnownFacts;
}

/**
 * Not asked, and still not assumed: all else of one who is away, what only a parent is asked while the role is not
 * known, and what is asked or not because of an answer that is yet to come.
 */
function isLeftOpen(id: FactId, answers: Answers, questions: readonly QuestionId[]): boolean {
  if (isAway(answers)) return true;
  if (ofParents.some((each) => each === id)) return answers.role === null || answers.role === 'unknown';
  const isWaiting = (question: QuestionId): boolean =>
    questions.includes(question) && answers[question] === null;
  if (id === 'costDocumented') return questions.some(isWaiting);
  if (id === 'grantedBefore67' || id === 'decisionBefore67') return isWaiting('age');
  if (id === 'nightContinuous') return isUnknown(answers.night);
  if (id === 'secondHelperContinuous') return isUnknown(answers.secondHelper);
  // All else is asked of everybody, but where a child lives: one who does not live at home may live in an institution.
  return isParent(answers) && answers.childHome !== 'yes';
}

function isUnknown(answer: Answers['night']): boolean {
  return answer?.kind === 'unknown';
}

const ofParents = ['respite', 'childAge', 'childDisabled', 'childHome', 'parentalResponsibility'] as const;

/** Lives in an institution and will not move home: no other question is of consequence. */
function isAway(answers: Answers): boolean {
  return isPlaceAsked(answers) && answers.home === 'institution' && answers.movesHome === 'no';
}

/** A parent is asked where the child lives when it does not live at home. */
function isPlaceAsked(answers: Answers): boolean {
  return !isParent(answers) || answers.childHome === 'no';
}

function aboutPerson(answers: Answers): Asked {
  const place: Asked = isPlaceAsked(answers) ? ['home', answers.home === 'institution' && 'movesHome'] : [];
  if (!isParent(answers)) return place;
  return ['childAge', 'childDisabled', 'childHome', ...place, 'parentalResponsibility'];
}

/** «For my child» is asked of somebody under 18. */
function aboutAge(answers: Answers, day: string): Asked {
  if (answers.role === 'child') return [];
  if (answers.age === null) return ['age'];
  // Who does not know the age may be near 67.
  const years = yearsOf(answers.age, day) ?? ageNear67;
  const isNear = years >= ageNear67;
  const isOver = years >= pensionAge;
  const continues = lawOn(day)?.continuesAfter67 ?? false;
  return [
    'age',
    isNear && continues && 'grantedBefore67',
    isNear && !isOver && !(continues && isGrantedAsRight(answers)) && 'decisionBefore67',
  ];
}

function beforeCost(draft: CheckDraft, day: string): readonly QuestionId[] {
  const { answers } = draft;
  const person: Asked = ['role', ...aboutPerson(answers)];
  const need: Asked = ['duration', ...aboutHours(draft, day), 'also', 'leader', 'legalStay'];
  const asked = isAway(answers) ? person : [...person, ...aboutAge(answers, day), ...need];
  return asked.filter((id) => id !== false);
}

/** Who does not know how many hours are at night, or of two, is not asked more of them. */
function aboutHours(draft: CheckDraft, day: string): Asked {
  const { answers } = draft;
  const { night, nightContinuous, secondHelper, nightSecondHelper } = answeredFacts(draft, day);
  const isSecondAtNight = nightContinuous !== false && (nightSecondHelper ?? noHours).gt(0);
  return [
    isParent(answers) && 'respite',
    'personal',
    'night',
    !isUnknown(answers.night) && !night?.equals(0) && 'nightContinuous',
    'secondHelper',
    !isUnknown(answers.secondHelper) &&
      (!secondHelper?.equals(0) || isSecondAtNight) &&
      'secondHelperContinuous',
  ];
}

/** Only where the reservation can decide: from 25 to under 32 hours count for certain, or may do so for all the reader knows. */
function isCostAsked(draft: CheckDraft, day: string, before: readonly QuestionId[]): boolean {
  const { answers } = draft;
  if (answers.role === null || isAway(answers)) return false;
  const notAnswered = before.filter((question) => answers[question] === null);
  const yet = askedFacts(notAnswered).map((id) => [id, ordinary[id]]);
  const facts: KnownFacts = {
    ...factsBy(before, draft, answeredFacts(draft, day)),
    ...Object.fromEntries(yet),
  };
  return reachable(facts).some(({ certain }) => certain === 1);
}
