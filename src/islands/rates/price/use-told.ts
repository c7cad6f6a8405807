// What Timepris tells, and when: the price when a field is left, and a rate that is missing at once.
import { formatDecimal } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { type Told, useTold as useToldOf } from '../shared/use-told.ts';
import type { PlacedProblem } from './problems.ts';
import type { ScenarioResult } from './view-props.ts';

/** A rate that is missing is nobody's slip: it stands at its field at once. */
const toldAtOnce = ['beforeFirst', 'afterLast', 'notFound', 'noColumn'];

export function useTold(result: ScenarioResult, now: readonly PlacedProblem[]): Told<PlacedProblem> {
  return useToldOf(now, inWords(result, now), ({ at }) =>
    result.read.problems.some((problem) => problem.at === at && toldAtOnce.includes(problem.code)),
  );
}

function inWords({ lines }: ScenarioResult, now: readonly PlacedProblem[]): string {
  const { told, toldIncomplete } = ratesPrice.result;
  return lines ? told(formatDecimal(lines.price)) : toldIncomplete(now.length);
}
