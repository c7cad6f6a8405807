// priskalkyle.pdf of an application package: the lines of a price exactly as they were attached to the application.

import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import { ratesExport } from '#text/nb/rates-export.ts';
import { attachedSubject } from './attached-subject.ts';
import { framed } from './frame.ts';
import type { DocumentModel } from './model.ts';
import { calculationBlocks } from './rates-section.ts';
import type { Subject } from './subject.ts';

/** What is missing elsewhere in the application is not told here. */
export function attachedDocument(subject: Subject, calculation: AttachedCalculation): DocumentModel {
  const { call, createdAt } = subject;
  const blocks = calculationBlocks(attachedSubject(calculation, { call, createdAt }));
  return framed(ratesExport.title, subject, blocks, []);
}
