// What is said beside the choice of files: what is not looked for in them, and what became of one that was here already.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { criterionOf, pieceOf } from '#domain/self-assessment/testing/criterion.ts';
import { AttachmentField } from './AttachmentField.tsx';
import type { KnownFile } from './session-state.ts';
import type { EditorProps } from './view-props.ts';

const criterion = criterionOf({});

function fieldWith(known: readonly KnownFile[], asked = criterion): string {
  const draft = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
  const upload = { criterionId: criterion.id, busyWith: null, refusals: [], known, taken: 0 };
  const editor = { open: { draft, upload, missing: [] } } as unknown as EditorProps;
  return render(<AttachmentField editor={editor} criterion={asked} errorOf={() => undefined} />);
}

test('that files of some kinds are not searched is said in the description of the field', () => {
  const unasked = criterionOf({ evidence: [pieceOf({ attach: false })] });
  for (const html of [fieldWith([]), fieldWith([], unasked)])
    expect(/<p[^>]* id="filer-hint">([^<]*)/.exec(html)?.[1]).toMatch(
      /fødselsnummer i tekstfiler, DOCX, XLSX og ODT, men ikke i PDF-er og bilder\.$/,
    );
});

test('a file that was here is named once under one name, and twice under two, with where it belongs now', () => {
  const same = fieldWith([{ name: 'a.pdf', as: 'a.pdf', isNewHere: true }]);
  expect(same).toContain(
    'a.pdf er allerede lagt ved, med nøyaktig samme innhold. Vi la den ikke ved en gang til. a.pdf hører nå også til dette kravet.',
  );
  const other = fieldWith([{ name: 'b.pdf', as: 'a.pdf', isNewHere: false }]);
  expect(other).toContain(
    'b.pdf har nøyaktig samme innhold som a.pdf, som allerede er lagt ved. Vi la den ikke ved en gang til. a.pdf hører til dette kravet fra før.',
  );
});
