// The list of activities, what was removed from it last, and as much of a long list as a page can carry.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { needs as words } from '#text/nb/needs.ts';
import type { RowEditing } from './RowFields.tsx';
import { SteadyRow } from './SteadyRow.tsx';
import type { Editing } from './use-editing.ts';

interface RowsProps extends Pick<Editing, 'latest' | 'isOpened' | 'said' | 'removed' | 'undo'>, RowEditing {
  readonly rows: readonly NeedsRow[];
}

/** So many rows a phone still answers at once. */
const page = 40;

export function Rows({ rows, latest, isOpened, said, removed, undo, ...editing }: RowsProps): JSX.Element {
  const [shown, setShown] = useState(page);
  const upTo = Math.max(shown, rows.findIndex(({ id }) => id === latest) + 1);
  return (
    <section class="stack" aria-labelledby="needs-rows">
      <h2 class="ds-heading" id="needs-rows" tabIndex={-1}>
        {words.rows.heading}
      </h2>
      <p role="status">{said}</p>
      <div class="undo-region" role="status">
        {removed !== null && (
          <div class="undo">
            <p>{words.rows.removed(removed)}</p>
            <button class="ds-button" id="needs-undo" data-variant="secondary" type="button" onClick={undo}>
              {words.rows.undo}
            </button>
          </div>
        )}
      </div>
      <p>{rows.length === 0 ? words.rows.empty : words.rows.lead}</p>
      {rows.length > 0 && (
        <ol class="needs-rows">
          {rows.slice(0, upTo).map((row, index) => (
            <SteadyRow
              key={row.id}
              row={row}
              nth={index + 1}
              startsOpen={isOpened && row.id === latest}
              {...editing}
            />
          ))}
        </ol>
      )}
      {rows.length > upTo && (
        <div class="actions">
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => setShown(upTo + page)}
          >
            {words.rows.more(Math.min(page, rows.length - upTo))}
          </button>
        </div>
      )}
    </section>
  );
}
