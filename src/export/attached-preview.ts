// What the application's own page says of the calculation it holds: the same words as in priskalkyle.pdf. Loads neither jsPDF nor
// the font.

import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import { subtotals } from '#domain/rates/price/lines.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import { attachedSubject } from './document/attached-subject.ts';
import type { Block } from './document/model.ts';
import { calculationBlocks } from './document/rates-section.ts';
import type { CallOnPaper } from './document/subject.ts';

/** What a sum or the price is called: it stands out among the lines. */
export const sumNames: readonly string[] = subtotals.map((id) => lineNames[id]);

/** Below the heading of a view. */
export function attachedOnPage(calculation: AttachedCalculation, call: CallOnPaper): readonly Block[] {
  return calculationBlocks(
    attachedSubject(calculation, { call, createdAt: `${calculation.attachedOn}T12:00:00Z` }),
  );
}
