// A formula of the hourly price as a reader writes it. The page, the PDF and the tables say the same. Bokmål.

import type { Formula } from '#domain/rates/price/formula.ts';
import type { LineId, Name } from '#domain/rates/price/lines.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import { type Exact, zero } from '#domain/shared/exact.ts';
import { formatKroner } from '../decimals.ts';
import { joined, lineNames, termInWords, termNames } from './rates-price-lines.ts';

export interface FormulaInWords {
  /** «(timer på kveld og natt) × (tillegg for kveld og natt)», with no figure. */
  readonly names: string;
  /** «25 % × 54,00 kr», without the result. */
  readonly figures: string;
}

/**
 * What is nothing and is drawn from something is left out of both: where no G is deducted, the formula does not speak of it.
 * @param value a figure that goes in, or a line; null while it is not known
 */
export function formulaInWords(formula: Formula<Name>, value: (name: Name) => Exact | null): FormulaInWords {
  const short = withoutNothing(formula, value);
  return {
    names: capital(written(short, nameInWords)),
    figures: written(short, (name) => {
      const known = value(name);
      return known === null ? nameInWords(name) : valueInWords(name, known);
    }),
  };
}

function nameInWords(name: Name): string {
  const [kind, id] = name.split(':') as ['term' | 'line', string];
  const words = kind === 'term' ? termNames[id as TermId] : lineNames[id as LineId];
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function valueInWords(name: Name, value: Exact): string {
  const [kind, id] = name.split(':') as ['term' | 'line', string];
  return kind === 'term' ? termInWords(id as TermId, value) : `${formatKroner(value)}${joined}kr`;
}

type Named = (name: Name) => string;
const signs = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' : ' } as const;

function written(formula: Formula<Name>, word: Named): string {
  switch (formula.kind) {
    case 'number':
      return constants[formula.value] ?? formula.value;
    case 'named':
      return word(formula.name);
    case 'atLeastZero':
    case 'toOre':
      return written(formula.of, word);
    default:
      return isPercent(formula)
        ? written(formula.parts[0], word)
        : formula.parts.map((part, at) => operand(part, formula, at, word)).join(signs[formula.kind]);
  }
}

/** The numbers that stand in the formulas themselves. */
const constants: Readonly<Record<string, string>> = { '1': `100${joined}%`, '52': `52${joined}uker` };

/** Divided by a hundred: the percentage itself says it. */
function isPercent(formula: Formula<Name>): boolean {
  if (formula.kind !== 'quotient') return false;
  const [, by] = formula.parts;
  return by?.kind === 'number' && by.value === '100';
}

function operand(part: Formula<Name>, within: Formula<Name>, at: number, word: Named): string {
  const text = written(part, word);
  return needsParentheses(bare(part), within, at) ? `(${text})` : text;
}

function bare(formula: Formula<Name>): Formula<Name> {
  return formula.kind === 'atLeastZero' || formula.kind === 'toOre' ? bare(formula.of) : formula;
}

function needsParentheses(part: Formula<Name>, { kind }: Formula<Name>, at: number): boolean {
  if (isPercent(part)) return false;
  const isTerms = part.kind === 'sum' || part.kind === 'difference';
  const isFactors = part.kind === 'product' || part.kind === 'quotient';
  if (kind === 'product' || kind === 'quotient')
    return isTerms || (kind === 'quotient' && at > 0 && isFactors);
  return kind === 'difference' && at > 0 && isTerms;
}

/** A difference from which nothing is drawn is what it is drawn from. */
function withoutNothing(formula: Formula<Name>, value: (name: Name) => Exact | null): Formula<Name> {
  const inner = (each: Formula<Name>): Formula<Name> => withoutNothing(each, value);
  switch (formula.kind) {
    case 'number':
    case 'named':
      return formula;
    case 'atLeastZero':
    case 'toOre':
      return { ...formula, of: inner(formula.of) };
    default: {
      const [first, ...rest] = formula.parts;
      const kept = formula.kind === 'difference' ? rest.filter((part) => !isNothing(part, value)) : rest;
      return kept.length === 0
        ? inner(first)
        : { kind: formula.kind, parts: [inner(first), ...kept.map(inner)] };
    }
  }
}

function isNothing(formula: Formula<Name>, value: (name: Name) => Exact | null): boolean {
  const part = bare(formula);
  if (part.kind === 'named') return part.name.startsWith('term:') && value(part.name)?.equals(zero) === true;
  return part.kind === 'quotient' && isNothing(part.parts[0], value) && !isPercent(part);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
