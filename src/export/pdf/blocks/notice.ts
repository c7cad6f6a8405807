// A notice in a box that stays open where it goes over to the next page.

import type { Block } from '../../document/model.ts';
import { type Band, type Extent, kept, keptWithNext, type Rule, type Strip, space } from '../layout/strip.ts';
import { inlineRuns, type Place, plainRun, textStrips } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { lines, styles, textWidth } from '../typography.ts';

const padding = 12;
const keptWhole = 14;

export function notice(
  { title, content }: Extract<Block, { kind: 'notice' }>,
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  const element = parent.add('Sect');
  const band: Band = { rules: (extent) => box(place, extent) };
  const inner = {
    ...place,
    left: place.left + padding,
    width: Math.min(place.width - 2 * padding, textWidth),
  };
  const titleStrips = textStrips(element.add('P'), plainRun(title, styles.strong), inner, band);
  const contentStrips = textStrips(element.add('P'), inlineRuns(content), inner, band);
  return [
    ...keptWithNext([space(band, padding - 3), ...titleStrips]),
    ...kept([...contentStrips, space(band, padding - 2)], keptWhole),
  ];
}

function box({ left, width }: Place, { top, bottom, first, last }: Extent): readonly Rule[] {
  const right = left + width;
  const pen = { width: lines.thin, colour: styles.strong.colour };
  return [
    { from: [left, top], to: [left, bottom], ...pen },
    { from: [right, top], to: [right, bottom], ...pen },
    ...(first ? [{ from: [left, top], to: [right, top], ...pen } as const] : []),
    ...(last ? [{ from: [left, bottom], to: [right, bottom], ...pen } as const] : []),
  ];
}
