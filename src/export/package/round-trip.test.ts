// Package, opened, is what was packed; and a package with a bit turned is that, or refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { allChoices } from '#domain/self-assessment/choice.ts';
import type { PackageParts } from './contract.ts';
import { openPackage } from './open-package.ts';
import { packApplication } from './pack-application.ts';
import {
  blobOf,
  bytesOf,
  hash,
  options,
  partsOf,
  sampleDraft,
  samplePackage,
  sampleParts,
} from './testing/sample.ts';

const awkward = [
  '__proto__',
  'constructor',
  'Áŋŋel Čađđe Šuvŧŧá',
  '🧑‍🦽',
  'a\u202Efdp.exe',
  '\u2066uavsluttet',
  'שלום 123 مرحبا',
  'NUL \0 BEL \x07 ESC \x1b[31m',
  '\ud800',
  'a\u030A og å',
  '\uFEFFmerke',
  '"\\\r\n\u2028',
  'x'.repeat(50_000),
];
const typed = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary' }), fc.string());
const id = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '1'),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
);
const attachment = fc.record({
  id,
  name: typed.map((name) => name.slice(0, 1_000)),
  bytes: fc.uint8Array({ maxLength: 2_000 }),
});

/** A draft with every text filled from `typed`, and the bytes of its attachments by id. */
const drafts = fc
  .record({
    texts: fc.array(typed, { minLength: 8, maxLength: 8 }),
    choice: fc.constantFrom(null, ...allChoices),
    files: fc.uniqueArray(attachment, { selector: (each) => each.id, maxLength: 5 }),
  })
  .map(
    ({
      texts: [
        name = '',
        place = '',
        website = '',
        role = '',
        email = '',
        phone = '',
        client = '',
        noReferences = '',
      ],
      choice,
      files,
    }) => {
      const base = sampleDraft();
      const bytes = new Map(files.map((file) => [file.id, new Uint8Array(file.bytes)]));
      const attachments = files.map((file) => ({
        id: file.id,
        name: file.name,
        type: 'application/octet-stream',
        size: file.bytes.length,
        sha256: hash(file.bytes),
        issuedOn: place,
        expiresOn: role,
      }));
      const draft: Draft = {
        ...base,
        name,
        supplier: { ...base.supplier, name, place, website },
        contact: { name, role, email, phone },
        references: [
          { id: '__proto__', client, period: place, scope: role, contactName: name, contactPhone: phone },
        ],
        noReferences,
        answers: {
          'K01-a': {
            choice,
            explanation: email,
            plan: client,
            planDate: phone,
            attachmentIds: files.map((file) => file.id),
            proves: Object.fromEntries(
              files.filter((file) => file.id !== '__proto__').map((file) => [file.id, 'attest']),
            ),
            asked: { title: name, requirement: place, question: role, evidence: [website] },
          },
        },
        dates: { deadline: phone, start: place },
        part: ['K01-a'],
        attachments,
      };
      return partsOf(draft, bytes);
    },
  );

describe('a package that is opened', () => {
  test('is what was packed, whatever was typed and attached', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (parts) => expectSame(parts, await packApplication(parts, options))),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is the same when packed again', async () => {
    const opened = await openPackage(blobOf(await samplePackage()));
    if (opened.status !== 'opened') throw new Error('the sample was refused');
    const attachments = [...opened.attachments].map(([id, bytes]) => ({ id, bytes }));
    const again = await packApplication(
      { ...sampleParts(), envelope: opened.envelope, attachments },
      options,
    );
    expect(hash(await bytesOf(again))).toBe(hash(await samplePackage()));
  });

  test('gives each attachment the media type of the draft', async () => {
    const opened = await openPackage(blobOf(await samplePackage()));
    expect(opened.status === 'opened' && opened.attachments.get('skatt')?.type).toBe('application/pdf');
  });
});

describe('a damaged package', () => {
  test('with one byte changed is what was packed, or refused', async () => {
    const good = await samplePackage();
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(change, async ([at, mask]) => {
        const bad = good.slice();
        bad[at] = (bad[at] ?? 0) ^ mask;
        refused += Number(!(await expectSameOrRefused(bad)));
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(200);
  }, 60_000);

  test('cut anywhere is refused', async () => {
    const good = await samplePackage();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
        expect((await openPackage(blobOf(good.slice(0, length)))).status).toBe('refused');
      }),
    );
  });

  test('with a piece of itself laid over another is what was packed, or refused', async () => {
    const good = await samplePackage();
    const piece = fc.tuple(
      fc.nat(good.length - 1),
      fc.nat(good.length - 1),
      fc.integer({ min: 1, max: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(piece, async ([from, to, length]) => {
        const bad = good.slice();
        bad.set(good.subarray(from, from + Math.min(length, good.length - to)), to);
        await expectSameOrRefused(bad);
      }),
    );
  });
});

async function expectSame(parts: PackageParts, zip: Blob): Promise<void> {
  const opened = await openPackage(zip);
  if (opened.status !== 'opened') throw new Error(JSON.stringify(opened.problems));
  expect(opened.envelope).toStrictEqual(parts.envelope);
  expect([...opened.attachments.keys()]).toEqual(parts.envelope.draft.attachments.map((each) => each.id));
  for (const { id: of, bytes } of parts.attachments)
    expect(hash(await bytesOf(opened.attachments.get(of) ?? new Blob()))).toBe(hash(await bytesOf(bytes)));
}

/** True when it was opened. */
async function expectSameOrRefused(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { status } = await openPackage(blobOf(bytes));
  if (status === 'opened') await expectSame(sampleParts(), blobOf(bytes));
  return status === 'opened';
}
