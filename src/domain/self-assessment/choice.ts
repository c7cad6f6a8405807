// What a supplier can answer to a criterion: the choices follow from its kind.
import type { CriterionKind } from '../call/criterion.schema.ts';

export const choicesByKind = {
  kvalifikasjonskrav: ['met', 'partly', 'notYet', 'notRelevant'],
  kontraktsvilkår: ['accepted', 'acceptedWithReservation', 'notAccepted'],
  avvisningsgrunn: ['doesNotApply', 'applies'],
  formkrav: ['ready', 'notReady'],
} as const satisfies Record<CriterionKind, readonly string[]>;

export type Choice = (typeof choicesByKind)[CriterionKind][number];

export const allChoices = Object.values(choicesByKind).flat() as readonly Choice[];

const needExplaining: ReadonlySet<Choice> = new Set([
  'met',
  'partly',
  'notYet',
  'notRelevant',
  'acceptedWithReservation',
  'notAccepted',
  'applies',
]);

/** True when the choice says too little by itself, so that the supplier must say how or why. */
export function needsExplanation(choice: Choice): boolean {
  return needExplaining.has(choice);
}

const needPlan: ReadonlySet<Choice> = new Set(['partly', 'notYet', 'notReady']);

/** True when something remains to be done, so that the supplier is asked what it will do, and by when. */
export function needsPlan(choice: Choice): boolean {
  return needPlan.has(choice);
}

const sayNo: ReadonlySet<Choice> = new Set(['notYet', 'notRelevant', 'notAccepted', 'applies', 'notReady']);

/** A supplier that says no is not asked to prove it. */
export function claimsToMeet(choice: Choice): boolean {
  return !sayNo.has(choice);
}
