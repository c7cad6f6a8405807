// Numbers as people type them: «1 234,50», «1234.5», «14,1 %», «kr 500», with spaces of every kind.
import { type Exact, exact } from './exact.ts';

export type DecimalProblemCode = 'empty' | 'notANumber' | 'negative' | 'tooManyDecimals';

export type DecimalRead =
  | {
      readonly value: Exact;
      /** The same, exactly, with a point and no digit that says nothing: «1234.5». */
      readonly decimal: string;
    }
  | { readonly problem: DecimalProblemCode };

const unit = /^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok|%|prosent|timer?|t|,-|,–)$/gi;
/** Thousands in threes with spaces, or none; more than six decimals are no figure that anybody means. */
const number = /^(\d{1,3}(?: \d{3}){1,2}|\d{1,9})(?:[.,](\d*?)0*)?$/;
const maxDecimals = 6;

/** Zero or more. */
export function parseDecimal(typed: string): DecimalRead {
  const text = typed.replace(/\s+/gu, ' ').trim().replace(unit, '').trim();
  if (text === '') return { problem: typed.trim() === '' ? 'empty' : 'notANumber' };
  if (/^[-−–] ?\d/.test(text)) return { problem: 'negative' };
  const [, typedWhole, decimals] = number.exec(text) ?? [];
  if (typedWhole === undefined) return { problem: 'notANumber' };
  if ((decimals ?? '').length > maxDecimals) return { problem: 'tooManyDecimals' };
  const whole = Number(typedWhole.replaceAll(' ', ''));
  const decimal = decimals ? `${whole}.${decimals}` : String(whole);
  return { value: exact(decimal), decimal };
}
