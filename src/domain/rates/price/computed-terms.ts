// The figures of a scenario that are computed from others, where the supplier has chosen that: shares of a week, and sick pay.
import { type Exact, exact, rounded } from '../../shared/exact.ts';
import { type DecimalProblemCode, parseDecimal } from '../../shared/read-decimal.ts';
import { sickPayPercent } from '../sick-pay.ts';
import { type SharesProblem, weekShares } from '../week-shares.ts';
import type { Scenario } from './price-draft.schema.ts';
import type { TermId } from './terms.ts';

export type Computed =
  | { readonly value: Exact; readonly origin: { readonly kind: 'computed' } }
  | { readonly problem: SharesProblem | DecimalProblemCode | 'tooMuch'; readonly at: 'week' | 'absence' };

const wholePercent = exact(100);

/** Shares and sick pay are rounded to a hundredth of a per cent, as they are shown and as they can be typed. */
export function computedTerms(scenario: Scenario): Readonly<Partial<Record<TermId, Computed>>> {
  return { ...sharesOf(scenario), ...sickPayOf(scenario) };
}

function sharesOf({ sharesFrom, week }: Scenario): Readonly<Partial<Record<TermId, Computed>>> {
  if (sharesFrom === 'typed') return {};
  const shares = weekShares(week);
  if ('problem' in shares) {
    const problem: Computed = { problem: shares.problem, at: 'week' };
    return { eveningNightShare: problem, weekendShare: problem, holidayShare: problem };
  }
  return {
    eveningNightShare: computed(shares.eveningNight),
    weekendShare: computed(shares.weekend),
    holidayShare: computed(shares.holiday),
  };
}

function sickPayOf({ sickPayFrom, absence }: Scenario): Readonly<Partial<Record<TermId, Computed>>> {
  if (sickPayFrom === 'typed') return {};
  const [percent, part] = [parseDecimal(absence.percent), parseDecimal(absence.employersPart)];
  if ('problem' in percent) return { sickPayPercent: { problem: percent.problem, at: 'absence' } };
  if ('problem' in part) return { sickPayPercent: { problem: part.problem, at: 'absence' } };
  const share = sickPayPercent(percent.value, part.value);
  const isTooMuch = share === null || part.value.gt(wholePercent) || share.gt(wholePercent);
  return { sickPayPercent: isTooMuch ? { problem: 'tooMuch', at: 'absence' } : computed(share) };
}

function computed(value: Exact): Computed {
  return { value: rounded(value), origin: { kind: 'computed' } };
}
