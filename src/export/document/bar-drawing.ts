// Bars in rows along one scale from zero, as a drawing for paper: to the left what each is of, to the right its figure.

import type { Drawing } from './model.ts';

export interface BarOnPaper {
  readonly label: string;
  /** How long the bar is; what is below zero has none. */
  readonly value: number;
  readonly figure: string;
}

const width = 451;
const row = 16;
const bar = { left: 196, right: 391, height: 8 } as const;

export function barDrawing(bars: readonly BarOnPaper[]): Drawing {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const lengthOf = (value: number) =>
    value > 0 ? Math.round((value / most) * (bar.right - bar.left) * 100) / 100 : 0;
  return {
    width,
    height: bars.length * row,
    boxes: bars.map(({ value }, index) => ({
      left: bar.left,
      top: index * row + (row - bar.height) / 2,
      width: lengthOf(value),
      height: bar.height,
    })),
    words: bars.flatMap(({ label, figure }, index) => [
      { text: label, x: 0, baseline: index * row + 11, align: 'start' },
      { text: figure, x: width, baseline: index * row + 11, align: 'end' },
    ]),
  };
}
