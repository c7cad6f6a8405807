// The values of an axis: round numbers around what is drawn, a few and evenly apart.

/** Ticks from the lowest to the highest; what is drawn lies between them. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

const mostSteps = 4;
/** What people count by, within a power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10];

/** @param values at least one */
export function scaleOf(values: readonly number[]): Scale {
  const isLevel = values.every((value) => value === values[0]);
  // Nothing varies, so nothing is to be magnified: the axis begins at zero.
  const [least, most] = [
    Math.min(...values, ...(isLevel ? [0] : [])),
    Math.max(...values, ...(isLevel ? [0] : [])),
  ];
  const step = stepFor(most - least || 1, least, most);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => plain((first + index) * step));
  return { ticks, low: plain(first * step), high: plain(last * step) };
}

function stepFor(span: number, least: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / mostSteps));
  const fits = (step: number): boolean => Math.ceil(most / step) - Math.floor(least / step) <= mostSteps;
  const step = roundSteps.map((round) => round * power).find(fits);
  return step ?? 20 * power;
}

/** Without the dust of binary numbers: 0.30000000000000004 is 0.3. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}
