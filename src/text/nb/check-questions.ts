// Every question of the check and every answer in words, as put to this reader, and what each fact is called. Bokmål.
import type { AnswerId, Answers, CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { FactId } from '#domain/eligibility/facts.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { sumNeeds } from '#domain/needs/sum-needs.ts';
import { hours } from '#domain/shared/hours.ts';
import { formatDate } from '../format.ts';
import {
  type AnswerWording,
  type AnswerWords,
  dontKnow,
  type QuestionWords,
  type Wording,
  yesOrNo,
} from './check-question-words.ts';
import { childQuestions } from './check-questions-child.ts';
import { hoursAnswers, hoursQuestions, hoursWords } from './check-questions-hours.ts';
import {
  ageInWords,
  grantAnswers,
  homeAnswers,
  personQuestions,
  roleAnswers,
} from './check-questions-person.ts';
import {
  alsoAnswers,
  alsoNone,
  costAnswers,
  durationAnswers,
  leaderAnswers,
  restQuestions,
} from './check-questions-rest.ts';
import { askedOf } from './check-voice.ts';

export const ageIds = ['age', 'childAge'] as const satisfies AnswerId[];
export type AgeId = (typeof ageIds)[number];
export const hoursIds = ['respite', 'personal', 'night', 'secondHelper'] as const satisfies AnswerId[];
export type HoursId = (typeof hoursIds)[number];
/** Questions with one answer out of a few. */
export type ChoiceId = Exclude<QuestionId, AgeId | HoursId | 'also'>;
type RoleAnswer = Answers['role'];

const questions = {
  ...personQuestions,
  ...childQuestions,
  ...restQuestions,
  ...hoursQuestions,
} satisfies Record<QuestionId, Wording>;

const choices = {
  role: roleAnswers,
  home: homeAnswers,
  movesHome: yesOrNo,
  grantedBefore67: grantAnswers,
  decisionBefore67: yesOrNo,
  childDisabled: yesOrNo,
  childHome: yesOrNo,
  parentalResponsibility: yesOrNo,
  duration: durationAnswers,
  nightContinuous: yesOrNo,
  secondHelperContinuous: yesOrNo,
  leader: leaderAnswers,
  legalStay: yesOrNo,
  costDocumented: costAnswers,
} satisfies {
  [Id in ChoiceId]: Record<Exclude<NonNullable<Answers[Id]>, 'unknown'>, AnswerWording>;
};

/** @param role null while it has not been asked */
export function questionWords(id: QuestionId, role: RoleAnswer): QuestionWords {
  const wording: Wording = questions[id];
  return wording(askedOf(role), role);
}

export interface Option extends AnswerWords {
  readonly value: string;
}

/** The answers to choose from, in order; «Vet ikke» is the last of every question. */
export function choicesOf(id: ChoiceId, role: RoleAnswer): readonly Option[] {
  const wordings: Readonly<Record<string, AnswerWording>> = choices[id];
  return [...inWords(wordings, role), { value: 'unknown', label: dontKnow }];
}

/** Of things that never change the answer: those that may be so for this reader. */
export function alsoOf(role: RoleAnswer): readonly Option[] {
  const isChild = role === 'child' || role === 'parent' || role === 'foster';
  return inWords(alsoAnswers, role).filter(({ value }) => isChild || value !== 'ordinaryParentalCare');
}

function inWords(wordings: Readonly<Record<string, AnswerWording>>, role: RoleAnswer): readonly Option[] {
  return Object.entries(wordings).map(([value, wording]) => ({ value, ...wording(askedOf(role), role) }));
}

/** What was answered, in a few words: «Vet ikke», «31,5 timer i uken». */
export function answerInWords(draft: CheckDraft, id: QuestionId): string {
  const { answers } = draft;
  if (answers[id] === null) return 'Ikke besvart';
  if (id === 'also') return alsoInWords(draft);
  if (isAge(id)) return ageWords(answers[id]);
  if (isHours(id)) return hoursAnswerWords(draft, id);
  return choicesOf(id, answers.role).find(({ value }) => value === answers[id])?.label ?? dontKnow;
}

export function isAge(id: QuestionId): id is AgeId {
  return ageIds.some((known) => known === id);
}

export function isHours(id: QuestionId): id is HoursId {
  return hoursIds.some((known) => known === id);
}

/** Most people need no help of these kinds, and answer «Nei». */
export function offersNone(id: QuestionId): boolean {
  return id === 'night' || id === 'secondHelper';
}

function alsoInWords({ answers }: CheckDraft): string {
  const chosen = inWords(alsoAnswers, answers.role).filter(({ value }) =>
    answers.also?.some((known) => known === value),
  );
  return chosen.length === 0 ? alsoNone : chosen.map(({ label }) => label).join(' · ');
}

function ageWords(answer: Answers[AgeId]): string {
  if (answer?.kind === 'birthDate') return ageInWords.born(formatDate(answer.date));
  return answer?.kind === 'years' ? ageInWords.years(answer.years) : dontKnow;
}

function hoursAnswerWords({ answers, needs }: CheckDraft, id: HoursId): string {
  const answer = answers[id];
  if (answer?.kind === 'typed' && answer.hours === '0' && offersNone(id)) return hoursAnswers.none().label;
  if (answer?.kind === 'typed') return hoursWords.aWeek(hours(answer.hours));
  return answer?.kind === 'needs' ? hoursWords.fromNeeds(sumNeeds(needs)[id]) : dontKnow;
}

/** What a fact is called in «avgjort av …» and «spørsmålet som avgjør»: no capital, no full stop. */
export const factNames = {
  role: 'hvem det gjelder',
  age: 'alderen',
  decisionBefore67: 'om svaret kommer før 67 år',
  grantedBefore67: 'om BPA er gitt før 67 år',
  months: 'hvor lenge behovet varer',
  personal: 'timene med personlig assistanse',
  night: 'timene om natten',
  nightContinuous: 'om behovet om natten er kontinuerlig',
  secondHelper: 'timene til hjelper nummer to',
  secondHelperContinuous: 'om behovet for to hjelpere er kontinuerlig',
  nightSecondHelper: 'timene til hjelper nummer to om natten',
  respite: 'timene med avlastning',
  childAge: 'barnets alder',
  childHome: 'om barnet bor hjemme',
  childDisabled: 'om barnet har nedsatt funksjonsevne',
  parentalResponsibility: 'om du har foreldreansvar',
  home: 'boligen',
  movesHome: 'om det gjelder et liv hjemme',
  leader: 'hvem som kan lede',
  costDocumented: 'om kommunen har dokumentert vesentlig økt kostnad',
  legalStay: 'lovlig og varig opphold',
} satisfies Record<FactId, string>;

/** The question that a fact is the answer to. */
export function questionOf(fact: FactId): QuestionId {
  if (fact === 'months') return 'duration';
  return fact === 'nightSecondHelper' ? 'secondHelper' : fact;
}
