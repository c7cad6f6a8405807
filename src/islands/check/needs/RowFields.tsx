// One activity: how often and how long at once, everything else when it is opened.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { hoursOf } from '#domain/needs/sum-needs.ts';
import { hoursInWords } from '#text/hours.ts';
import { needs as words } from '#text/nb/needs.ts';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { fieldId, labels, nameOf, readField, shownIn, type TypedField } from './fields.ts';
import { asksForKind, kindIsChosen, rememberTyped } from './memory.ts';
import { NumberField } from './NumberField.tsx';
import type { Editing } from './use-editing.ts';

export interface RowEditing extends Pick<Editing, 'change' | 'copy' | 'remove'> {
  readonly errorOf: (id: string) => string | undefined;
  readonly hasErrors: boolean;
}

export interface RowProps extends RowEditing {
  readonly row: NeedsRow;
  /** From 1. */
  readonly nth: number;
  readonly startsOpen: boolean;
}

export function RowFields({ row, nth, startsOpen, ...editing }: RowProps): JSX.Element {
  const [open, setOpen] = useState(startsOpen);
  const name = nameOf(row, nth);
  const line = lineOf(row, editing);
  const isOpen = open || hasErrorInside(row, editing);
  return (
    <li class="needs-row">
      <fieldset class="plain needs-line">
        <legend class="needs-name">{name}</legend>
        <div class="needs-numbers">
          <NumberField {...line('timesPerWeek')} size={4} />
          <NumberField {...line('minutes')} size={8} />
          <p class="needs-sum">{sumInWords(row)}</p>
        </div>
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="target">
            <span>
              {words.rows.change}
              <span class="ds-sr-only"> {name}</span>
            </span>
            <span class="needs-facts">{words.rows.facts(factsOf(row))}</span>
          </summary>
          {isOpen && <Opened row={row} name={name} {...editing} />}
        </details>
      </fieldset>
    </li>
  );
}

function Opened({ row, name, ...editing }: RowEditing & { row: NeedsRow; name: string }): JSX.Element {
  const line = lineOf(row, editing);
  const isAsked = asksForKind(row.id);
  const say = (said: Partial<NeedsRow>): void => editing.change(row.id, said);
  const select = (field: 'kind' | 'part' | 'place' | 'helpers') => ({
    id: fieldId(row, field),
    label: words.fields[field],
  });
  return (
    <div class="stack needs-opened">
      <TextField {...line('activity')} />
      <div class="needs-choices">
        <SelectField
          {...select('kind')}
          {...(isAsked && { hint: words.fields.kindHint, notChosen: words.fields.kindNotChosen })}
          error={editing.errorOf(fieldId(row, 'kind'))}
          options={words.kinds}
          value={row.kind}
          onChange={(kind) => {
            kindIsChosen(row.id);
            say({ kind });
          }}
        />
        <SelectField
          {...select('part')}
          options={words.parts}
          value={row.part}
          onChange={(part) => say({ part })}
        />
        <SelectField
          {...select('place')}
          options={words.places}
          value={row.place}
          onChange={(place) => say({ place })}
        />
        <SelectField
          {...select('helpers')}
          options={words.helpers}
          value={`${row.helpers}`}
          onChange={(helpers) => say({ helpers: helpers === '2' ? 2 : 1 })}
        />
      </div>
      <TextField {...line('weeksPerYear')} hint={words.fields.weeksHint} inputMode="numeric" size={4} />
      <TextField {...line('helpedBy')} />
      <TextArea {...line('comment')} rows={3} />
      <div class="actions">
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => editing.copy(row, name)}
        >
          {words.rows.copy} <span class="ds-sr-only">{name}</span>
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => editing.remove(row)}>
          {words.rows.remove} <span class="ds-sr-only">{name}</span>
        </button>
      </div>
    </div>
  );
}

/** What a typed field needs. What is typed is read at once, and kept as it was typed. */
function lineOf(row: NeedsRow, { change, errorOf }: Pick<RowEditing, 'change' | 'errorOf'>) {
  return (field: TypedField) => {
    const id = fieldId(row, field);
    return {
      id,
      label: labels[field],
      value: shownIn(row, field),
      error: errorOf(id),
      onChange: (text: string): void => {
        rememberTyped(id, text);
        change(row.id, { [field]: readField(field, text).value });
      },
    };
  };
}

/** A problem in a field that is folded away unfolds it. */
function hasErrorInside(row: NeedsRow, { errorOf }: RowEditing): boolean {
  const inside = ['kind', 'activity', 'weeksPerYear', 'helpedBy', 'comment'] as const;
  return inside.some((field) => errorOf(fieldId(row, field)) !== undefined);
}

function sumInWords(row: NeedsRow): string {
  if (row.timesPerWeek === null || row.minutes === null) return words.rows.noSum;
  return hoursInWords(hoursOf(row).mul(row.helpers));
}

function factsOf(row: NeedsRow): string[] {
  return [
    asksForKind(row.id) ? words.kindMissing : words.kinds[row.kind],
    words.parts[row.part].toLowerCase(),
    words.places[row.place].toLowerCase(),
    ...(row.helpers === 2 ? [words.rows.twoHelpers] : []),
    ...(row.weeksPerYear === null ? [] : [words.rows.season(row.weeksPerYear)]),
  ];
}
