// What a colleague is told who opens a part: that it is one, what to do, and the same count on every page.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newDraft, withAnswer } from '#domain/application/draft.ts';
import { partFor } from '#domain/application/part.ts';
import { criterionOf } from '#domain/self-assessment/testing/criterion.ts';
import { draftName } from '#text/draft-name.ts';
import { OpenedPackage } from './OpenedPackage.tsx';
import { progressOf } from './progress.ts';
import { TaskListView } from './TaskListView.tsx';
import type { EditorProps } from './view-props.ts';

const criteria = ['K01-en', 'K02-to', 'K03-tre'].map((id) => criterionOf({ id }));
const whole = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
// Answered, and still without an explanation.
const part = partFor(withAnswer(whole, 'K01-en', { choice: 'met' }), ['K01-en', 'K02-to']);
const site = {
  siteName: 'BPA',
  call: { criteriaVersion: '1', settled: { deadline: null, start: null } },
  criteria,
  base: '/',
} as unknown as EditorProps['site'];

test('when it is opened', () => {
  const opened = (draft: typeof whole): string =>
    render(
      <OpenedPackage site={site} results={[{ status: 'taken', file: 'd.zip', draft, from: 'package' }]} />,
    );
  expect(opened(part)).toContain('Dette er en del fra en kollega');
  expect(opened(part)).toContain('send filen tilbake til kollegaen');
  expect(opened(part)).not.toContain('der dere slapp');
  expect(opened(whole)).toContain('der dere slapp');
});

test('in the list of tasks, with the count that the list of drafts has', () => {
  const asked = { ...site, criteria: criteria.slice(0, 2) };
  const open = { draft: part, exported: null, revision: 1 };
  const html = render(<TaskListView {...({ site: asked, open, moved: false } as unknown as EditorProps)} />);
  expect(html).toContain('Dette er en del fra en kollega');
  expect(html).toContain('0 av 2 oppgaver er ferdige');
  expect(progressOf(part, site)).toBe('0 av 2 oppgaver er ferdige');
});

test('and what it is called in the list of drafts', () => {
  expect(draftName(part)).toBe('En del fra en kollega');
  expect(draftName({ ...part, name: 'Anbud' })).toBe('Del av Anbud');
});
