// How the parts of a picture are told from one another: four colours and five hatchings, and never a colour alone.
import type { JSX } from 'preact';

const paints = ['fjord', 'ochre', 'rust', 'stone'] as const;
const hatches = ['plain', 'slanted', 'dotted', 'ruled', 'crossed'] as const;
/** Pixels of the square that a hatching repeats. */
const square = 8;

/** The same for the same index; twenty in a row are all different, since four and five share no factor. */
export function paintOf(index: number): {
  readonly paint: (typeof paints)[number];
  readonly hatch: (typeof hatches)[number];
} {
  return {
    paint: paints[index % paints.length] as (typeof paints)[number],
    hatch: hatches[index % hatches.length] as (typeof hatches)[number],
  };
}

interface AreaProps {
  /** The picture whose hatchings are drawn with: its `Hatches` has the same. */
  readonly of: string;
  readonly index: number;
  /** In per cent of the width. */
  readonly from: number;
  readonly width: number;
}

/** A rectangle as high as its picture. */
export function Area({ of, index, from, width }: AreaProps): JSX.Element {
  const { paint, hatch } = paintOf(index);
  const place = { x: `${from}%`, y: '0', width: `${width}%`, height: '100%' };
  return (
    <>
      <rect class="bar-area" data-paint={paint} {...place} />
      {hatch !== 'plain' && <rect class="bar-hatched" fill={`url(#${of}-${hatch})`} {...place} />}
      <rect class="bar-edge" {...place} />
    </>
  );
}

/** What `Area` hatches with: once in a page for each `of`. */
export function Hatches({ of }: { readonly of: string }): JSX.Element {
  const pattern = { width: square, height: square, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${of}-slanted`} {...pattern}>
        <path class="bar-hatch" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />
      </pattern>
      <pattern id={`${of}-dotted`} {...pattern}>
        <path class="bar-hatch" d="M1 2h2M5 6h2" />
      </pattern>
      <pattern id={`${of}-ruled`} {...pattern}>
        <path class="bar-hatch" d="M0 4h8" />
      </pattern>
      <pattern id={`${of}-crossed`} {...pattern}>
        <path class="bar-hatch" d="M0 0 8 8M8 0 0 8" />
      </pattern>
    </defs>
  );
}

/** A small piece of a part, before its name. */
export function Swatch({ of, index }: Pick<AreaProps, 'of' | 'index'>): JSX.Element {
  return (
    <svg class="bar-swatch" aria-hidden="true">
      <Area of={of} index={index} from={0} width={100} />
    </svg>
  );
}
