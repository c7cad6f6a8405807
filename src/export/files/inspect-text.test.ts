// Texts that a portal is sent by mistake and by malice, each with what is said of it.
// The rows that begin with a number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import { ascii, madePdf, utf8 } from './testing/made-files.ts';
import { type Bytes, said } from './testing/said.ts';

const pdf = madePdf();

describe('what is taken as it is', () => {
  test.each([
    ['a.txt', utf8('Blåbærsyltetøy\r\nŠuvŧŧá 🧑‍🦽'), 'txt'],
    ['a.txt', ascii('Bl\xe5b\xe6rsyltet\xf8y'), 'txt'],
    ['a.txt', utf8('\ufeffmed merke'), 'txt'],
    ['83 HTML.txt', utf8('<!doctype html><script>alert(1)</script>'), 'txt'],
  ])('%j', async (name, bytes, kind) => {
    expect(await said(name, bytes)).toBe(kind);
  });
});

describe('what is refused', () => {
  test.each<[string, string, Bytes, string]>([
    ['UTF-16', 'a.txt', new Uint8Array(Buffer.from('hei', 'utf16le')), '!textUnreadable'],
    ['PDF called text', 'a.txt', pdf, '!contentDiffers'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});

describe('what is told', () => {
  test.each<[string, string, Bytes, string]>([
    [
      '63 number in the text',
      'a.txt',
      utf8(`${'x '.repeat(600_000)}\nOla, 020132 99997`),
      'txt personalNumberInText',
    ],
    ['63 number with a space of Windows', 'a.txt', ascii('020132\xa099997 \xe5'), 'txt personalNumberInText'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});
