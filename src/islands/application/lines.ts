// What the fields of a section share: what they are given, and how one line of text hangs together with the draft.
import type { Draft } from '#domain/application/draft.schema.ts';
import { nb } from '#text/index.ts';
import { labelOf } from '#text/labels.ts';
import { personalNumberWarning } from './personal-number-warning.ts';
import { tooLong } from './too-long.ts';
import type { EditorProps } from './view-props.ts';

export interface FieldsProps {
  readonly editor: EditorProps;
  readonly errorOf: (id: string) => string | undefined;
}

type TextPart = 'supplier' | 'contact';

/** What a line of text needs: its place in the draft, its words, its error. */
export function lineOf<Part extends TextPart>(
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
      error: errorOf(id) ?? tooLong(String(editor.open.draft[part][field])),
      warning: personalNumberWarning(String(editor.open.draft[part][field])),
      onChange: (value: string): void =>
        editor.open.change((draft) => ({ ...draft, [part]: { ...draft[part], [field]: value } })),
    };
  };
}

/** The same line, with a label that says it can be left empty. */
export function optional<Line extends { readonly label: string }>(line: Line): Line {
  return { ...line, label: nb.application.optional(line.label) };
}
