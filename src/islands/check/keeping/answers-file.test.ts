// A file is taken in whole, or refused in words: whoever made it, and whatever was done to it since.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { makeFile, openFile, rawFile } from '../../shared/saved-file/saved-file.ts';
import { answersForm } from './answers-file.ts';

const row: CheckDraft['needs'][number] = {
  id: 'a',
  activity: 'Stå opp «æøå» Áŋŋel',
  place: 'home',
  kind: 'personalCare',
  part: 'morning',
  timesPerWeek: 7,
  minutes: 45,
  helpers: 1,
  weeksPerYear: null,
  helpedBy: '=HYPERLINK("http://e","x")',
  comment: '<script>alert(1)</script>\u202e\u0000\ud800',
};
const answers: CheckDraft = { ...newCheckDraft(), onDate: '2026-11-22', needs: [row] };
const text = JSON.stringify(answers);

async function codeOf(content: BlobPart): Promise<string> {
  const result = await openFile(answersForm, new Blob([content]));
  return result.status === 'refused' ? result.code : result.status;
}

/** The same answers, with one place in the text changed. */
const edited = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test('what was saved is opened as it was', async () => {
  const made = makeFile(answersForm, answers, '2026-11-22');
  expect(await openFile(answersForm, made?.file ?? new Blob())).toEqual({
    status: 'opened',
    content: answers,
  });
});

test('the name of the file tells a date and nothing of what is in it', () => {
  expect(makeFile(answersForm, answers, '2026-11-22')?.name).toBe('svar-2026-11-22.json');
  expect(rawFile(answersForm, '{}', '2026-11-22').name).toBe('svar-2026-11-22.json');
});

test('every version of the file that was ever saved can be opened', async () => {
  const file = new Blob([readFileSync('tests/fixtures/check-answers-v1.json')]);
  const opened = await openFile(answersForm, file);
  expect(opened).toMatchObject({ status: 'opened', content: { answers: { role: 'self' } } });
});

test('the largest answers there can be fit in a file that can be opened', async () => {
  const worst = '\u0001'.repeat(500);
  const needs = Array.from({ length: 500 }, (_, index) => ({
    ...row,
    id: String(index).padStart(40, '0'),
    activity: worst,
    helpedBy: worst,
    comment: worst,
  }));
  const made = makeFile(answersForm, { ...answers, needs }, '2026-11-22');
  expect(made?.file.size).toBeGreaterThan(4_500_000);
  expect((await openFile(answersForm, made?.file ?? new Blob())).status).toBe('opened');
});

test('answers that could not be opened again are not saved', () => {
  const needs = [{ ...row, comment: 'x'.repeat(501) }];
  expect(makeFile(answersForm, { ...answers, needs }, '2026-11-22')).toBeNull();
});

test.each([
  ['nothing at all', '', 'fileEmpty'],
  ['an empty line', '\n', 'notOurs'],
  ['half a file', text.slice(0, text.length / 2), 'notOurs'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'notText'],
  ['text in UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'notText'],
  [
    'text in UTF-16 without one',
    new Uint8Array([...text].flatMap((c) => [c.charCodeAt(0) & 127, 0])),
    'notOurs',
  ],
  ['null', 'null', 'notOurs'],
  ['a number', '1e400', 'notOurs'],
  ['a list', '[]', 'notOurs'],
  ['the file of another tool', '{"type":"bpa-soknadspakke","formatVersion":1}', 'notOurs'],
  ['brackets a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), 'notOurs'],
  [
    'brackets too deep inside a file of ours',
    edited('"needs":[', `"needs":[${'['.repeat(12)}${']'.repeat(12)},`),
    'notOurs',
  ],
  ['a newer version', edited('"schemaVersion":1', '"schemaVersion":2,"more":{}'), 'newerFormat'],
  ['version 0', edited('"schemaVersion":1', '"schemaVersion":0'), 'fileDamaged'],
  ['a version in words', edited('"schemaVersion":1', '"schemaVersion":"1"'), 'fileDamaged'],
  ['a version that is a list', edited('"schemaVersion":1', '"schemaVersion":[]'), 'fileDamaged'],
  ['a key twice', edited('"role":null', '"role":null,"role":"self"'), 'fileDamaged'],
  ['a key we do not know', edited('"role":null', '"role":null,"diagnosis":"x"'), 'fileDamaged'],
  [
    'a key that would be a prototype',
    edited('"role":null', '"role":null,"__proto__":{"role":"self"}'),
    'fileDamaged',
  ],
  ['a prototype at the top', `{"__proto__":{"isApproved":true},${text.slice(1)}`, 'fileDamaged'],
  ['a key that is missing', edited('"role":null,', ''), 'fileDamaged'],
  ['an answer that cannot be given', edited('"role":null', '"role":"constructor"'), 'fileDamaged'],
  ['a number beyond all numbers', edited('"minutes":45', '"minutes":1e400'), 'fileDamaged'],
  ['a number below zero', edited('"minutes":45', '"minutes":-1'), 'fileDamaged'],
  ['half a minute', edited('"minutes":45', '"minutes":0.5'), 'fileDamaged'],
  ['more minutes than a day has', edited('"minutes":45', '"minutes":1441'), 'fileDamaged'],
  [
    'hours in another notation',
    edited('"personal":null', '"personal":{"kind":"typed","hours":"1e3"}'),
    'fileDamaged',
  ],
  [
    'hours with other digits',
    edited('"personal":null', '"personal":{"kind":"typed","hours":"٣٤"}'),
    'fileDamaged',
  ],
  ['a text that is too long', edited('"comment":"', `"comment":"${'x'.repeat(501)}`), 'fileDamaged'],
  ['a million rows', edited('"needs":[', `"needs":[${'1,'.repeat(1_000_000)}`), 'fileDamaged'],
])('%s is refused, and nothing of it taken in', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
});

test.each([
  ['a mark of UTF-8 at the front', `\ufeff${text}`],
  ['other line ends', JSON.stringify(answers, null, 2).replaceAll('\n', '\r\n')],
])('a file to which an editor has added %s is opened', async (_, content) => {
  expect(await openFile(answersForm, new Blob([content]))).toEqual({ status: 'opened', content: answers });
});

test('a file of five million bytes is read, and one byte more is not', async () => {
  const padded = (size: number): string => text + ' '.repeat(size - new Blob([text]).size);
  expect(await codeOf(padded(5_000_000))).toBe('opened');
  expect(await codeOf(padded(5_000_001))).toBe('fileTooLarge');
});

test('a file too large is refused without being read, and one that is gone is told of', async () => {
  const unread = { size: 2e9, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  expect(await openFile(answersForm, unread)).toEqual({ status: 'refused', code: 'fileTooLarge' });
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
  expect(await openFile(answersForm, gone as unknown as Blob)).toEqual({
    status: 'refused',
    code: 'fileGone',
  });
});
