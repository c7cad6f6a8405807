// Packages that are whole and still not what they seem, and addresses that nobody made.
import { describe, expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import { examine } from '#export/examine.ts';
import { openApplication } from '#export/open-application.ts';
import { changedData, resealed } from '#export/package/testing/sample.ts';
import { criteria, draftSaying, madeOf, orderOf } from '#export/testing/order.ts';
import { address, readRoute } from '#islands/application/route.ts';
import { gapsIn, verdictOf } from '#islands/kontroll/verdict.ts';

const settled = { deadline: null, start: null };
const here = { call: { id: 'neste', title: 'Neste', criteriaVersion: '2026-1', settled }, criteria };

async function envelopeIn(zip: Blob) {
  const opened = await openApplication(zip);
  if (opened.status !== 'opened') throw new Error(JSON.stringify(opened.problems));
  return opened.envelope;
}

test('103: a package of another municipality or call opens, and is told to be of another', async () => {
  const theirs = { ...draftSaying('Slik'), callId: '2019', criteriaVersion: '7' };
  const { zip } = await madeOf(theirs, { call: { ...orderOf(theirs).call, id: '2019', title: 'En annen' } });
  const envelope = await envelopeIn(zip);
  expect(envelope.draft).toStrictEqual(theirs);
  expect(verdictOf(await examine(zip))).toBe('whole');
  expect(gapsIn(envelope, here)).toBeNull();
});

describe('104: a package that contradicts itself', () => {
  test('and says that it is complete is judged by its answers', async () => {
    const data = await changedData((json) => ({ ...json, status: 'complete' }));
    const envelope = await envelopeIn(await resealed({ 'data/soknad.json': data }));
    expect(envelope.status).toBe('complete');
    expect(complete(envelope.draft, criteria).status).toBe('incomplete');
    const call = { ...here.call, id: '2019', criteriaVersion: '1' };
    expect(gapsIn(envelope, { ...here, call })).toBeGreaterThan(0);
  });

  test('with answers to another call than it says is of neither', async () => {
    const { zip } = await madeOf({ ...draftSaying('Slik'), callId: '2019' });
    expect(gapsIn(await envelopeIn(zip), here)).toBeNull();
  });

  test('with an answer that a criterion of its kind cannot have lacks an answer', async () => {
    const draft = draftSaying('Slik');
    const answers = { ...draft.answers, 'K02-to': { ...draft.answers['K01-en'], choice: 'notRelevant' } };
    const completion = complete({ ...draft, answers } as typeof draft, criteria);
    const gaps = completion.status === 'incomplete' ? completion.gaps : [];
    expect(gaps).toContainEqual({ code: 'notAnswered', at: 'answers.K02-to' });
  });
});

test.each([
  '#/utkast/<script>alert(1)</script>',
  '#/utkast/../../x',
  '#/utkast/__proto__/krav/__proto__',
  '#javascript:alert(1)',
  `#/utkast/${'x'.repeat(3_000)}`,
  '#/utkast/%00/pakke',
  '#',
])('the address %j shows a view, and no more of it than letters and digits', (hash) => {
  const route = readRoute(hash);
  const draftId = route.view === 'start' ? '' : route.draftId;
  expect(draftId).toMatch(/^[\w-]{0,64}$/);
  expect(address(route).startsWith('#/')).toBe(true);
});
