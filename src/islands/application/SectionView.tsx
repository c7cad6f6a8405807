// The parts of the application outside the criteria, one a view.
import type { JSX } from 'preact';
import { applicationGaps } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { nb } from '#text/index.ts';
import { labelOf } from '#text/labels.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { DeclarationFields } from './DeclarationFields.tsx';
import type { FieldsProps } from './lines.ts';
import { ContactFields, SupplierFields } from './PartyFields.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import type { Section } from './route.ts';
import { SignatoryFields } from './SignatoryFields.tsx';
import { StepForm } from './StepForm.tsx';
import { partOf } from './steps.ts';
import type { EditorProps } from './view-props.ts';

export interface SectionViewProps extends EditorProps {
  readonly section: Section;
}

export function SectionView({ section, ...editor }: SectionViewProps): JSX.Element {
  const Fields = fieldsOf[section];
  return (
    <StepForm
      editor={editor}
      heading={nb.application.parts[partOf[section]]}
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

function problemsIn(draft: Draft, section: Section): FieldProblem[] {
  return applicationGaps(draft)
    .filter(({ at }) => at.split('.')[0] === partOf[section])
    .map(({ code, at }) => {
      const inline = nb.problems.gap[code];
      return { id: at.replaceAll('.', '-'), inline, sentence: `${labelOf(at)}: ${inline}` };
    });
}
