import { expect, test } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newDraft, withAttachment } from '#domain/application/draft.ts';
import { madePdf } from '#export/files/testing/made-files.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { attach } from './attach.ts';

/** As much of a store as files need, and what was kept in it. */
function keeping(): { store: DraftStore; kept: Map<string, Blob> } {
  const kept = new Map<string, Blob>();
  const store = {
    readFile: async (_draft: string, id: string) => kept.get(id) ?? null,
    keepFile: async (_draft: string, { id }: { id: string }, bytes: Blob) => {
      kept.set(id, bytes);
      return { status: 'kept' };
    },
  } as unknown as DraftStore;
  return { store, kept };
}

const empty = newDraft('utkast', { id: 'utlysning', criteriaVersion: null });
const pdf = (name: string, text = ''): File => new File([madePdf({ objects: [`(${text})`] })], name);

async function taken(draft: Draft, file: File, { store, kept } = keeping()) {
  const result = await attach(store, draft, file);
  return { result, kept: kept.size };
}

test('a file that is not what its name says is refused, and nothing of it is kept', async () => {
  const { result, kept } = await taken(empty, new File(['MZ\0'], 'attest.pdf'));
  expect([result, kept]).toEqual([{ status: 'refused', code: 'contentDiffers' }, 0]);
});

test('91 the same file twice is one, whatever it is called', async () => {
  const place = keeping();
  const { result } = await taken(empty, pdf('en.pdf'), place);
  if (result.status !== 'attached') throw new Error(result.status);
  const draft = withAttachment(empty, 'K01-registrering', result.attachment);
  const again = await taken(draft, pdf('TO.PDF'), place);
  expect(again.result).toMatchObject({ status: 'attached', isKnown: true, attachment: { name: 'en.pdf' } });
  expect(again.kept).toBe(1);
});

test('89 two files whose names differ in case or in how a letter is composed are two', async () => {
  const place = keeping();
  let draft: Draft = empty;
  for (const [index, name] of ['Å.pdf', 'å.pdf', 'A\u030A.pdf'].entries()) {
    const { result } = await taken(draft, pdf(name, String(index)), place);
    if (result.status !== 'attached') throw new Error(result.status);
    draft = withAttachment(draft, 'K01-registrering', result.attachment);
  }
  expect(draft.attachments.map(({ name }) => name)).toEqual(['Å.pdf', 'å.pdf', 'A\u030A.pdf']);
  expect(place.kept.size).toBe(3);
});

test('90 a folder, and a file that was changed or removed after it was picked, leave nothing behind', async () => {
  for (const name of ['mappe', 'borte.pdf']) {
    const gone = pdf(name);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const { result, kept } = await taken(empty, gone);
    expect([result, kept]).toEqual([{ status: 'unreadable' }, 0]);
  }
  const noBytes = await taken(empty, new File([], 'mappe'));
  expect([noBytes.result, noBytes.kept]).toEqual([{ status: 'refused', code: 'fileEmpty' }, 0]);
});

test('90 of five hundred files at once three hundred are taken, and the rest refused unread', async () => {
  const file = { name: 'a.pdf', size: 1, type: '', sha256: '', issuedOn: '', expiresOn: '' };
  const attachments = Array.from({ length: 300 }, (_, index) => ({ ...file, id: `f${index}` }));
  const unread = pdf('b.pdf');
  unread.arrayBuffer = () => {
    throw new Error('it was read');
  };
  const { result, kept } = await taken({ ...empty, attachments }, unread);
  expect([result, kept]).toEqual([{ status: 'refused', code: 'tooManyFiles' }, 0]);
});
