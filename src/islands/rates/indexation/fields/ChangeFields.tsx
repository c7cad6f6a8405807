// A field for the published change of each step: empty, it is computed from the index.
import type { JSX } from 'preact';
import { changeField } from '#domain/rates/indexation-change.ts';
import { monthsOf, regulate } from '#domain/rates/indexation-methods.ts';
import { monthsBetween } from '#domain/rates/indexation-months.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { growthInWords } from '#text/nb/rates-indexation-steps.ts';
import { TextField } from '#ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';

const words = ratesIndexation.changes;
const size = 9;
/** Months. @source Statistics Norway, table 14700: Manedsendring and Tolvmanedersendring. Checked 2026-11-22. */
const published: readonly number[] = [1, 12];

export function ChangeFields({ draft, read, update, errorOf }: FieldsProps): JSX.Element | null {
  const { terms } = read;
  const months = terms ? monthsOf(terms) : [];
  if (!terms || months.length === 0) return null;
  return (
    <fieldset class="plain stack">
      <legend class="ds-label">{words.heading}</legend>
      <p>{words.lead}</p>
      {months.map((to, at) => {
        const from = months[at - 1] ?? terms.from;
        const id = changeField(from, to);
        const computed = computedChange({ ...terms, from, to, first: to });
        return (
          <TextField
            key={id}
            id={id}
            label={words.label(from, to)}
            hint={hintOf(computed, monthsBetween(from, to))}
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

/** Changes are published over a year and over a month: of any other length there is none to look up. */
function hintOf(computed: Exact | null, months: number): string | undefined {
  const sentences = [
    ...(computed ? [words.computed(growthInWords(computed))] : []),
    ...(published.includes(months) ? [] : [words.unpublished(months)]),
  ];
  return sentences.join(' ') || undefined;
}

/** Per cent, of one step by itself; null without figures. */
function computedChange(terms: Parameters<typeof regulate>[1]): Exact | null {
  const [step] = regulate('percent', { ...terms, typed: {} }).steps;
  return step?.kind === 'percent' ? step.percent : null;
}
