// A new alternative: a copy, right after what it is a copy of, with another wage.
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { withCopy, withScenario, withTyped } from '../edit.ts';

/** @param wage as it would be typed */
export function withWage(
  draft: Calculation,
  at: number,
  id: string,
  name: string,
  wage: string,
): Calculation {
  const copied = withCopy(draft, at, id, name);
  const copy = copied.scenarios[at + 1];
  return copy ? withScenario(copied, at + 1, withTyped(copy, 'baseWage', wage)) : copied;
}
