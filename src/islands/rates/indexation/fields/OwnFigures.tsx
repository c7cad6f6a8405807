// A field for each figure that the series lack and the chosen method hangs on.
import type { JSX } from 'preact';
import { type IndexationProblem, readIndexation } from '#domain/rates/indexation-draft.ts';
import { figureField } from '#domain/rates/indexation-figure.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { pointInWords } from '#text/nb/months.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { creditOf } from '#text/nb/rates-indexation-steps.ts';
import { TextField } from '#ui/text-field.tsx';
import { seriesBy } from '../view-props.ts';
import type { FieldsProps } from './fields-props.ts';

const words = ratesIndexation.own;
const size = 9;

export function OwnFigures({ site, draft, update, errorOf }: FieldsProps): JSX.Element | null {
  // Those that lack whatever is typed: a field does not go away while it is filled in.
  const lacking = readIndexation({ ...draft, typed: {} }, site.series).problems.flatMap(figureToType);
  if (lacking.length === 0) return null;
  return (
    <fieldset class="plain stack">
      <legend class="ds-label">{words.heading}</legend>
      <p>{words.lead}</p>
      {lacking.map(({ series, point }) => {
        const id = figureField(series, point);
        const of = seriesBy(site, series);
        return (
          <TextField
            key={id}
            id={id}
            label={`${of?.title}, ${pointInWords(point)}`}
            hint={of ? hintOf(of, site) : undefined}
            error={errorOf(id)}
            inputMode="decimal"
            size={size}
            value={draft.typed[id] ?? ''}
            onChange={(text) => update({ typed: { ...draft.typed, [id]: text } })}
          />
        );
      })}
    </fieldset>
  );
}

/** That both ends share a base year, and what the series itself says of its figures. */
export function reservations({ base, note }: Pick<IndexSeries, 'base' | 'note'>): string {
  return [base === null ? '' : ratesIndexation.sameBase(base), note ?? ''].filter(Boolean).join(' ');
}

function hintOf(of: IndexSeries, { series }: FieldsProps['site']): string {
  const credit = creditOf(of);
  if (of.base === null) return credit;
  return `${credit}. ${reservations(of.id === series.labour?.id ? of : { base: of.base })}`;
}

/** None for what has a field of its own, or can be mended by another series only. */
function figureToType({ at, figure, code }: IndexationProblem): readonly { series: string; point: string }[] {
  return figure && code !== 'afterEnd' && at === figureField(figure.series, figure.point) ? [figure] : [];
}
