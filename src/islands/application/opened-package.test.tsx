// A package that is refused is no dead end: the file that differs is named, and the way on is one that works.
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { handMadeZip } from '#export/package/testing/hand-made-zip.ts';
import { top, unpacked, utf8 } from '#export/package/testing/sample.ts';
import { draftSaying, madeOf } from '#export/testing/order.ts';
import { memoryStore } from '#store/memory-store.ts';
import { OpenedPackage } from './OpenedPackage.tsx';
import type { Site } from './site.ts';
import { takeInFiles } from './take-in-package.ts';

const site = { call: { criteriaVersion: '1' } } as unknown as Site;
const made = madeOf(draftSaying('Slik'));
const fromPdf = 'Pakk ut data/soknad.pdf fra zip-filen og åpne den her';
const again = 'Last ned pakken på nytt, eller be avsenderen sende den på nytt.';

/** What is said of the package when these of its files say something else, or (null) are not there. */
async function said(change: Readonly<Record<string, string | null>>): Promise<string> {
  const entries = [...unpacked(new Uint8Array(await (await made).zip.arrayBuffer()))].flatMap(
    ([name, bytes]) => {
      const other = change[name.slice(top.length)];
      return other === null ? [] : [{ name, bytes: other === undefined ? bytes : utf8(other) }];
    },
  );
  return saidOf(handMadeZip(entries));
}

async function saidOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { done } = await takeInFiles(
    memoryStore(() => '2026-11-22T12:00:00Z'),
    [new File([bytes], 'pakke.zip')],
  );
  return render(<OpenedPackage results={done} site={site} />);
}

describe('a package with one file changed', () => {
  test.each(['data/soknad.json', 'data/egenvurdering.pdf', 'manifest-sha256.txt'])(
    '%s is named, and the answers are to be had from the PDF',
    async (path) => {
      const html = await said({ [path]: '{}' });
      expect(html).toContain(`(${path})`);
      expect(html).toContain(fromPdf);
    },
  );

  test('soknad.pdf is not advised to be opened, nor when it is gone', async () => {
    for (const change of ['%PDF-1.7 annet', null]) {
      const html = await said({ 'data/soknad.pdf': change });
      expect(html).toContain('(data/soknad.pdf)');
      expect(html).not.toContain('Pakk ut');
      expect(html).toContain(again);
    }
  });
});

test('a package that lacks an attachment gives its answers back, but not the attachment', async () => {
  const html = await said({ 'data/vedlegg/01-attest.pdf': null });
  expect(html).toContain('(data/vedlegg/01-attest.pdf)');
  expect(html).toContain(fromPdf);
  expect(html).toContain('Vil dere ha hele pakken');
});

test('a file that is no package is not told to be unpacked', async () => {
  const html = await saidOf(utf8('hei'));
  expect(html).toContain('Filen er ikke en søknadspakke.');
  for (const advice of ['Pakk ut', again]) expect(html).not.toContain(advice);
});

test('a PDF is the last file of its draft when nothing is left out of it', async () => {
  const withFiles = draftSaying('Slik');
  const without = { ...withFiles, answers: {}, attachments: [] };
  for (const [draft, at] of [
    [without, '2026-11-22T13:03:00.000Z'],
    [withFiles, undefined],
  ] as const) {
    const store = memoryStore(() => '2026-11-22T12:00:00Z');
    const pdf = (await madeOf(draft)).files.get('data/soknad.pdf') ?? utf8('');
    const { done } = await takeInFiles(store, [new File([pdf], 'soknad.pdf')]);
    expect(done).toMatchObject([{ status: 'taken', from: 'pdf' }]);
    expect((await store.load(draft.id))?.exported?.at).toBe(at);
  }
});
