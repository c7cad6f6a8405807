import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxAttachments } from './attachment.ts';
import { type Draft, draftSchema, maxReferences } from './draft.schema.ts';
import { newDraft, newReference, withAnswer, withAttachment, withoutAttachment } from './draft.ts';
import { fieldsOf, joined } from './fields.ts';
import { conflictsIn, draftOf, mergeProblem, newsIn } from './merge.ts';
import { partFor } from './part.ts';
import { anyDraft, anyTasks, typedIn } from './testing/drafts.ts';

const merged = (...drafts: readonly Draft[]) => joined(drafts.map(fieldsOf));

/** Any choice for every conflict: the first value of each, or the last. */
function settled(drafts: readonly Draft[], pick: 0 | -1 = 0): Draft {
  const fields = merged(...drafts);
  const chosen = new Map(conflictsIn(fields).map(({ place, values }) => [place, values.at(pick) ?? '']));
  const draft = draftOf('utkast-1', fields, chosen);
  if (draft === null) throw new Error('every conflict is chosen');
  return draft;
}

const empty = newDraft('utkast-1', { id: 'neste', criteriaVersion: '2026-1' });
const attached = (id: string, digest: string) => ({
  ...{ id, name: `${digest}.pdf`, size: 3, type: '', sha256: digest.repeat(64) },
  ...{ issuedOn: '', expiresOn: '' },
});

describe('copies of a draft, whatever they say', () => {
  test('give the same in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyDraft, { minLength: 2, maxLength: 4 })
          .chain((drafts) =>
            fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length })),
          ),
        fc.constantFrom(0 as const, -1 as const),
        ([drafts, shuffled], pick) => {
          expect(conflictsIn(merged(...shuffled))).toEqual(conflictsIn(merged(...drafts)));
          expect(settled(shuffled, pick)).toEqual(settled(drafts, pick));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('give the same however they are grouped, three files at once too', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (a, b, c) => {
        const atOnce = merged(a, b, c);
        expect(joined([merged(a, b), fieldsOf(c)])).toEqual(atOnce);
        expect(joined([fieldsOf(a), merged(b, c)])).toEqual(atOnce);
      }),
    );
  });

  test('give the draft itself when it is merged with itself', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(conflictsIn(merged(draft, draft))).toEqual([]);
        expect(draftOf(draft.id, merged(draft, draft), new Map())).toEqual(draft);
      }),
    );
  });

  test('give the draft itself when a part of it comes back unchanged', () => {
    fc.assert(
      fc.property(anyDraft, anyTasks, (draft, tasks) => {
        const fields = merged(draft, partFor(draft, tasks));
        expect(newsIn(fields, fieldsOf(draft))).toEqual({ fields: 0, files: 0 });
        expect(draftOf(draft.id, fields, new Map())).toEqual(draft);
      }),
    );
  });

  test('lose nothing that was typed: it is in the result, or among the choices', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), (drafts) => {
        const kept = new Set([...typedIn(settled(drafts, 0)), ...typedIn(settled(drafts, -1))]);
        const offered = conflictsIn(merged(...drafts)).flatMap(({ values }) => values.slice(1, -1));
        for (const said of drafts.flatMap(typedIn)) {
          const isOffered = offered.some((value) => said.endsWith(`: ${value.normalize('NFC')}`));
          expect(kept.has(said) || isOffered, said).toBe(true);
        }
      }),
    );
  });

  test('are a draft that can be kept', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (a, b) => {
        expect(draftSchema.safeParse(settled([a, b])).success).toBe(true);
      }),
    );
  });
});

describe('a field', () => {
  const saying = (explanation: string): Draft => withAnswer(empty, 'K01-a', { explanation });

  test('that one copy has left empty takes what the other says', () => {
    expect(settled([saying('Slik'), empty])).toEqual(saying('Slik'));
  });

  test('of which two say different things is a choice, and nothing comes of it before it is made', () => {
    const fields = merged(saying('Slik'), saying('Sånn'));
    expect(conflictsIn(fields)).toEqual([{ place: 'answers.K01-a.explanation', values: ['Slik', 'Sånn'] }]);
    expect(draftOf('utkast-1', fields, new Map())).toBeNull();
    const chosen = (value: string) =>
      draftOf('utkast-1', fields, new Map([['answers.K01-a.explanation', value]]));
    expect(chosen('Noe annet')).toBeNull();
    expect(chosen('Sånn')).toEqual(saying('Sånn'));
  });

  test('is equal whatever way its letters are written, and is not when spaces differ', () => {
    expect(conflictsIn(merged(saying('e\u0301n'), saying('\u00e9n')))).toEqual([]);
    expect(conflictsIn(merged(saying('én'), saying('én ')))).toHaveLength(1);
  });

  test('of which three copies say different things offers all three, criteria first', () => {
    const named = (name: string): Draft => ({ ...saying(name), supplier: { ...empty.supplier, name }, name });
    const conflicts = conflictsIn(merged(named('A'), named('B'), named('C')));
    expect(conflicts.map(({ place }) => place)).toEqual([
      'answers.K01-a.explanation',
      'supplier.name',
      'name',
    ]);
    expect(conflicts.every(({ values }) => values.join() === 'A,B,C')).toBe(true);
  });
});

describe('files', () => {
  test('that two attached by themselves are one, used by every answer that used it', () => {
    const mine = withAttachment(empty, 'K01-a', attached('min', 'a'));
    const theirs = withAttachment(empty, 'K02-b', attached('deres', 'a'));
    const both = settled([mine, theirs]);
    expect(both.attachments).toEqual([attached('deres', 'a')]);
    expect(both.answers['K01-a']?.attachmentIds).toEqual(['deres']);
    expect(both.answers['K02-b']?.attachmentIds).toEqual(['deres']);
  });

  test('never share an id, though two copies gave two files the same', () => {
    const both = settled([
      withAttachment(empty, 'K01-a', attached('fil', 'a')),
      withAttachment(empty, 'K01-a', attached('fil', 'b')),
    ]);
    expect(both.attachments.map(({ id }) => id)).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
    expect(both.answers['K01-a']?.attachmentIds).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  });

  test('keep their order, and one that was removed in one copy comes back', () => {
    const all = ['3', '1', '2'].reduce(
      (draft, digest) => withAttachment(draft, 'K01-a', attached(`fil-${digest}`, digest)),
      empty,
    );
    expect(settled([withoutAttachment(all, 'K01-a', 'fil-1'), all])).toEqual(all);
  });

  test('are too many, or too large together, as they are when they are attached', () => {
    const files = (count: number, size: number) =>
      Array.from({ length: count }, (_, index) => ({ ...attached(`f${index}`, 'a'), size }));
    const holding = (count: number, size = 1): Draft => ({ ...empty, attachments: files(count, size) });
    expect(mergeProblem(holding(maxAttachments))).toBeNull();
    expect(mergeProblem(holding(maxAttachments + 1))).toBe('tooManyFiles');
    expect(mergeProblem(holding(5, 50_000_000))).toBeNull();
    expect(mergeProblem(holding(6, 50_000_000))).toBe('filesTooLargeTogether');
    const references = Array.from({ length: maxReferences + 1 }, (_, index) => newReference(`r${index}`));
    expect(mergeProblem({ ...empty, references: references.slice(1) })).toBeNull();
    expect(mergeProblem({ ...empty, references })).toBe('tooManyReferences');
  });
});

test('what is new in a copy is counted: fields, files, and files that are used for one more answer', () => {
  const mine = withAttachment(empty, 'K01-a', attached('f', 'a'));
  const news = (copy: Draft) => newsIn(merged(mine, copy), fieldsOf(mine));
  expect(news(withAnswer(mine, 'K01-a', { explanation: 'Slik', plan: 'Så' }))).toEqual({
    fields: 2,
    files: 0,
  });
  expect(news(withAttachment(mine, 'K02-b', attached('g', 'a')))).toEqual({ fields: 0, files: 1 });
  expect(news(withAttachment(mine, 'K02-b', attached('g', 'b')))).toEqual({ fields: 1, files: 1 });
});
