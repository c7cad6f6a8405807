// Who signs, and what gives them the right to bind the supplier.
import type { JSX } from 'preact';
import type { Draft } from '#domain/application/draft.schema.ts';
import { parts } from '#text/nb/application-parts.ts';
import { Choices } from '#ui/choices.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import type { FieldsProps } from './lines.ts';
import { personalNumberWarning } from './personal-number-warning.ts';

type Signatory = Draft['signatory'];

export function SignatoryFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const words = parts.signatory;
  const { signatory } = editor.open.draft;
  const change = (part: Partial<Signatory>): void =>
    editor.open.change((draft) => ({ ...draft, signatory: { ...draft.signatory, ...part } }));
  return (
    <>
      <p>{words.lead}</p>
      <TextField
        id="signatory-name"
        label={words.name}
        value={signatory.name}
        error={errorOf('signatory-name')}
        warning={personalNumberWarning(signatory.name)}
        onChange={(name) => change({ name })}
      />
      <TextField
        id="signatory-role"
        label={words.role}
        value={signatory.role}
        error={errorOf('signatory-role')}
        warning={personalNumberWarning(signatory.role)}
        onChange={(role) => change({ role })}
      />
      <Choices
        id="signatory-authority"
        label={words.authority}
        error={errorOf('signatory-authority')}
        options={(['signature', 'powerOfAttorney'] as const).map((value) => ({
          value,
          label: words.authorityChoice[value],
        }))}
        value={signatory.authority}
        onChange={(authority) => change({ authority })}
      />
      {signatory.authority === 'powerOfAttorney' && (
        <TextArea
          id="signatory-authorityExplanation"
          label={words.authorityExplanation}
          hint={words.authorityExplanationHint}
          error={errorOf('signatory-authorityExplanation')}
          warning={personalNumberWarning(signatory.authorityExplanation)}
          rows={3}
          value={signatory.authorityExplanation}
          onChange={(authorityExplanation) => change({ authorityExplanation })}
        />
      )}
    </>
  );
}
