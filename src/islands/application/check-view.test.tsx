// Where everything is looked over, a box that nobody has touched is not told as an answer.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { CheckView } from './CheckView.tsx';
import type { EditorProps } from './view-props.ts';

const site = {
  siteName: 'BPA',
  call: { id: 'neste', criteriaVersion: '1', settled: { deadline: null, start: null } },
  criteria: [],
  base: '/',
} as unknown as EditorProps['site'];

test('a declaration is ticked or not', () => {
  const draft = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
  const declared = { ...draft, declarations: { ...draft.declarations, correct: true } };
  const open = { draft: declared, exported: null, revision: 1 };
  const html = render(
    <CheckView {...({ site, open, store: null, moved: false } as unknown as EditorProps)} />,
  );
  const answers = [...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, text]) => text);
  expect(answers.filter((text) => text === 'Krysset av')).toHaveLength(1);
  expect(answers.filter((text) => text === 'Ikke krysset av')).toHaveLength(3);
  expect(answers).not.toContain('Nei');
});
