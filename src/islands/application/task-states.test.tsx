// What the list of tasks says of a criterion that is answered: what is not simply well does not look as if it were.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newDraft, withAnswer } from '#domain/application/draft.ts';
import type { CriterionKind } from '#domain/call/criterion.schema.ts';
import type { Choice } from '#domain/self-assessment/choice.ts';
import { criterionOf, pieceOf } from '#domain/self-assessment/testing/criterion.ts';
import { TaskListView } from './TaskListView.tsx';
import type { EditorProps } from './view-props.ts';

const settled = { deadline: null, start: null };

function stateOf(kind: CriterionKind, choice: Choice): readonly string[] {
  const criterion = criterionOf({ kind, evidence: [pieceOf({ attach: false })] });
  const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
  const draft = withAnswer(empty, criterion.id, { choice, explanation: 'Slik.' });
  const site = { siteName: 'BPA', call: { criteriaVersion: '1', settled }, criteria: [criterion], base: '/' };
  const open = { draft, exported: null, revision: 1 };
  const html = render(<TaskListView {...({ site, open, moved: false } as unknown as EditorProps)} />);
  return /class="task-state" data-window="(\w+)">([^<]*)/.exec(html)?.slice(1) ?? [];
}

test.each([
  ['kvalifikasjonskrav', 'met', 'lit', 'Ferdig'],
  ['kvalifikasjonskrav', 'partly', 'half', 'Ferdig. Delvis oppfylt – kommunen må vurdere'],
  ['kontraktsvilkår', 'acceptedWithReservation', 'half', 'Ferdig. Med forbehold – kommunen må vurdere'],
  ['avvisningsgrunn', 'applies', 'half', 'Ferdig. Avvisningsgrunnen gjelder – kommunen må vurdere'],
  ['kvalifikasjonskrav', 'notYet', 'dark', 'Ferdig. Ikke oppfylt'],
] as const)('%s answered «%s»', (kind, choice, light, words) => {
  expect(stateOf(kind, choice)).toEqual([light, words]);
});
