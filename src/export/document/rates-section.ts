// priskalkyle.pdf: a calculation of an hourly price, with every line, every figure, and where each figure comes from.

import type { CalculationSubject } from './calculation-subject.ts';
import type { Block, DocumentModel } from './model.ts';

/** The paper alone, with its own frame. */
export function calculationDocument(subject: CalculationSubject): DocumentModel {
  return { title: '', kicker: '', footer: '', language: 'nb-NO', blocks: calculationBlocks(subject) };
}

/** All that stands below the title; for a paper that has a frame of its own, such as those of a package. */
export function calculationBlocks(_subject: CalculationSubject): readonly Block[] {
  return [];
}
