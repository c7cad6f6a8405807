// The ways on from the result.
import type { JSX } from 'preact';
import { checkResult } from '#text/nb/check-result.ts';
import type { Place, ViewProps } from '../view-props.ts';
import { parts } from './Contents.tsx';
import { Part } from './Part.tsx';

interface PlacesProps extends Pick<ViewProps, 'go'> {
  /** While there are several answers, the question that decides is the first thing to go to. */
  readonly isAnswered: boolean;
}

const places = [{ view: 'papers' }, { view: 'needs' }, { view: 'keeping' }] as const satisfies Place[];

export function Places({ isAnswered, go }: PlacesProps): JSX.Element {
  return (
    <Part id={parts.places} heading={checkResult.todo}>
      <p class="actions">
        {places.map(({ view }) => (
          <button
            type="button"
            class="ds-button"
            data-variant={isAnswered && view === 'papers' ? 'primary' : 'secondary'}
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
