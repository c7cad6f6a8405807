import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Problem } from '#domain/shared/problem.ts';
import { AttachmentChanged, PackageNotOpenable } from './fault.ts';
import { packApplication } from './pack-application.ts';
import {
  bytesOf,
  hash,
  options,
  sampleDraft,
  samplePackage,
  sampleParts,
  unpacked,
  utf8,
} from './testing/sample.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('a package is one folder, laid out as a bag', async () => {
  const files = unpacked(await samplePackage());
  expect([...files.keys()]).toEqual([
    'soknadspakke/bagit.txt',
    'soknadspakke/bag-info.txt',
    'soknadspakke/manifest-sha256.txt',
    'soknadspakke/tagmanifest-sha256.txt',
    'soknadspakke/data/soknad.pdf',
    'soknadspakke/data/egenvurdering.pdf',
    'soknadspakke/data/priskalkyle.pdf',
    'soknadspakke/data/signatur.pdf',
    'soknadspakke/data/soknad.json',
    'soknadspakke/data/vedlegg/01-skatteattest-fra-2026.pdf',
    'soknadspakke/data/vedlegg/02-opplaering-fdp.txt',
  ]);
  expect(text(files.get('soknadspakke/bagit.txt'))).toBe(
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  );
  expect(text(files.get('soknadspakke/bag-info.txt'))).toContain(
    'Source-Organization: Eksempel Assistanse AS\n',
  );
});

test('soknad.json holds the envelope in one spelling, whatever order the answers came in', async () => {
  const json = text(unpacked(await samplePackage()).get('soknadspakke/data/soknad.json'));
  expect(JSON.parse(json)).toEqual(sampleParts().envelope);
  expect(json.endsWith('}\n')).toBe(true);
  const turned = sampleParts((draft) => ({
    ...draft,
    answers: Object.fromEntries(Object.entries(draft.answers).reverse()),
  }));
  expect(hash(await bytesOf(await packApplication(turned, options)))).toBe(hash(await samplePackage()));
});

test('the zip says what every tool reads: stored, no flags, no extra fields, the clock of the envelope', async () => {
  const zip = Buffer.from(await samplePackage());
  const [flags, method, time, date] = [6, 8, 10, 12].map((at) => zip.readUInt16LE(at));
  expect({ flags, method, extra: zip.readUInt16LE(28) }).toEqual({ flags: 0, method: 0, extra: 0 });
  expect({ time, date }).toEqual({
    time: (14 << 11) | (3 << 5) | 3,
    date: ((2026 - 1980) << 9) | (11 << 5) | 22,
  });
  const central = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
  expect(zip.readUInt32LE(central + 38) >>> 16).toBe(0o100644);
});

test.each(['Europe/Oslo', 'America/New_York', 'UTC', 'Pacific/Apia'])(
  'the same parts give the same bytes in %s',
  async (TZ) => {
    const script =
      "import { hash, samplePackage } from './src/export/package/testing/sample.ts'; console.log(hash(await samplePackage()))";
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
    });
    expect(String(printed).trim()).toBe(hash(await samplePackage()));
  },
);

test('an attachment of other bytes, another size, or none at all stops the packing', async () => {
  const parts = sampleParts();
  const [skatt, plan] = parts.attachments;
  const plain = await plan?.bytes.text();
  for (const bytes of [new Blob([`${plain}!`]), new Blob([String(plain).toUpperCase()]), undefined]) {
    const attachments = [skatt, ...(bytes ? [{ id: 'plan', bytes }] : [])].filter(
      (each) => each !== undefined,
    );
    const packing = packApplication({ ...parts, attachments }, options);
    await expect(packing).rejects.toSatisfy(
      (fault) => fault instanceof AttachmentChanged && fault.attachmentId === 'plan',
    );
  }
});

test('an attachment of another size than the draft tells of stops the packing', async () => {
  const parts = sampleParts((draft) => ({
    ...draft,
    attachments: draft.attachments.map((each) => ({ ...each, size: each.size + 1 })),
  }));
  await expect(packApplication(parts, options)).rejects.toBeInstanceOf(AttachmentChanged);
});

test('an attachment that can no longer be read stops the packing', async () => {
  const parts = sampleParts();
  const gone = new DOMException('The file could not be read', 'NotReadableError');
  const bytes = { size: parts.attachments[0]?.bytes.size, arrayBuffer: () => Promise.reject(gone) } as Blob;
  const attachments = [{ id: 'skatt', bytes }, ...parts.attachments.slice(1)];
  await expect(packApplication({ ...parts, attachments }, options)).rejects.toMatchObject({
    name: 'AttachmentChanged',
    attachmentId: 'skatt',
    cause: gone,
  });
});

test.each([
  [
    'two attachments with one id',
    () => sampleParts((draft) => ({ ...draft, attachments: [...draft.attachments, ...draft.attachments] })),
    'dataUnreadable',
  ],
  [
    'an attachment of more than 50 MB',
    () =>
      sampleParts((draft) => ({
        ...draft,
        attachments: draft.attachments.map((each) => ({ ...each, size: 50_000_001 })),
      })),
    'fileTooLarge',
  ],
  [
    'a text that is too long',
    () => sampleParts((draft) => ({ ...draft, noReferences: 'x'.repeat(100_001) })),
    'dataUnreadable',
  ],
  [
    'a document with another name',
    () => ({ ...sampleParts(), documents: [{ name: '../soknad.pdf', bytes: utf8('x') }] }),
    'entryNameRefused',
  ],
  [
    'a document twice',
    () => ({ ...sampleParts(), documents: [1, 2].map(() => ({ name: 'soknad.pdf', bytes: utf8('x') })) }),
    'entryNameRefused',
  ],
] as const)('what could not be opened is not packed: %s', async (_what, parts, code) => {
  const packing = packApplication(parts(), options);
  await expect(packing).rejects.toBeInstanceOf(PackageNotOpenable);
  await expect(packing).rejects.toSatisfy(({ problems }) =>
    problems.some((each: Problem) => each.code === code),
  );
});

test('a fault says nothing of what was answered', async () => {
  const draft = sampleDraft();
  const parts = sampleParts(() => ({ ...draft, noReferences: 'hemmelig'.repeat(20_000) }));
  await expect(packApplication(parts, options)).rejects.toSatisfy(
    (fault) => !String(fault).includes('hemmelig'),
  );
});
