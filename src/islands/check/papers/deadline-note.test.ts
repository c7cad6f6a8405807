import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DeadlineNote } from './DeadlineNote.tsx';

const noteOn = (today: string, knownOn = '2026-11-10'): string =>
  renderToString(h(DeadlineNote, { knownOn, decidedOn: '2026-11-09', today }));

test('the last day to complain is told with its day of the week, and that day is not too late', () => {
  for (const today of ['2026-11-22', '2026-12-08']) {
    expect(noteOn(today)).toContain(
      'Siste dag for å klage er tirsdag 8. desember 2026. Send klagen i god tid.',
    );
  }
});

test('a deadline that has passed is told too, with what can still be done', () => {
  expect(noteOn('2026-12-09')).toContain('Siste dag for å klage var tirsdag 8. desember 2026.');
  expect(noteOn('2026-12-09')).toContain('Klag likevel');
  expect(noteOn('2027-11-10')).toContain('Da kan ikke klagen tas opp');
});

test('before a whole day is told, there is an empty place that readers listen to', () => {
  expect(noteOn('2026-11-22', '')).toBe('<div role="status"></div>');
});
