// Numbers as people type them: «1 234,50», «1234.5», «14,1 %», «kr 500», with spaces of every kind.
import { type Exact, exact } from './exact.ts';

/** `unclearPoint`: «3.000» is three thousand to some and three to others, and is never guessed; nor is «1.234,50» or «1,234.50». */
export type DecimalProblemCode = 'empty' | 'notANumber' | 'negative' | 'tooManyDecimals' | 'unclearPoint';

export type DecimalRead =
  | {
      readonly value: Exact;
      /** The same, exactly, with a point and no digit that says nothing: «1234.5». */
      readonly decimal: string;
    }
  | { readonly problem: DecimalProblemCode };

/** Those without width too: they come along when a number is copied from a page. */
const spaces = /[\s\u200B-\u200D\u2060]+/gu;
const unit = /^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok|%|prosent|timer?|t|,[-–])$/gi;
const negative = /^[-−–] ?\d/;
/** Thousands in threes with spaces, or none. One separator at most. */
const number = /^(\d{1,3}(?: \d{3}){1,2}|\d{1,9})(?:[.,](\d*?)0*)?$/;
const unclearPoint = /^[1-9]\d{0,2}(?:\.\d{3}|(?:[.,]\d{3})+[.,]\d+)$/;
/** More decimals than this are no figure that anybody means. */
const maxDecimals = 6;

/** Zero or more, below a thousand million. */
export function parseDecimal(typed: string): DecimalRead {
  const spaced = typed.replace(spaces, ' ').trim();
  const text = spaced.replace(unit, '');
  if (text === '') return { problem: spaced === '' ? 'empty' : 'notANumber' };
  if (negative.test(text)) return { problem: 'negative' };
  if (unclearPoint.test(text)) return { problem: 'unclearPoint' };
  const [, typedWhole, decimals] = number.exec(text) ?? [];
  if (typedWhole === undefined) return { problem: 'notANumber' };
  if (decimals && decimals.length > maxDecimals) return { problem: 'tooManyDecimals' };
  const whole = Number(typedWhole.replaceAll(' ', ''));
  const decimal = decimals ? `${whole}.${decimals}` : String(whole);
  return { value: exact(decimal), decimal };
}
