// A label, a hint, one control and its error, tied together so that every reader hears them in that order.
import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  /** The address of the control: the error summary links to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Something to know of what was typed, that stops nothing; empty while there is nothing. Told when it comes. */
  readonly warning?: string | undefined;
}

/** The ids that describe a control, in reading order; undefined when there are none. */
export function describedBy({ id, hint, error, warning }: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, warning && `${id}-warning`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }): JSX.Element {
  return (
    <div class="ds-field">
      <label class="ds-label" for={field.id}>
        {field.label}
      </label>
      <Hint {...field} />
      {children}
      <FieldError {...field} />
      <FieldWarning {...field} />
    </div>
  );
}

export function Hint({ id, hint }: FieldProps): JSX.Element | null {
  if (!hint) return null;
  return (
    <p data-field="description" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

export function FieldError({ id, error }: FieldProps): JSX.Element | null {
  if (!error) return null;
  return (
    <p class="ds-validation-message" data-field="validation" id={`${id}-error`}>
      {error}
    </p>
  );
}

function FieldWarning({ id, warning }: FieldProps): JSX.Element | null {
  if (warning === undefined) return null;
  return (
    <div class="field-warning" id={`${id}-warning`} aria-live="polite">
      {warning}
    </div>
  );
}
