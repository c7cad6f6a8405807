// How it looks on paper: measures in points (1/72 inch) on A4, y counted from the top of the page; colours as #rrggbb.

export type Weight = 'regular' | 'semibold';

export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

// Both inks keep a contrast of more than 7:1 on white.
const ink = '#16191b';
const quiet = '#4a5157';

export const styles = {
  body: { weight: 'regular', size: 11, leading: 16, colour: ink },
  strong: { weight: 'semibold', size: 11, leading: 16, colour: ink },
  h1: { weight: 'semibold', size: 23, leading: 28, colour: ink },
  h2: { weight: 'semibold', size: 15.5, leading: 20, colour: ink },
  h3: { weight: 'semibold', size: 12, leading: 16, colour: ink },
  caption: { weight: 'semibold', size: 10.5, leading: 15, colour: ink },
  cell: { weight: 'regular', size: 10.5, leading: 15, colour: ink },
  label: { weight: 'regular', size: 10.5, leading: 15, colour: quiet },
  columnHeader: { weight: 'semibold', size: 9.5, leading: 13, colour: quiet },
  source: { weight: 'regular', size: 9.5, leading: 13.5, colour: quiet },
  furniture: { weight: 'regular', size: 9, leading: 12, colour: quiet },
} as const satisfies Record<string, TextStyle>;

export const colours = { mark: '#0d4f57', rule: '#9aa1a6', strongRule: ink } as const;

export const lines = { hair: 0.5, thin: 0.75, thick: 1.5 } as const;

export const page = {
  width: 595.28,
  height: 841.89,
  left: 72,
  right: 595.28 - 72,
  /** Between these two stands the content. */
  top: 96,
  bottom: 841.89 - 84,
} as const;

/** Tables use the whole width; running text stops at about 75 characters. */
export const contentWidth = page.right - page.left;
export const textWidth = 390;

/** How far below the top of its line the baseline lies: capitals stand in the middle of the line. */
export function baseline({ size, leading }: TextStyle): number {
  const capitalHeight = 0.66;
  return leading / 2 + (size * capitalHeight) / 2;
}
