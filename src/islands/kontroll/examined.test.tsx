import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Examination, examine } from '#export/examine.ts';
import { adding, lying } from '#export/package/testing/hostile.ts';
import { blobOf, samplePackage, top, utf8 } from '#export/package/testing/sample.ts';
import { Examined } from './Examined.tsx';

const settled = { deadline: null, start: null };
const here = { call: { id: 'neste', title: 'Neste', criteriaVersion: '2026-1', settled }, criteria: [] };
const told = (examination: Examination, name = 'kari.zip'): string =>
  render(<Examined name={name} examination={examination} here={here} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('the heading names the file that was chosen, whatever came of it', async () => {
  expect(told(await examine(blobOf(await samplePackage())))).toMatch(/^ kari\.zip er hel /);
  expect(told(await examine(await lying('data/soknad.pdf', { bytes: utf8('x') })))).toMatch(
    /^ kari\.zip er ikke hel /,
  );
  expect(told(await examine(new Blob(['hei'])), 'brev\u202Etxt.zip')).toMatch(
    /^ brev\ufffdtxt\.zip kan ikke kontrolleres /,
  );
});

test('no file is said to be added in a package where none was', async () => {
  const text = told(await examine(blobOf(await samplePackage())));
  expect(text).toContain('ingen er kommet til');
  expect(text).not.toContain('systemfil');
});

test('system files are told of, and not denied', async () => {
  const one = { name: `${top}.DS_Store`, bytes: utf8('x') };
  const text = told(await examine(await adding(one)));
  expect(text).toContain('kari.zip er hel');
  expect(text).toContain('1 systemfil er ikke regnet med: .DS_Store');
  expect(text).not.toContain('kommet til');
  const more = await adding(one, { name: `${top}data/.DS_Store`, bytes: utf8('x') });
  expect(told(await examine(more))).toContain('2 systemfiler er ikke regnet med: .DS_Store');
});
