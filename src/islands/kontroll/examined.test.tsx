import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Examination, examine } from '#export/examine.ts';
import { adding, changed, lying, vedlegg } from '#export/package/testing/hostile.ts';
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

test('files that differ stand first, each with what it should be and what it is', async () => {
  const own = 'en annen';
  const text = told(await examine(await lying(vedlegg, { bytes: utf8(own) })));
  const list = text.slice(text.indexOf('Filene i pakken'));
  expect(list).toMatch(/^Filene i pakken Skatteattest fra 2026\.PDF Endret eller skadet/);
  expect(list).toMatch(/Skulle vært: 35 byte, SHA-256 [0-9a-f]{64} Er nå: 8 byte, SHA-256 [0-9a-f]{64} /);
  const [expected, found] = list.match(/[0-9a-f]{64}/g) ?? [];
  expect(found).toBe(createHash('sha256').update(own).digest('hex'));
  expect(expected).not.toBe(found);

  const damaged = told(await examine(await lying(vedlegg, { both: { crc: 1 } })));
  expect(damaged).toMatch(/Skulle vært: 35 byte, SHA-256 [0-9a-f]{64} Er nå: kan ikke leses/);
  const less = await changed((entries) => entries.filter(({ name }) => name !== `${top}data/soknad.pdf`));
  const missing = told(await examine(less));
  expect(missing).toMatch(/Filene i pakken data\/soknad\.pdf Mangler Skulle vært: SHA-256 [0-9a-f]{64} /);
  expect(missing).not.toContain('Er nå');
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
