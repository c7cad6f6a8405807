// Lines to write on by hand: the label, and a rule to the right of it.

import type { Block } from '../../document/model.ts';
import { type Band, kept, type Strip, space } from '../layout/strip.ts';
import { type Place, plainRun, textStrips } from '../layout/text-strips.ts';
import type { StructElement } from '../structure/element.ts';
import { lines, styles } from '../typography.ts';

const labelShare = 0.34;
/** Room for handwriting above each line. */
const room = 20;
const keptWhole = 24;

export function blankLines(
  { labels }: Extract<Block, { kind: 'blankLines' }>,
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  const labelWidth = place.width * labelShare;
  const strips = labels.flatMap((label) => {
    const band: Band = {
      rules: ({ bottom, last }) =>
        last
          ? [
              {
                from: [place.left + labelWidth + 16, bottom - 3],
                to: [place.left + place.width, bottom - 3],
                width: lines.thin,
                colour: styles.body.colour,
              },
            ]
          : [],
    };
    const text = textStrips(
      parent.add('P'),
      plainRun(label, styles.label),
      { ...place, width: labelWidth },
      band,
    );
    return [space(band, room), ...text];
  });
  return kept(strips, keptWhole);
}
