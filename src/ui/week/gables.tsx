// A week as seven houses by the river: one house a day, one window an hour, lit when there is help.
import type { JSX } from 'preact';
import type { Day } from '#domain/needs/windows.ts';
import { frames, paints, posts, quay, reflection, viewBox, wall, windows } from './gable-shapes.ts';

interface GablesProps {
  /** Seven days of 24 hours, Monday first. */
  readonly week: readonly Day[];
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
}

export function Gables({ week, label }: GablesProps): JSX.Element {
  return (
    <svg class="gables" viewBox={viewBox} role="img" aria-label={label}>
      {week.map((day, index) => (
        <g class={['house', paints[index]].join(' ')} key={index}>
          <path class="posts" d={posts(index)} />
          <path class="reflection" d={reflection(index)} />
          <path class="wall" d={wall(index)} />
          <path class="frames" d={frames(index)} />
          <path class="lit" d={windows(index, day, 'lit') + windows(index, day, 'half')} />
        </g>
      ))}
      <path class="quay" d={quay} />
    </svg>
  );
}
