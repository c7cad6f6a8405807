// The whole document as strips, with the space between its blocks.

import { assertNever } from '#domain/shared/assert-never.ts';
import type { Block } from '../../document/model.ts';
import type { Measure } from '../layout/line-breaking.ts';
import { keptWithNext, type Strip } from '../layout/strip.ts';
import type { Place } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { contentWidth, page, textWidth } from '../typography.ts';
import { blankLines } from './blank-lines.ts';
import { facts } from './facts.ts';
import { figure } from './figure.ts';
import { list } from './list.ts';
import { notice } from './notice.ts';
import { table } from './table.ts';
import { heading, paragraph, quotation } from './text.ts';

/** Adds the blocks' elements to `document` in reading order, and returns what is to be painted. */
export function documentStrips(
  blocks: readonly Block[],
  document: StructElement,
  measure: Measure,
): readonly Strip[] {
  const strips: Strip[] = [];
  let previous: Block | undefined;
  let section: Section | undefined;
  for (const [index, block] of blocks.entries()) {
    const before = textBefore(blocks, index);
    const above = section?.heading ?? [];
    const own = blockStrips(withoutEcho(block, before), { document, measure, above });
    if (block.kind === 'heading') section = block.together ? { heading: own } : undefined;
    // A few words between two headings belong to what comes after them.
    const leads =
      before?.kind === 'heading' && block.kind === 'paragraph' && blocks[index + 1]?.kind === 'heading';
    const [first, ...others] = (leads ? keptWithNext(own) : own).map((strip) => ({ ...strip, section }));
    if (first) {
      const breakBefore = previous?.kind === 'pageBreak';
      strips.push({ ...first, gapBefore: gapBetween(previous, block), breakBefore }, ...others);
    }
    if (first || block.kind === 'pageBreak') previous = block;
  }
  return strips;
}

/** What stands on one page together, by the heading that it begins with. */
interface Section {
  readonly heading: readonly Strip[];
}

/** What stands before a block when drawings, which have no words of their own, are passed over. */
function textBefore(blocks: readonly Block[], index: number): Block | undefined {
  return blocks.slice(0, index).findLast(({ kind }) => kind !== 'figure');
}

/** A caption that says again what the heading right above it says is left out: nobody wants to hear it twice. */
function withoutEcho(block: Block, previous: Block | undefined): Block {
  const isLedger = block.kind === 'facts' || block.kind === 'table';
  const isEcho = isLedger && previous?.kind === 'heading' && previous.text === block.caption;
  return isEcho ? { ...block, caption: '' } : block;
}

interface Around {
  readonly document: StructElement;
  readonly measure: Measure;
  /** The heading of the section that the block stands in. */
  readonly above: readonly Strip[];
}

function blockStrips(block: Block, { document, measure, above }: Around): readonly Strip[] {
  const wide: Place = { left: page.left, width: contentWidth, measure };
  const narrow: Place = { ...wide, width: textWidth };
  switch (block.kind) {
    case 'heading':
      return heading(block, document, narrow);
    case 'paragraph':
      return paragraph(block, document, narrow);
    case 'list':
      return list(block, document, narrow);
    case 'quotation':
      return quotation(block, document, narrow);
    case 'facts':
      return facts(block, document, wide, above);
    case 'table':
      return table(block, document, wide);
    case 'notice':
      return notice(block, document, wide);
    case 'blankLines':
      return blankLines(block, document, wide);
    case 'figure':
      return figure(block, document, wide);
    case 'pageBreak':
      return [];
    default:
      return assertNever(block);
  }
}

const gapAboveHeading = { 1: 30, 2: 26, 3: 18 } as const;
const gapUnderHeading = { 1: 14, 2: 6, 3: 4 } as const;

/** In points. A heading stands nearer to what follows than to what went before. */
function gapBetween(previous: Block | undefined, block: Block): number {
  if (previous === undefined) return 0;
  if (previous.kind === 'heading') return gapUnderHeading[previous.level];
  if (block.kind === 'heading') return gapAboveHeading[block.level];
  const isText = previous.kind === 'paragraph' && (block.kind === 'paragraph' || block.kind === 'list');
  return isText ? 8 : 14;
}
