// A figure as content writes it, in bokmål: every digit that was written, and no other.

/** Narrow no-break space, as in format.ts. */
const thinSpace = '\u202f';
const minus = '\u2212';

/** @param decimal with a point: «416091» → «416 091», «72.0» → «72,0», «-0.5» → «−0,5» */
export function formatDecimal(decimal: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thinSpace);
  return `${sign === '' ? '' : minus}${grouped}${rest === '' ? '' : `,${rest}`}`;
}
