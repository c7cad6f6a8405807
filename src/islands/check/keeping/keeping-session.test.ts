// What the page does with the device: nothing before it is asked, everything when it is, and never a loss unsaid.
import { expect, test } from 'vitest';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { Loaded, RememberedStore, RememberResult } from '#store/remembered-check.ts';
import { KeepingSession } from './keeping-session.ts';

const answers = (onDate: string): CheckDraft => ({ ...newCheckDraft(), onDate });
const savedAt = '2026-11-22T12:00:00.000Z';
const saved: RememberResult = { status: 'saved', savedAt };

/** A page and a device whose every answer the test gives. */
function setting({ loaded = { status: 'nothing' } as Loaded, hasExpired = false } = {}) {
  let draft = newCheckDraft();
  const log: string[] = [];
  let onForgotten = (): void => {};
  let outcome: () => Promise<RememberResult> = async () => saved;
  let stored = loaded;
  const store: RememberedStore = {
    hasExpired,
    load: async () => {
      log.push('load');
      return stored;
    },
    remember: async (kept, over) => {
      log.push(`remember ${kept.onDate}${over ? ' over' : ''}`);
      return await outcome();
    },
    forget: async () => {
      log.push('forget');
      return 'gone';
    },
  };
  const session = new KeepingSession(
    {
      draft: () => draft,
      replace: (other) => {
        draft = other;
        session.changed(draft);
      },
      reset: () => {
        draft = newCheckDraft();
        log.push('reset');
        session.changed(draft);
      },
    },
    async (heard) => {
      onForgotten = heard;
      return { store, channel: { tell: () => void log.push('tell'), close: () => void log.push('close') } };
    },
    () => {},
  );
  return {
    session,
    log,
    draft: () => draft,
    answer(onDate: string) {
      draft = answers(onDate);
      session.changed(draft);
    },
    answerWith(next: () => Promise<RememberResult>) {
      outcome = next;
    },
    store(next: Loaded) {
      stored = next;
    },
    hear: () => onForgotten(),
    writes: () => log.filter((line) => line.startsWith('remember')),
  };
}

/** Everything that is under way comes to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('until the reader asks, answers are written nowhere', async () => {
  const page = setting();
  await page.session.start();
  page.answer('2026-01-01');
  page.answer('2026-01-02');
  await settle();
  expect(page.writes()).toEqual([]);
  expect(page.session.state.kept).toEqual({ status: 'memory' });
});

test('when the reader has asked, the answers and every change of them are saved', async () => {
  const page = setting();
  await page.session.start();
  page.answer('2026-01-01');
  await page.session.remember();
  expect(page.session.state.kept).toEqual({ status: 'saved', at: savedAt });
  page.answer('2026-01-02');
  await settle();
  expect(page.writes()).toEqual(['remember 2026-01-01', 'remember 2026-01-02']);
});

test('«saved» is not said before the device has said so', async () => {
  const page = setting();
  await page.session.start();
  let finish: (result: RememberResult) => void = () => {};
  page.answerWith(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const asked = page.session.remember();
  await settle();
  expect(page.session.state.kept.status).toBe('saving');
  page.answer('2026-01-02');
  page.answer('2026-01-03');
  finish(saved);
  await asked;
  page.answerWith(async () => saved);
  finish(saved);
  await settle();
  expect(page.writes().at(-1)).toBe('remember 2026-01-03');
  expect(page.session.state.kept.status).toBe('saved');
});

test('what the device remembers is shown, told of, and kept up to date', async () => {
  const page = setting({ loaded: { status: 'remembered', draft: answers('2026-02-02'), savedAt } });
  await page.session.start();
  expect(page.draft().onDate).toBe('2026-02-02');
  expect(page.session.state).toEqual({
    kept: { status: 'saved', at: savedAt },
    told: { about: 'found' },
  });
  await settle();
  expect(page.writes()).toEqual([]);
  page.answer('2026-02-03');
  await settle();
  expect(page.writes()).toEqual(['remember 2026-02-03']);
});

test('answers that were begun before the device had answered are not replaced: the reader chooses', async () => {
  for (const choice of ['mine', 'theirs']) {
    const page = setting({ loaded: { status: 'remembered', draft: answers('2026-02-02'), savedAt } });
    const starting = page.session.start();
    page.answer('2026-03-03');
    await starting;
    expect(page.draft().onDate).toBe('2026-03-03');
    expect(page.session.state.kept).toEqual({ status: 'failed', code: 'changedElsewhere' });
    page.answer('2026-03-04');
    await settle();
    expect(page.writes()).toEqual([]);
    await (choice === 'mine' ? page.session.remember('over') : page.session.takeStored());
    expect(page.session.state.kept.status).toBe('saved');
    expect(page.draft().onDate).toBe(choice === 'mine' ? '2026-03-04' : '2026-02-02');
    expect(page.writes()).toEqual(choice === 'mine' ? ['remember 2026-03-04 over'] : []);
  }
});

test('answers that were too old are told of once', async () => {
  const page = setting({ hasExpired: true });
  await page.session.start();
  expect(page.session.state.told).toEqual({ about: 'expired' });
  page.session.dismiss();
  expect(page.session.state.told).toEqual({ about: 'nothing' });
});

test('what cannot be read is told of, and nothing is written', async () => {
  const page = setting({ loaded: { status: 'unreadable', isNewer: true, raw: '{}' } });
  await page.session.start();
  page.answer('2026-01-01');
  await settle();
  expect(page.session.state.told).toEqual({ about: 'unreadable', isNewer: true, raw: '{}' });
  expect(page.writes()).toEqual([]);
});

test('a save that fails is told of, and the next change tries again', async () => {
  const page = setting();
  await page.session.start();
  page.answerWith(async () => ({ status: 'failed', code: 'quotaExceeded' }));
  await page.session.remember();
  expect(page.session.state.kept).toEqual({ status: 'failed', code: 'quotaExceeded' });
  page.answerWith(async () => saved);
  page.answer('2026-01-02');
  await settle();
  expect(page.session.state.kept).toEqual({ status: 'saved', at: savedAt });
});

test('to stop remembering deletes what the device has, and leaves the answers on the page', async () => {
  const page = setting({ loaded: { status: 'remembered', draft: answers('2026-02-02'), savedAt } });
  await page.session.start();
  await page.session.stop();
  expect(page.log).toEqual(['load', 'forget']);
  expect(page.draft().onDate).toBe('2026-02-02');
  page.answer('2026-02-03');
  await settle();
  expect(page.writes()).toEqual([]);
});

test('deleting everything empties the page first, then the device, then the other pages', async () => {
  const page = setting({ loaded: { status: 'remembered', draft: answers('2026-02-02'), savedAt } });
  await page.session.start();
  expect(await page.session.forget()).toBe('gone');
  expect(page.log).toEqual(['load', 'reset', 'forget', 'tell']);
  expect(page.draft()).toEqual(newCheckDraft());
  page.answer('2026-02-03');
  await settle();
  expect(page.writes()).toEqual([]);
  expect(page.session.state).toEqual({
    kept: { status: 'memory' },
    told: { about: 'forgotten', result: 'gone' },
  });
});

test('a save that was under way when everything was deleted says nothing more', async () => {
  const page = setting();
  await page.session.start();
  let finish: (result: RememberResult) => void = () => {};
  page.answerWith(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  void page.session.remember();
  await settle();
  await page.session.forget();
  finish(saved);
  await settle();
  expect(page.session.state.kept).toEqual({ status: 'memory' });
});

test('a page that hears of a deletion elsewhere empties itself, and asks the device anew', async () => {
  const page = setting({ loaded: { status: 'remembered', draft: answers('2026-02-02'), savedAt } });
  await page.session.start();
  page.store({ status: 'nothing' });
  page.hear();
  await settle();
  expect(page.draft()).toEqual(newCheckDraft());
  expect(page.log).toEqual(['load', 'reset', 'load']);
  expect(page.session.state).toEqual({ kept: { status: 'memory' }, told: { about: 'forgottenElsewhere' } });
});

test('a page that is left closes its channel', async () => {
  const page = setting();
  await page.session.start();
  page.session.end();
  await settle();
  expect(page.log.at(-1)).toBe('close');
});
