// The ways on from the result.
import type { JSX } from 'preact';
import { checkResult } from '#text/nb/check-result.ts';
import type { Place, ViewProps } from '../view-props.ts';
import { Part } from './Part.tsx';

const places = [
  { view: 'papers', variant: 'primary' },
  { view: 'needs', variant: 'secondary' },
  { view: 'keeping', variant: 'secondary' },
] as const satisfies readonly (Place & { variant: string })[];

export function Places({ go }: Pick<ViewProps, 'go'>): JSX.Element {
  return (
    <Part heading={checkResult.todo}>
      <p class="actions">
        {places.map(({ view, variant }) => (
          <button
            type="button"
            class="ds-button"
            data-variant={variant}
            key={view}
            onClick={() => go({ view })}
          >
            {checkResult[view]}
          </button>
        ))}
      </p>
    </Part>
  );
}
