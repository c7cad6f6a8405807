// The parts of the application outside the criteria, one a view.
import type { JSX } from 'preact';
import { applicationGaps } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { nb } from '#text/index.ts';
import { labelOf } from '#text/labels.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import { DeclarationFields } from './DeclarationFields.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import type { Section } from './route.ts';
import { SignatoryFields } from './SignatoryFields.tsx';
import { StepForm } from './StepForm.tsx';
import { partOf } from './steps.ts';
import type { EditorProps } from './view-props.ts';

export interface FieldsProps {
  readonly editor: EditorProps;
  readonly errorOf: (id: string) => string | undefined;
}

export function SectionView({ section, ...editor }: EditorProps & { section: Section }): JSX.Element {
  const Fields = fieldsOf[section];
  return (
    <StepForm
      editor={editor}
      heading={nb.application[partOf[section]].heading}
      findProblems={() => problemsIn(editor.open.draft, section)}
    >
      {(errorOf) => <Fields editor={editor} errorOf={errorOf} />}
    </StepForm>
  );
}

const fieldsOf = {
  leverandor: SupplierFields,
  kontakt: ContactFields,
  signatur: SignatoryFields,
  referanser: ReferenceFields,
  erklaringer: DeclarationFields,
} as const satisfies Record<Section, (props: FieldsProps) => JSX.Element>;

function SupplierFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const words = nb.application.supplier;
  const line = lineOf(editor, errorOf, 'supplier');
  return (
    <>
      <TextField {...line('name')} autoComplete="organization" />
      <TextField
        {...line('organisationNumber')}
        hint={words.organisationNumberHint}
        inputMode="numeric"
        size={14}
      />
      <TextField {...line('address')} autoComplete="street-address" />
      <TextField {...line('postalCode')} inputMode="numeric" size={6} autoComplete="postal-code" />
      <TextField {...line('place')} autoComplete="address-level2" />
      <TextField {...line('website')} type="text" />
    </>
  );
}

function ContactFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const line = lineOf(editor, errorOf, 'contact');
  return (
    <>
      <p>{nb.application.contact.lead}</p>
      <TextField {...line('name')} autoComplete="name" />
      <TextField {...line('role')} autoComplete="organization-title" />
      <TextField {...line('email')} type="email" autoComplete="email" />
      <TextField {...line('phone')} type="tel" autoComplete="tel" size={18} />
    </>
  );
}

type TextPart = 'supplier' | 'contact';

/** What a line of text needs: its place in the draft, its words, its error. */
function lineOf<Part extends TextPart>(
  editor: EditorProps,
  errorOf: (id: string) => string | undefined,
  part: Part,
) {
  return (field: keyof Draft[Part] & string) => {
    const id = `${part}-${field}`;
    return {
      id,
      label: labelOf(`${part}.${field}`),
      value: String(editor.open.draft[part][field]),
      error: errorOf(id),
      onChange: (value: string): void =>
        editor.open.change((draft) => ({ ...draft, [part]: { ...draft[part], [field]: value } })),
    };
  };
}

function problemsIn(draft: Draft, section: Section): FieldProblem[] {
  return applicationGaps(draft)
    .filter(({ at }) => at.split('.')[0] === partOf[section])
    .map(({ code, at }) => {
      const inline = nb.problems.gap[code];
      return { id: at.replaceAll('.', '-'), inline, sentence: `${labelOf(at)}: ${inline}` };
    });
}
