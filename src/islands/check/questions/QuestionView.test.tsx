import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { roles } from '#domain/eligibility/facts.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { check } from '#text/nb/check.ts';
import { questionWords } from '#text/nb/check-questions.ts';
import type { ViewProps } from '../view-props.ts';
import { QuestionView } from './QuestionView.tsx';

const ids = Object.keys(newCheckDraft().answers) as QuestionId[];
const everyone = [...roles, 'unknown', null] as const;
const cases = everyone.flatMap((role) => ids.map((id) => [role, id] as const));

const row: NeedsRow = {
  id: 'a',
  activity: '',
  place: 'home',
  kind: 'personalCare',
  part: 'day',
  timesPerWeek: 7,
  minutes: 90,
  helpers: 1,
  weeksPerYear: null,
  helpedBy: '',
  comment: '',
};

function draftOf(role: (typeof everyone)[number], part: Partial<CheckDraft> = {}): CheckDraft {
  const draft = newCheckDraft();
  return { ...draft, ...part, answers: { ...draft.answers, ...part.answers, role } };
}

function htmlOf(id: QuestionId, draft: CheckDraft, returning = false): string {
  const props: ViewProps = {
    site: {
      siteName: '',
      base: '/mappe/',
      version: '',
      municipality: { name: '', bpaContact: null },
      provisions: [],
      opening: 'start',
    },
    draft,
    today: '2026-11-22',
    change: () => {},
    go: () => {},
    moved: true,
  };
  return render(h(QuestionView, { ...props, id, returning, unfinished: new Map() }));
}

test.each(cases)('asked of %s, the question of %s has every word it needs', (role, id) => {
  const html = htmlOf(id, draftOf(role));
  const text = html.replace(/<[^>]*>/g, ' ');
  expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toMatch(/<legend[^>]*><h1/);
  expect(text).toContain(questionWords(id, role).heading);
  expect(text).toMatch(/[Vv]et ikke/);
  expect(text).toContain(check.why);
});

test.each(cases)('asked of %s, every control of %s has a label of its own', (role, id) => {
  const html = htmlOf(id, draftOf(role));
  const controls = [...html.matchAll(/<input[^>]* id="([^"]+)"/g)].map(([, control]) => control);
  const labels = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, control]) => control);
  expect(controls.length).toBeGreaterThan(1);
  expect(labels.toSorted()).toEqual(controls.toSorted());
  expect(new Set(controls).size).toBe(controls.length);
});

test('what describes a control is on the page', () => {
  for (const [role, id] of cases) {
    const html = htmlOf(id, draftOf(role));
    for (const [, described = ''] of html.matchAll(/aria-describedby="([^"]+)"/g))
      for (const target of described.split(' ')) expect(html).toContain(`id="${target}"`);
  }
});

test('the browser fills in nothing', () => {
  for (const answers of [
    { age: { kind: 'birthDate', date: '1990-03-08' } },
    { age: { kind: 'years', years: 66 } },
    { personal: { kind: 'typed', hours: '31.96' } },
  ] as const) {
    const draft = draftOf('self');
    const filled = { ...draft, answers: { ...draft.answers, ...answers } };
    const id = Object.keys(answers)[0] as QuestionId;
    const fields = htmlOf(id, filled).match(/<input[^>]*type="text"[^>]*>/g) ?? [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toMatch(/autocomplete="off"/i);
  }
});

test('hours of the week of needs are told with their sum, and another number can be written', () => {
  const html = htmlOf('personal', draftOf('self', { needs: [row] }));
  expect(html).toContain('10,5 timer');
  expect(html).toContain('value="needs"');
  expect(html).toContain('Skriv inn et annet tall');
  expect(htmlOf('personal', draftOf('self'))).not.toContain('value="needs"');
});

test('links lead to a new tab and say so: the answers are in this one’s memory', () => {
  for (const [role, id] of cases)
    for (const [link] of htmlOf(id, draftOf(role)).matchAll(/<a [^>]*>[^<]*<\/a>/g)) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener"');
      expect(link).toContain('href="/mappe/innbyggere/');
      expect(link).toContain('åpnes i ny fane');
    }
});

test('who came from the result is told that it is the way back, when nothing else is to be answered', () => {
  const answers = {
    home: 'home',
    age: { kind: 'years', years: 40 },
    duration: 'beyond',
    personal: { kind: 'typed', hours: '40' },
    night: { kind: 'typed', hours: '0' },
    secondHelper: { kind: 'typed', hours: '0' },
    also: [],
    leader: 'self',
    legalStay: 'yes',
  } as const;
  const draft = draftOf('self');
  const whole = { ...draft, answers: { ...draft.answers, ...answers, also: [] } };
  expect(htmlOf('leader', whole, true)).toContain(check.proceedToResult);
  expect(htmlOf('leader', whole, true)).toContain(check.backToResult);
  expect(htmlOf('leader', draft, true)).not.toContain(check.proceedToResult);
  expect(htmlOf('leader', whole)).not.toContain(check.proceedToResult);
});
