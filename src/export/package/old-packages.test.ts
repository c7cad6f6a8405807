// Packages that were made by earlier code, kept as they were. They are on suppliers' disks and must open for ever.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseOrganisationNumber } from '#domain/application/organisation-number.ts';
import { openApplication } from '../open-application.ts';
import { openPackage } from './open-package.ts';
import { bytesOf, hash, top, unpacked } from './testing/sample.ts';

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url)));
}

/** What format 3 added to a draft, empty. */
// biome-ignore lint/suspicious/noExplicitAny: a file of another format has no type of ours
function inTodaysFormat(written: any): unknown {
  const { draft } = written;
  const answers = Object.entries(draft.answers as Record<string, object>).map(([id, answer]) => [
    id,
    { ...answer, plan: '', planDate: '', proves: {}, asked: null },
  ]);
  return {
    ...written,
    formatVersion: 3,
    draft: {
      ...draft,
      answers: Object.fromEntries(answers),
      attachments: draft.attachments.map((file: object) => ({ ...file, issuedOn: '', expiresOn: '' })),
      dates: { deadline: '', start: '' },
      part: null,
    },
  };
}

test.each([
  [1, '2074f2abb8a1bf6a48bf283493c122cba30c824bd7ee393098f25e495d74bc14'],
  [2, '1ff88613cc223d555200439528ba57be6c4b759e4cc84104ebaa74a6188ca150'],
  [3, 'b2caa3b11560778f50755eac9b7e06a2c09d9e626bc71e6a6e72ad718b29abc3'],
])('the frozen package of format %i is the one that was frozen', (format, digest) => {
  expect(hash(fixture(`package-v${format}/soknadspakke.zip`))).toBe(digest);
});

test('a package of format 1 opens, with every answer and file it was made with', async () => {
  const result = await openPackage(new Blob([fixture('package-v1/soknadspakke.zip')]));
  if (result.status !== 'opened') throw new Error(JSON.stringify(result.problems));
  const { envelope, attachments } = result;
  const written = JSON.parse(new TextDecoder().decode(fixture('package-v1/soknad.json')));
  expect(envelope).toEqual(inTodaysFormat({ ...written, draft: { ...written.draft, calculation: null } }));
  expect(parseOrganisationNumber(envelope.draft.supplier.organisationNumber)).not.toBeNull();
  expect([...attachments.keys()]).toEqual(['skatt', 'plan']);
  for (const { id, sha256 } of envelope.draft.attachments)
    expect(hash(await bytesOf(attachments.get(id) ?? new Blob()))).toBe(sha256);
});

test('a package of format 2 opens, with its calculation line for line', async () => {
  const result = await openPackage(new Blob([fixture('package-v2/soknadspakke.zip')]));
  if (result.status !== 'opened') throw new Error(JSON.stringify(result.problems));
  const written = JSON.parse(new TextDecoder().decode(fixture('package-v2/soknad.json')));
  expect(result.envelope).toEqual(inTodaysFormat(written));
  expect(result.envelope.draft.calculation?.lines.price).toBe('353.51');
  expect([...result.attachments.keys()]).toEqual(['skatt', 'plan']);
});

test('a package of format 3 opens, with plans, days and what was asked, and so does its PDF alone', async () => {
  const zip = fixture('package-v3/soknadspakke.zip');
  const written = JSON.parse(new TextDecoder().decode(fixture('package-v3/soknad.json')));
  const result = await openPackage(new Blob([zip]));
  if (result.status !== 'opened') throw new Error(JSON.stringify(result.problems));
  expect(result.envelope).toEqual(written);
  const { answers, dates, attachments } = result.envelope.draft;
  expect(answers['K02-eksempel']).toMatchObject({
    plan: 'Vi skriver den delen ferdig.',
    planDate: '1. mars 2027',
    proves: { plan: 'plan' },
    asked: { evidence: ['Opplæringsplan'] },
  });
  expect(dates).toEqual({ deadline: '15.2.2027', start: '1. juni 2027' });
  expect(attachments[0]?.expiresOn).toBe('1. april 2027');
  expect([...result.attachments.keys()]).toEqual(['skatt', 'plan']);

  const pdf = new Uint8Array(unpacked(zip).get(`${top}data/soknad.pdf`) ?? []);
  expect(await openApplication(new Blob([pdf]))).toMatchObject({
    status: 'opened',
    from: 'pdf',
    envelope: written,
  });
});

test('the example that is published is the frozen package of the newest format', () => {
  const published = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
  expect(hash(published('public/skjema/eksempel-3.zip'))).toBe(hash(fixture('package-v3/soknadspakke.zip')));
  expect(hash(published('src/components/published/soknad-3.example.json'))).toBe(
    hash(fixture('package-v3/soknad.json')),
  );
});
