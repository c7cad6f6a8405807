// Lists: the sign or number in the margin of each item, tagged as its label.

import type { Block } from '../../document/model.ts';
import { kept, type Strip } from '../layout/strip.ts';
import { inlineRuns, type Place, plainRun, setLines, textStrips } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { styles } from '../typography.ts';

const gapBetweenItems = 4;

export function list(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  const element = parent.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const labels = items.map((_, index) => (ordered ? `${index + 1}.` : '•'));
  const labelWidth = Math.max(0, ...labels.map((label) => place.measure(label, styles.body))) + 8;
  return items.flatMap((content, index) => {
    const item = element.add('LI');
    const label = setLines(item.add('Lbl'), plainRun(labels[index] ?? '', styles.body), place)[0] ?? null;
    const inner = { ...place, left: place.left + labelWidth, width: place.width - labelWidth };
    const body = kept(textStrips(item.add('LBody'), inlineRuns(content), inner));
    return body.map((strip, line) => ({
      ...strip,
      gapBefore: line === 0 && index > 0 ? gapBetweenItems : 0,
      columns: [line === 0 ? label : null, ...strip.columns],
    }));
  });
}
