// One figure: typed, or left to the rate of the day, which stands beside it with where it comes from.
import type { JSX } from 'preact';
import { isExample } from '#domain/rates/price/new-scenario.ts';
import type { RateOrigin, RateRead } from '#domain/rates/price/rate-terms.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import type { RateTable } from '#domain/rates/rate.schema.ts';
import { priceFields, priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { termInWords } from '#text/nb/rates-price-lines.ts';
import { describedBy, Field, type FieldProps } from '#ui/field.tsx';
import { withTyped } from '../edit.ts';
import { fieldId } from '../problems.ts';
import type { FieldsProps } from './fields-props.ts';

interface TermFieldProps extends FieldsProps {
  readonly term: Exclude<TermId, 'operatingTimes'>;
}

const size = 9;

export function TermField({ term, ...fields }: TermFieldProps): JSX.Element {
  const { result, rated, update, errorOf, site } = fields;
  const { scenario } = result;
  const typed = scenario.typed[term];
  const rate = rated[term];
  const id = fieldId(term);
  const { label, hint } = priceFields[term];
  const field = {
    id,
    label,
    hint: [hint, rateWords(term, rate, typed)].filter(Boolean).join(' '),
    error: errorOf(term),
  };
  return (
    <div class="price-field">
      <Field {...field}>
        <Figure
          {...field}
          typed={typed}
          isExample={rate === undefined && isExample(scenario, term)}
          onInput={(text) => update(withTyped(scenario, term, text))}
        />
      </Field>
      {rate && 'origin' in rate && rate.origin.kind === 'rate' && (
        <RateNote origin={rate.origin} table={site.rates[rate.origin.table]} base={site.base} />
      )}
    </div>
  );
}

interface FigureProps extends FieldProps {
  readonly typed: string;
  readonly isExample: boolean;
  readonly onInput: (text: string) => void;
}

function Figure({ typed, isExample, onInput, ...field }: FigureProps): JSX.Element {
  const mark = `${field.id}-example`;
  return (
    <span class="cluster price-figure">
      <input
        class="ds-input"
        id={field.id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={size}
        value={typed}
        aria-describedby={[describedBy(field), isExample && mark].filter(Boolean).join(' ') || undefined}
        aria-invalid={field.error ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {isExample && (
        <span class="origin" data-origin="forslag" id={mark}>
          {words.example}
        </span>
      )}
    </span>
  );
}

function rateWords(term: TermId, rate: RateRead | undefined, typed: string): string | undefined {
  if (rate === undefined || 'problem' in rate || rate.origin.kind === 'none') return undefined;
  const inWords = termInWords(term, rate.value);
  return typed.trim() === '' ? words.rateIs(inWords) : words.ownInstead(inWords);
}

interface RateNoteProps {
  readonly origin: RateOrigin;
  readonly table: RateTable | undefined;
  readonly base: string;
}

/** Whose rate it is, and how sure it is where that is not plain. */
export function RateNote({ origin, table, base }: RateNoteProps): JSX.Element | null {
  if (!table) return null;
  const mark = words.certainty[origin.period.certainty];
  return (
    <p class="price-rate">
      <a class="ds-link" href={`${base}satser/${table.id}/`}>
        {table.title}
      </a>
      {mark && (
        <span class="origin" data-origin="forslag">
          {mark}
        </span>
      )}
    </p>
  );
}
