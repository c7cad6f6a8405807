// What it takes to show on the page the calculation that an application holds: loads neither jsPDF nor the font.

import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import { calculationView } from '#text/nb/application-calculation.ts';
import { ratesExport } from '#text/nb/rates-export.ts';
import { attachedSubject } from './document/attached-subject.ts';
import type { DocumentModel } from './document/model.ts';
import { calculationBlocks } from './document/rates-section.ts';
import type { CallOnPaper } from './document/subject.ts';

export { DocumentView } from './html/document-view.tsx';

/** The same lines and figures as in priskalkyle.pdf, below the heading of a view. */
export function attachedOnPage(calculation: AttachedCalculation, call: CallOnPaper): DocumentModel {
  const { attachedOn } = calculation;
  const subject = attachedSubject(calculation, { call, createdAt: `${attachedOn}T12:00:00Z` });
  return {
    title: ratesExport.title,
    kicker: ratesExport.title,
    footer: calculationView.footer(attachedOn),
    language: 'nb-NO',
    blocks: calculationBlocks(subject),
  };
}
