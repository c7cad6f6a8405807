// From what the reader answered to facts, one by one; null for what is not answered, and for «vet ikke».
import { type NeedsSums, sumNeeds, type WeeksInYear } from '../needs/sum-needs.ts';
import { ageOn } from '../shared/dates.ts';
import { type Hours, hours, noHours } from '../shared/hours.ts';
import type { Answers, CheckDraft } from './answers.schema.ts';
import type { KnownFacts, Months } from './facts.ts';

type Duration = Exclude<Answers['duration'], 'unknown' | null>;
type HoursId = 'personal' | 'night' | 'secondHelper' | 'respite';

const monthsOf: Readonly<Record<Duration, Months>> = {
  beyond: { low: 25, high: null },
  notBeyond: { low: 0, high: 24 },
  uncertain: { low: 0, high: null },
};

/**
 * @param day the day of the check, YYYY-MM-DD
 * @param weeks in the year, for needs that last a part of it
 */
export function answeredFacts(draft: CheckDraft, day: string, weeks?: WeeksInYear): KnownFacts {
  const { answers } = draft;
  const sums = sumNeeds(draft.needs, weeks);
  const duration = known(answers.duration);
  return {
    role: known(answers.role),
    age: yearsOf(answers.age, day),
    decisionBefore67: yes(answers.decisionBefore67),
    grantedBefore67: known(answers.grantedBefore67),
    months: duration && monthsOf[duration],
    personal: hoursOf('personal', answers, sums),
    night: hoursOf('night', answers, sums),
    nightContinuous: yes(answers.nightContinuous),
    secondHelper: hoursOf('secondHelper', answers, sums),
    secondHelperContinuous: yes(answers.secondHelperContinuous),
    nightSecondHelper: isDoubleNightKnown(answers) ? sums.nightSecondHelper : noHours,
    respite: hoursOf('respite', answers, sums),
    childAge: yearsOf(answers.childAge, day),
    childHome: childHomeOf(answers),
    childDisabled: yes(answers.childDisabled),
    parentalResponsibility: yes(answers.parentalResponsibility),
    home: known(answers.home),
    movesHome: yes(answers.movesHome),
    leader: known(answers.leader),
    costDocumented: yes(answers.costDocumented),
    legalStay: yes(answers.legalStay),
  };
}

/** Completed years on a day; null when not known. */
export function yearsOf(answer: Answers['age'], day: string): number | null {
  if (answer === null || answer.kind === 'unknown') return null;
  return answer.kind === 'years' ? answer.years : ageOn(answer.date, day);
}

/**
 * A child who is to move home from an institution is weighed as one who lives at home; one who stays there is away, and
 * nothing of it is weighed. null while the place is not known.
 */
function childHomeOf({ childHome, home, movesHome }: Answers): boolean | null {
  if (childHome !== 'no') return yes(childHome);
  const place = known(home);
  if (place === null) return null;
  return place === 'institution' && movesHome !== 'no';
}

/** Hours that were typed have all of a second helper's in one figure, and unknown ones may be any. */
function isDoubleNightKnown({ night, secondHelper }: Answers): boolean {
  return night?.kind === 'needs' && secondHelper?.kind === 'needs';
}

function hoursOf(id: HoursId, answers: Answers, sums: NeedsSums): Hours | null {
  const answer = answers[id];
  if (answer === null || answer.kind === 'unknown') return null;
  return answer.kind === 'typed' ? hours(answer.hours) : sums[id];
}

function known<Value extends string>(answer: Value | 'unknown' | null): Exclude<Value, 'unknown'> | null {
  return answer === 'unknown' ? null : (answer as Exclude<Value, 'unknown'> | null);
}

function yes(answer: 'yes' | 'no' | 'unknown' | null): boolean | null {
  const sure = known(answer);
  return sure && sure === 'yes';
}
