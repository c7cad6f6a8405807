// A drawing, as one strip that is never cut.

import type { Block } from '../../document/model.ts';
import type { Strip } from '../layout/strip.ts';
import type { Place } from '../layout/text-strips.ts';
import { oneLine, shortTitle } from '../printable.ts';
import type { StructElement } from '../structure/element.ts';
import { styles } from '../typography.ts';

const style = styles.label;

export function figure(
  { alt, drawing }: Extract<Block, { kind: 'figure' }>,
  parent: StructElement,
  { left, measure }: Place,
): readonly Strip[] {
  const element = parent.add('Figure', { alt: shortTitle(alt) });
  const words = drawing.words.map(({ text, x, baseline, align }) => {
    const printed = oneLine(text);
    const visibleWidth = measure(printed, style);
    const from = align === 'end' ? x - visibleWidth : x;
    return { segment: { text: printed, style, x: from, visibleWidth }, baseline };
  });
  const { width, height, boxes } = drawing;
  return [
    {
      band: {},
      height,
      gapBefore: 0,
      keepWithNext: false,
      columns: [],
      picture: { element, left, width, boxes, words },
    },
  ];
}
