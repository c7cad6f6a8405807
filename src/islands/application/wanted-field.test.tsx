// Every gap leads to a field that is there.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newDraft, newReference, withAnswer } from '#domain/application/draft.ts';
import { criterionOf } from '#domain/self-assessment/testing/criterion.ts';
import { CriterionView } from './CriterionView.tsx';
import { address } from './route.ts';
import { SectionView } from './SectionView.tsx';
import { routeTo } from './steps.ts';
import type { EditorProps } from './view-props.ts';
import { fieldOf, takeWantedField, wantField } from './wanted-field.ts';

const criterion = criterionOf({});
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const drafts: Readonly<Record<string, Draft>> = {
  'nothing is filled in': empty,
  'answered without explanation and files': withAnswer(empty, criterion.id, { choice: 'met' }),
  'half a reference, a mandate not told of': {
    ...empty,
    references: [newReference('r1'), newReference('r2')],
    signatory: { ...empty.signatory, authority: 'powerOfAttorney' },
  },
};

function viewOf(draft: Draft, at: string): string {
  const settled = { deadline: null, start: null };
  const upload = { criterionId: '', busyWith: null, refusals: [], known: [], taken: 0 };
  const route = routeTo(at, 'd1');
  const editor = {
    site: { siteName: 'BPA', call: { settled }, criteria: [criterion], provisions: [], base: '/' },
    open: { draft, readOnly: false, upload, missing: [] },
    route,
    moved: true,
  } as unknown as EditorProps;
  return route.view === 'section'
    ? render(<SectionView {...editor} section={route.section} />)
    : render(<CriterionView {...editor} criterion={criterion} />);
}

test.each(Object.entries(drafts))('when %s', (_, draft) => {
  const completion = complete(draft, [criterion]);
  const gaps = completion.status === 'incomplete' ? completion.gaps : [];
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps)
    expect(viewOf(draft, gap.at)).toMatch(new RegExp(`<(?:input|textarea|button)[^>]* id="${fieldOf(gap)}"`));
});

test('a field is asked for once, and in its own view', () => {
  const view = address(routeTo('supplier.address', 'd1'));
  wantField(view, 'supplier-address');
  expect(takeWantedField(view)).toBe('supplier-address');
  expect(takeWantedField(view)).toBeNull();
  wantField(view, 'supplier-address');
  expect(takeWantedField('#/utkast/d1/krav/K01-x')).toBeNull();
  expect(takeWantedField(view)).toBeNull();
});
