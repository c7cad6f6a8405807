// What a formula is made of: the figures that go into the line itself, and whether something inside it is rounded.
import type { Formula } from '#domain/rates/price/formula.ts';
import type { Name } from '#domain/rates/price/lines.ts';
import type { TermId } from '#domain/rates/price/terms.ts';

/** In the order they stand; those of the lines it builds on are theirs. */
export function termsIn(formula: Formula<Name>): readonly TermId[] {
  const names = all(formula).flatMap((part) => (part.kind === 'named' ? [part.name] : []));
  const terms = names.flatMap((name) =>
    name.startsWith('term:') ? [name.slice('term:'.length) as TermId] : [],
  );
  return [...new Set(terms)];
}

export function roundsInside(formula: Formula<Name>): boolean {
  return all(formula).some(({ kind }) => kind === 'toOre');
}

/** The formula and every formula in it. */
function all(formula: Formula<Name>): readonly Formula<Name>[] {
  switch (formula.kind) {
    case 'number':
    case 'named':
      return [formula];
    case 'atLeastZero':
    case 'toOre':
      return [formula, ...all(formula.of)];
    default:
      return [formula, ...formula.parts.flatMap(all)];
  }
}
