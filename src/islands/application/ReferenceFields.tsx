// Earlier work that others can vouch for, as many as there are, or why there are none.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Reference } from '#domain/application/draft.schema.ts';
import { newReference } from '#domain/application/draft.ts';
import { parts } from '#text/nb/application-parts.ts';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { type FieldsProps, optional } from './lines.ts';
import { personalNumberWarning } from './personal-number-warning.ts';
import { tooLong } from './too-long.ts';

export function ReferenceFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const words = parts.references;
  const { draft, change } = editor.open;
  const added = useRef(false);
  const { length } = draft.references;
  useEffect(() => {
    if (added.current) document.getElementById(`references-${length - 1}-client`)?.focus();
    added.current = false;
  }, [length]);
  function add(): void {
    added.current = true;
    change((before) => withReferences(before, [...before.references, newReference(crypto.randomUUID())]));
  }

  return (
    <>
      <p>{words.lead}</p>
      {draft.references.map((reference, index) => (
        <ReferenceGroup
          key={reference.id}
          editor={editor}
          errorOf={errorOf}
          reference={reference}
          index={index}
        />
      ))}
      <div class="actions">
        <button class="ds-button" id="references" data-variant="secondary" type="button" onClick={add}>
          {words.add}
        </button>
      </div>
      {errorOf('references') && <p class="ds-validation-message">{errorOf('references')}</p>}
      {draft.references.length === 0 && (
        <TextArea
          id="noReferences"
          label={words.none}
          hint={words.noneHint}
          rows={4}
          error={tooLong(draft.noReferences)}
          warning={personalNumberWarning(draft.noReferences)}
          value={draft.noReferences}
          onChange={(noReferences) => change((before) => ({ ...before, noReferences }))}
        />
      )}
    </>
  );
}

interface ReferenceGroupProps extends FieldsProps {
  readonly reference: Reference;
  readonly index: number;
}

function ReferenceGroup({ editor, errorOf, reference, index }: ReferenceGroupProps): JSX.Element {
  const words = parts.references;
  const { open } = editor;
  const line = (field: Exclude<keyof Reference, 'id'>) => ({
    id: `references-${index}-${field}`,
    label: words[field],
    value: reference[field],
    error: errorOf(`references-${index}-${field}`) ?? tooLong(reference[field]),
    warning: personalNumberWarning(reference[field]),
    onChange: (value: string): void =>
      open.change((draft) =>
        withReferences(
          draft,
          draft.references.map((other) => (other.id === reference.id ? { ...other, [field]: value } : other)),
        ),
      ),
  });
  const remove = (): void =>
    open.remove(
      (draft) =>
        withReferences(
          draft,
          draft.references.filter(({ id }) => id !== reference.id),
        ),
      {
        what: words.nth(index + 1),
        at: `references-${index}-client`,
        undo: (draft) => withReferences(draft, draft.references.toSpliced(index, 0, reference)),
      },
    );
  return (
    <fieldset class="ds-fieldset reference">
      <legend class="ds-heading" data-size="xs">
        {words.nth(index + 1)}
      </legend>
      <TextField {...line('client')} />
      <TextField {...line('period')} hint={words.periodHint} size={18} />
      <TextArea {...line('scope')} rows={3} />
      <TextField {...optional(line('contactName'))} />
      <TextField {...optional(line('contactPhone'))} type="tel" size={18} />
      <button class="ds-button" data-variant="tertiary" type="button" onClick={remove}>
        {words.remove(index + 1)}
      </button>
    </fieldset>
  );
}

function withReferences(draft: Draft, references: Draft['references']): Draft {
  return { ...draft, references };
}
