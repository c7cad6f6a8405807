// Decimals in files of cases, exactly: numbers and strings are read as they are written.
import { type Hours, hours } from '#domain/shared/hours.ts';

/** A JSON number of more digits than this is kept as the text it is written in: a binary number could lose some. */
const safeDigits = 15;

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

export function parseExactly(json: string): unknown {
  const revive: Reviver = (_key, value, context) => {
    const isLong = typeof value === 'number' && (context?.source?.length ?? 0) > safeDigits;
    return isLong ? context?.source : value;
  };
  return JSON.parse(json, revive as Parameters<typeof JSON.parse>[1]);
}

/** Zero or more, as a number or as a string («31.96», 1e-7); null for anything else. */
export function readDecimal(value: unknown): Hours | null {
  const text = typeof value === 'number' ? String(value) : value;
  const [, digits, sign, power] =
    (typeof text === 'string' && /^(\d+(?:\.\d+)?)(?:[eE]([+-]?)(\d{1,3}))?$/.exec(text)) || [];
  if (digits === undefined) return null;
  const scale = 10n ** BigInt(power ?? 0);
  return sign === '-' ? hours(digits).div(scale) : hours(digits).mul(scale);
}

/** As `readDecimal`, below zero too («-0.3»). */
export function readSigned(value: unknown): Hours | null {
  const [, sign, digits] = /^(-?)(.*)$/s.exec(String(value)) ?? [];
  const read = typeof value === 'number' || typeof value === 'string' ? readDecimal(digits) : null;
  return sign === '-' ? (read?.neg() ?? null) : read;
}

/** More decimals than anybody writes. */
const allDecimals = 1000;

/** A number where it says exactly the same, else a string. */
export function writeDecimal(value: Hours): number | string {
  const text = value.toString(allDecimals);
  const number = Number(text);
  return readDecimal(number)?.equals(value) ? number : text;
}
