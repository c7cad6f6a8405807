// What a criterion is called wherever it is named.
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';

/** «K01 Lovlig etablert og registrert foretak» */
export function criterionName({ id, title }: Pick<AskedCriterion, 'id' | 'title'>): string {
  return `${criterionNumber(id)} ${title}`;
}
