// Facts as a ledger of two columns: what is asked, as the row's header, and what was answered.

import type { Block } from '../../document/model.ts';
import { type Strip, space } from '../layout/strip.ts';
import { type Place, plainRun, setLines, setParagraphs } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { styles } from '../typography.ts';
import { caption, joined, rowStrips, topRule, underRow } from './row.ts';

const labelShare = 0.34;
const gap = 16;
const gapUnderRepeated = 6;

/** `above` is the heading of them, shown again where they go over to the next page. */
export function facts(
  block: Extract<Block, { kind: 'facts' }>,
  parent: StructElement,
  place: Place,
  above: readonly Strip[],
): readonly Strip[] {
  const element = parent.add('Table');
  const title = caption(block.caption, element, place);
  const labels = { ...place, width: place.width * labelShare };
  const offset = labels.width + gap;
  const values = { ...place, left: place.left + offset, width: place.width - offset };
  const repeated = above.length > 0 ? [...above, space({}, gapUnderRepeated)] : [];
  const rows = block.rows.map(({ label, value }) => {
    const row = element.add('TR');
    const cells = [
      setLines(row.add('TH', { scope: 'Row' }), plainRun(label, styles.label), labels),
      setParagraphs(row.add('TD'), value, styles.cell, values),
    ];
    return rowStrips(cells, styles.cell, { rules: underRow(place), repeated });
  });
  return rows.length > 0 ? [...title, ...topRule(place), ...joined(rows, block.opening)] : title;
}
