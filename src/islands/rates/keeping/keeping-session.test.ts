// What a supplier is promised while a calculation stands on the page: nothing is kept unasked, and nothing is said that is not so.
import { expect, test } from 'vitest';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import type { CalculationStore, KeepResult } from '#store/calculation-store.ts';
import { KeepingSession } from './keeping-session.ts';

function setting(result: KeepResult = { status: 'saved', savedAt: '2026-11-22T12:00:00.000Z' }) {
  const rows = new Map<string, Calculation>();
  const discarded = new Set<string>();
  let answer = result;
  const store: CalculationStore = {
    list: async () =>
      [...rows.values()]
        .filter(({ id }) => !discarded.has(id))
        .map((calculation) => ({
          status: 'readable' as const,
          calculation,
          revision: 1,
          savedAt: '2026-11-22T12:00:00.000Z',
        })),
    load: async (id) => rows.get(id) ?? null,
    keep: async (calculation) => {
      if (answer.status === 'saved') rows.set(calculation.id, calculation);
      return answer;
    },
    discard: async (id) => rows.has(id) && Boolean(discarded.add(id)),
    restore: async (id) => discarded.delete(id),
    eraseAll: async () => {
      rows.clear();
      return 'gone';
    },
  };
  let shown = sampleCalculation();
  let onWord: (word: string) => void = () => {};
  const said: string[] = [];
  const session = new KeepingSession(
    {
      calculation: () => shown,
      replace: (calculation) => {
        shown = calculation;
      },
    },
    async (listener) => {
      onWord = listener;
      return { store, channel: { tell: (word) => said.push(word), close: () => {} } };
    },
    () => {},
  );
  async function become(calculation: Calculation): Promise<void> {
    shown = calculation;
    session.changed(shown);
    await settled();
  }
  const type = (name: string): Promise<void> => become({ ...shown, name });
  return {
    session,
    rows,
    said,
    become,
    type,
    hear: (word: string) => onWord(word),
    shown: () => shown,
    fail: (failing: KeepResult) => {
      answer = failing;
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('nothing is kept before the supplier asks; after that every change is', async () => {
  const { session, rows, type } = setting();
  await session.start();
  await type('Før');
  expect(rows.size).toBe(0);
  expect(session.state.kept.status).toBe('memory');
  expect(await session.keep()).toBe(true);
  await type('Etter');
  expect([...rows.values()].map(({ name }) => name)).toEqual(['Etter']);
  expect(session.state.kept).toEqual({ status: 'saved', at: '2026-11-22T12:00:00.000Z' });
  expect(session.state.listed).toMatchObject([{ calculation: { name: 'Etter' } }]);
});

test('a save that fails is told, and the next one is tried', async () => {
  const { session, type, fail } = setting();
  fail({ status: 'failed', code: 'quotaExceeded' });
  expect(await session.keep()).toBe(false);
  expect(session.state.kept).toEqual({ status: 'failed', code: 'quotaExceeded' });
  fail({ status: 'saved', savedAt: '2026-11-22T13:00:00.000Z' });
  await type('Igjen');
  expect(session.state.kept.status).toBe('saved');
});

test('another calculation on the page is not kept because the first one was', async () => {
  const { session, rows, shown } = setting();
  await session.keep();
  await session.show(sampleCalculation('b', 'Fra fil'));
  session.changed(shown());
  await settled();
  expect(session.state.kept.status).toBe('memory');
  expect([...rows.keys()]).toEqual(['kalkyle-1']);
});

test('one that took its place by other ways is said not to be kept', async () => {
  const { session, rows, become } = setting();
  await session.keep();
  await become(sampleCalculation('b'));
  expect(session.state.kept.status).toBe('memory');
  expect([...rows.keys()]).toEqual(['kalkyle-1']);
});

test('one that is opened is kept from then on', async () => {
  const { session, rows, shown, type } = setting();
  await session.keep();
  await session.copy(sampleCalculation('b', 'Kopi'));
  await session.open('b');
  expect(shown().name).toBe('Kopi');
  await type('Kopi, endret');
  expect(rows.get('b')?.name).toBe('Kopi, endret');
  expect(rows.get('kalkyle-1')?.name).toBe('Anbud «blåbær»');
});

test('one that is deleted while it stands here is not saved again, until it is brought back', async () => {
  const { session, rows, type } = setting();
  await session.keep();
  await session.discard({ id: 'kalkyle-1', name: 'Anbud' });
  await type('Skrevet etterpå');
  expect(session.state).toMatchObject({ kept: { status: 'memory' }, listed: [] });
  expect(rows.get('kalkyle-1')?.name).toBe('Anbud «blåbær»');
  await session.bringBack();
  expect(rows.get('kalkyle-1')?.name).toBe('Skrevet etterpå');
  expect(session.state).toMatchObject({ kept: { status: 'saved' }, discarded: [] });
});

test('deleted in another window, nothing is written anew, and the supplier is told', async () => {
  const { session, rows, hear, type } = setting();
  await session.keep();
  rows.clear();
  hear('erased');
  await settled();
  await type('Etterpå');
  expect(rows.size).toBe(0);
  expect(session.state).toMatchObject({ kept: { status: 'memory' }, erased: 'elsewhere' });
});

test('the other windows are told of what was kept, and of what was deleted, and of nothing else', async () => {
  const { session, said } = setting();
  await session.keep();
  await session.eraseAll();
  expect(said).toEqual(['changed', 'erased']);
  expect(session.state).toMatchObject({ erased: 'gone', listed: [] });
});
