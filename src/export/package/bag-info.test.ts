import { expect, test } from 'vitest';
import { hash, samplePackage, top, unpacked } from './testing/sample.ts';

const files = samplePackage().then(unpacked);
const text = async (path: string) => new TextDecoder().decode((await files).get(top + path));

test('bag-info says whose the bag is, what it is for, and how to know it', async () => {
  const digest = hash((await files).get(`${top}data/soknad.json`));
  const octets = [...(await files)]
    .filter(([path]) => path.startsWith(`${top}data/`))
    .reduce((sum, [, bytes]) => sum + bytes.length, 0);
  expect((await text('bag-info.txt')).split('\n')).toEqual([
    'Source-Organization: Eksempel Assistanse AS',
    'Organization-Address: Eksempelveien 1, 7011 Trondheim',
    'External-Description: Søknad om konsesjon, Eksempel Assistanse AS',
    `External-Identifier: sha256:${digest}`,
    'Bag-Group-Identifier: 2019',
    'Bag-Count: 1 of 1',
    'Bagging-Date: 2026-11-22',
    `Bag-Size: ${Math.ceil(octets / 1000)} kB`,
    `Payload-Oxum: ${octets}.7`,
    'Bag-Software-Agent: bpa-konsesjon 0.1.0',
    '',
  ]);
});

test('no person is named outside the data', async () => {
  for (const path of ['bag-info.txt', 'manifest-sha256.txt', 'bagit.txt'])
    expect(await text(path)).not.toMatch(/Kari|@|00000000/);
});
