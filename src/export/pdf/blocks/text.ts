// Headings, paragraphs and quotations.

import type { Block, Inline } from '../../document/model.ts';
import { type Band, kept, keptWithNext, type Strip, space } from '../layout/strip.ts';
import { inlineRuns, type Place, plainRun, textStrips } from '../layout/text-strips.ts';
import { shortTitle } from '../printable.ts';
import type { StructElement } from '../structure/element.ts';
import { colours, lines, styles } from '../typography.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const headingRoles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
const headingStyles = { 1: styles.h1, 2: styles.h2, 3: styles.h3 } as const;

export function heading(
  { level, text }: Of<'heading'>,
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  const element = parent.add(headingRoles[level], { title: shortTitle(text) });
  return keptWithNext(textStrips(element, plainRun(text, headingStyles[level]), place));
}

export function paragraph(
  { content }: { readonly content: readonly Inline[] },
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  return kept(textStrips(parent.add('P'), inlineRuns(content), place));
}

/** The words quoted beside a thin rule, and under them where they stand. */
export function quotation(
  { text, source }: Of<'quotation'>,
  parent: StructElement,
  place: Place,
): readonly Strip[] {
  const element = parent.add('BlockQuote');
  const band: Band = {
    rules: ({ top, bottom }) => [
      {
        from: [place.left + 1, top],
        to: [place.left + 1, bottom],
        width: lines.thick,
        colour: colours.rule,
      },
    ],
  };
  const inner = { ...place, left: place.left + 14, width: place.width - 14 };
  return kept(
    [
      ...textStrips(element.add('P'), plainRun(text, styles.body), inner, band),
      space(band, 2),
      ...textStrips(element.add('P'), plainRun(source, styles.source), inner, band),
    ],
    6,
  );
}
