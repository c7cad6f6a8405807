import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answers, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { newRow } from '#domain/needs/suggestions.ts';
import { needs as words } from '#text/nb/needs.ts';
import { needsCounted as told } from '#text/nb/needs-counted.ts';
import type { CheckSite } from '../site.ts';
import { linked } from './edit.ts';
import { fieldId, problemsIn } from './fields.ts';
import { askForKind, forgetNeeds, keepRemoved, kindIsChosen, tellTaken, toldTaken } from './memory.ts';
import { NeedsView } from './NeedsView.tsx';

const site: CheckSite = {
  siteName: 'BPA',
  base: '/',
  version: '1',
  municipality: { name: 'Kommunen', bpaContact: null },
  provisions: [],
  opening: 'needs',
} as CheckSite;

let made = 0;
const row = (said: Partial<NeedsRow>): NeedsRow => {
  made += 1;
  return { ...newRow(`r${made}`), timesPerWeek: 1, minutes: 60, ...said };
};

function shown(needs: NeedsRow[], answers: Partial<Answers> = {}, isLinked = false): string {
  const draft = { ...newCheckDraft(), needs };
  const answered = { ...draft, answers: { ...draft.answers, ...answers } };
  return render(
    <NeedsView
      site={site}
      draft={isLinked ? linked(answered) : answered}
      today="2026-11-22"
      change={() => {}}
      go={() => {}}
      moved={false}
    />,
  );
}

/** The text of the page, with one space between its pieces. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const totals = (html: string): string => read(/<dl class="needs-totals">.*?<\/dl>/s.exec(html)?.[0] ?? '');

beforeEach(forgetNeeds);

describe('with no rows', () => {
  const html = shown([]);

  it('activities to choose stand open, and nothing is summed', () => {
    expect(html).toContain('id="needs-choice-morning-getUp"');
    expect(html).not.toContain('<details class="needs-more"');
    expect(totals(html)).toBe(' Teller 0 timer Uavklart 0 timer Teller ikke 0 timer ');
    expect(read(html)).toContain(words.rows.empty);
    expect(read(html)).toContain(told.whyEmpty);
  });

  it('respite is offered by day and at night to parents, and to one who has not said who asks', () => {
    expect(html).toContain('needs-choice-day-respite');
    expect(html).toContain('needs-choice-night-respite');
    expect(html).toContain('Avlastning for foreldre');
    expect(shown([], { role: 'self' })).not.toContain('respite');
    expect(shown([], { role: 'parent' })).toContain('needs-choice-day-respite');
  });
});

describe('with rows', () => {
  it('an activity of one’s own can be written without unfolding anything', () => {
    const html = shown([row({})]);
    const outside = html.replace(/<details class="needs-more".*?<\/details>/s, '');
    expect(outside).not.toBe(html);
    expect(outside).toContain(words.suggestions.addOwn);
    expect(html.split(words.suggestions.addOwn)).toHaveLength(2);
  });

  it('respite at night is open, with what to do about it', () => {
    const html = shown([row({ kind: 'respite', part: 'night', timesPerWeek: 7 })], { role: 'parent' });
    expect(totals(html)).toBe(' Teller 0 timer Uavklart 7 timer Teller ikke 0 timer ');
    expect(read(html)).toContain(told.reasons.respiteNight);
  });

  it('a kind that nobody has chosen is asked for, and not told as chosen', () => {
    const own = row({});
    expect(read(shown([own]))).not.toContain(words.kindMissing);
    askForKind(own.id);
    expect(problemsIn([own])).toMatchObject([{ id: fieldId(own, 'kind'), inline: words.kindMissing }]);
    expect(read(shown([own]))).toContain(words.kindMissing);
    kindIsChosen(own.id);
    expect(problemsIn([own])).toEqual([]);
  });

  it('what counts stands apart from what does not, exactly', () => {
    const html = shown([
      row({ timesPerWeek: 7, minutes: 273 }),
      row({ minutes: 6 }),
      row({ part: 'night', timesPerWeek: 7 }),
      row({ kind: 'health', minutes: 20 }),
    ]);
    expect(totals(html)).toBe(' Teller 31,95 timer Uavklart 7 timer Teller ikke 0,33 timer ');
    expect(html).not.toMatch(/\b32 timer</);
  });

  it('each reason and each service that covers what does not count is told', () => {
    const html = read(
      shown([
        row({ kind: 'health' }),
        row({ kind: 'school' }),
        row({ kind: 'work' }),
        row({ part: 'night', helpers: 2 }),
      ]),
    );
    for (const kind of ['health', 'school', 'work'] as const) expect(html).toContain(told.reasons[kind]);
    for (const service of ['homeHealth', 'education', 'workAssistance'] as const)
      expect(html).toContain(told.services[service]);
    expect(html).toContain(told.reasons.nightOpen);
    expect(html).toContain(words.drawing.sharing);
  });

  it('the drawing is told in words, and its table has the exact hours', () => {
    const html = shown([row({ minutes: 150 }), row({ kind: 'health', minutes: 90 })]);
    expect(html).toContain(`aria-label="${words.drawing.label('2', '1')}"`);
    expect(read(html)).toContain('Dag 2,5 0 1,5');
  });

  it('the average is told where something has a season, and what 52.14 weeks give', () => {
    expect(read(shown([row({})]))).not.toContain(told.average.rule);
    const harmless = read(shown([row({ weeksPerYear: 10 })]));
    expect(harmless).toContain(told.average.rule);
    expect(harmless).toContain(told.average.same('0,19 timer'));
    const deciding = read(shown([row({ timesPerWeek: 2, minutes: 960, weeksPerYear: 52 })]));
    expect(deciding).toContain(told.average.decides('32 timer', '31,91 timer', '32 timer'));
  });

  it('a name that looks like code is shown as text', () => {
    expect(shown([row({ activity: '<img src=x>' })])).not.toContain('<img');
  });

  it('a control is never filled in by the browser', () => {
    const html = shown([row({})]);
    const controls = html.match(/<(?:input|textarea|select)[^>]*>/g) ?? [];
    const typed = controls.filter((control) => !control.includes('type="checkbox"'));
    expect(typed.length).toBeGreaterThan(1);
    for (const control of typed) expect(control).toContain('autocomplete="off"');
  });

  it('of five hundred, forty are shown and the rest can be', () => {
    const html = shown(Array.from({ length: 500 }, () => row({})));
    expect(html.match(/class="needs-row"/g)).toHaveLength(40);
    expect(read(html)).toContain(words.rows.more(40));
    expect(totals(html)).toContain('500 timer');
  });
});

it('once the check follows, the button goes on and the page says so', () => {
  expect(read(shown([row({})]))).toContain(told.use);
  const html = read(shown([row({})], { role: 'self' }, true));
  expect(html).toContain(told.linked);
  expect(html).toContain(told.proceed);
  expect(html).not.toContain(told.use);
});

it('that the hours are taken along is told once, and not after everything was erased', () => {
  expect(toldTaken()).toBe(false);
  tellTaken();
  expect([toldTaken(), toldTaken()]).toEqual([true, false]);
  tellTaken();
  forgetNeeds();
  expect(toldTaken()).toBe(false);
});

it.each([
  [null, true],
  ['parent', true],
  ['self', false],
  ['child', false],
] as const)('whose week it is stands first: %s', (role, isOfParent) => {
  const html = read(shown([], { role }));
  expect(html).toContain(words.whose);
  expect(html.includes(words.whoseOfParent)).toBe(isOfParent);
});

it('every label has its control, and no id comes twice', () => {
  keepRemoved([{ row: row({}), index: 0 }]);
  const html = shown([row({}), row({ activity: 'Dusje' })], { role: 'parent' });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(target);
  for (const [, name] of html.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(name);
});

it.each([
  ['self', words.heading.self, false],
  ['child', words.heading.child, true],
  ['parent', words.heading.parent, true],
] as const)('the heading fits who asks: %s', (role, heading, isOfChild) => {
  const html = read(shown([], { role }));
  expect(html).toContain(heading);
  expect(html.includes(words.ofChild)).toBe(isOfChild);
  expect(html.includes(words.ofRespite)).toBe(role === 'parent');
});
