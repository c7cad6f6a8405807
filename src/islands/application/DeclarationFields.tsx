// What the supplier vouches for, one box for each sentence.
import type { JSX } from 'preact';
import { declarationIds } from '#domain/application/draft.schema.ts';
import { parts } from '#text/nb/application-parts.ts';
import { Checkbox } from '#ui/choices.tsx';
import type { FieldsProps } from './lines.ts';

export function DeclarationFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const words = parts.declarations;
  const { draft, change } = editor.open;
  return (
    <>
      <p>{words.lead}</p>
      {declarationIds.map((id) => (
        <Checkbox
          key={id}
          id={`declarations-${id}`}
          label={words.texts[id]}
          error={errorOf(`declarations-${id}`)}
          checked={draft.declarations[id]}
          onChange={(checked) =>
            change((before) => ({ ...before, declarations: { ...before.declarations, [id]: checked } }))
          }
        />
      ))}
    </>
  );
}
