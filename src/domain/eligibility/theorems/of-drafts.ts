// Theorems of the reader's answers: what is asked, what order and second thoughts do, and what never decides.
import type { Answers, CheckDraft } from '../answers.schema.ts';
import { examine } from '../examine.ts';
import { currentLaw, lawOn } from '../law.ts';
import { possible } from '../possible.ts';
import { factsOf, type QuestionId, questionsOf } from '../questions.ts';

export type HoldsOfDraft = (draft: CheckDraft, today: string) => boolean;

export const theoremsOfDrafts = {
  anyAnswersHaveAResult: (draft, today) => {
    const result = examine(draft, today);
    if (lawOn(draft.onDate ?? today) === null) return result === null;
    return result !== null && result.outcomes.length > 0 && result.rules.length >= result.outcomes.length;
  },

  secondThoughtsLeaveNoTrace: (draft, today) =>
    questionsOf(draft, today).every((question) => {
      const thereAndBack = answer(answer(draft, question, null), question, draft.answers[question]);
      return same(factsOf(thereAndBack, today), factsOf(draft, today));
    }),

  orderIsNothing: (draft, today) => {
    const given = Object.entries(draft.answers).toReversed();
    const backwards = { ...draft, answers: Object.fromEntries(given) as Answers };
    return (
      same(factsOf(backwards, today), factsOf(draft, today)) &&
      questionsOf(backwards, today).join() === questionsOf(draft, today).join()
    );
  },

  whatNeverCountsNeverDecides: (draft, today) => {
    const others = examine(answer(draft, 'also', null), today)?.outcomes;
    return others?.join() === examine(draft, today)?.outcomes.join();
  },

  notAskedNeverDecides: (draft, today) => {
    const asked = questionsOf(draft, today);
    const ids = Object.keys(draft.answers) as QuestionId[];
    const bare = ids.filter((id) => !asked.includes(id)).reduce((less, id) => answer(less, id, null), draft);
    return same(factsOf(bare, today), factsOf(draft, today));
  },

  allAnsweredLeavesOnlyUnknown: (draft, today) => {
    const law = lawOn(draft.onDate ?? today) ?? currentLaw;
    const asked = questionsOf(draft, today);
    const isSure = asked.every((id) => !isOpen(draft.answers[id]));
    return !isSure || possible(factsOf(draft, today), law).outcomes.length === 1;
  },
} satisfies Readonly<Record<string, HoldsOfDraft>>;
export type DraftTheoremId = keyof typeof theoremsOfDrafts;

function answer<Id extends QuestionId>(draft: CheckDraft, id: Id, value: Answers[Id] | null): CheckDraft {
  return { ...draft, answers: { ...draft.answers, [id]: value } };
}

/** Not answered, or «vet ikke». */
function isOpen(given: Answers[QuestionId]): boolean {
  if (given === null || given === 'unknown') return true;
  return typeof given === 'object' && 'kind' in given && given.kind === 'unknown';
}

function same(a: object, b: object): boolean {
  return told(a) === told(b);
}

/** Fractions as they are written: they hold whole numbers that JSON does not know. */
function told(value: object): string {
  return JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? String(each) : each));
}
